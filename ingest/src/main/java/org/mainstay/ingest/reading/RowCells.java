package org.mainstay.ingest.reading;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// A row as it was published, cell by cell under the headings of its file.
public final class RowCells {

    private static final JsonFactory JSON = new JsonFactory();

    /// Rows before the headings are titles; headings come no later.
    static final int MOST_TITLES = 30;

    private RowCells() {}

    /// One cell.
    ///
    /// @param heading of its column, or its path in a JSON record; empty where the column has none
    public record Cell(String heading, String text) {}

    /// The cells of the record that starts on this line, or has this position in JSON; none where there is no such.
    public static List<Cell> find(Content content, int line) throws IOException {
        if (SheetTable.is(content)) {
            return inSheet(content, line);
        }
        var sample = Sample.of(content);
        return switch (sample.shape()) {
            case TABLE -> inTable(content, sample, line);
            case JSON -> inJson(RowText.find(content, line).orElse(""));
            case EMPTY, PDF, WORKBOOK, OLD_WORKBOOK, BINARY -> List.of();
        };
    }

    private static List<Cell> inSheet(Content content, int line) throws IOException {
        try (var workbook = Workbook.open(content)) {
            return find(workbook.rows(content.source().sheet()), line);
        } catch (UncheckedIOException broken) {
            return List.of();
        }
    }

    private static List<Cell> inTable(Content content, Sample sample, int line) throws IOException {
        try (var text = TextDecoding.decode(content.open())) {
            return find(CsvTable.open(text, sample, new RecordFiller()), line);
        } catch (CsvParseException broken) {
            return List.of();
        } catch (UncheckedIOException cause) {
            throw cause.getCause();
        }
    }

    /// The headings are the row with most cells that hold something, among the first rows before this one.
    static List<Cell> find(Iterator<Row> rows, int line) {
        List<String> headings = List.of();
        var most = 0L;
        for (var passed = 0; rows.hasNext(); passed++) {
            var row = rows.next();
            if (row.line() == line) {
                return cells(headings, row.cells());
            }
            if (passed < MOST_TITLES) {
                var cells = row.cells();
                var held = cells.stream().filter(cell -> !cell.isBlank()).count();
                if (held > most) {
                    most = held;
                    headings = cells;
                }
            }
        }
        return List.of();
    }

    private static List<Cell> cells(List<String> headings, List<String> texts) {
        var cells = new ArrayList<Cell>(texts.size());
        for (var column = 0; column < texts.size(); column++) {
            var heading = column < headings.size() ? Text.trim(headings.get(column)) : "";
            if (!heading.isEmpty() || !texts.get(column).isBlank()) {
                cells.add(new Cell(heading, texts.get(column)));
            }
        }
        return cells;
    }

    static List<Cell> inJson(String record) {
        var cells = new ArrayList<Cell>();
        try (var json = JSON.createParser(ObjectReadContext.empty(), record)) {
            json.nextToken();
            walk(json, "", cells);
        } catch (JacksonException broken) {
            return cells;
        }
        return cells;
    }

    private static void walk(JsonParser json, String path, List<Cell> cells) {
        var token = json.currentToken();
        if (token == JsonToken.START_OBJECT) {
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                var name = json.currentName();
                json.nextToken();
                walk(json, path.isEmpty() ? name : path + "/" + name, cells);
            }
        } else if (token == JsonToken.START_ARRAY) {
            for (var at = 0; json.nextToken() != JsonToken.END_ARRAY && json.currentToken() != null; at++) {
                walk(json, path + "/" + at, cells);
            }
        } else if (token != null) {
            cells.add(new Cell(path, text(json)));
        }
    }

    private static String text(JsonParser json) {
        @Nullable String text = json.getString();
        return text == null ? "" : text;
    }
}
