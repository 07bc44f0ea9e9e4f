package org.mainstay.ingest.reading;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mainstay.model.evidence.RowRef;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/// A JSON array of flat objects, read object by object as if it were a table: names are headings, and a row's "line" is
/// its position in the array.
public final class JsonTable {

    private static final JsonFactory JSON = new JsonFactory();

    private final Map<String, Integer> columns = new HashMap<>();
    private final List<String> titles = new ArrayList<>();
    private Header header = new Header(List.of());

    private JsonTable() {}

    /// The names of the first object; empty where the file is no array of objects.
    public static Optional<Header> header(Sample sample) {
        if (sample.shape() != Sample.Shape.JSON) {
            return Optional.empty();
        }
        var table = new JsonTable();
        try (var json = JSON.createParser(ObjectReadContext.empty(), new StringReader(sample.text()))) {
            if (json.nextToken() != JsonToken.START_ARRAY || json.nextToken() != JsonToken.START_OBJECT) {
                return Optional.empty();
            }
            table.cells(json);
        } catch (JacksonException broken) {
            // The sample ends in the midst of the first object: the names so far are those that it shows.
            table.settle();
        }
        return Optional.of(table.header);
    }

    /// Reads every object; broken JSON ends the reading with a [BrokenRecords]; what came before it stands.
    public static void read(Content content, Readout out, CsvTable.Rows rows) throws IOException {
        var table = new JsonTable();
        var position = 0;
        try (var text = TextDecoding.decode(content.open());
                var json = JSON.createParser(ObjectReadContext.empty(), text)) {
            json.nextToken();
            for (var token = json.nextToken();
                    token != JsonToken.END_ARRAY && token != null;
                    token = json.nextToken()) {
                var cells = token == JsonToken.START_OBJECT ? table.cells(json) : table.odd(json);
                position++;
                rows.row(table.header, new Row(position, cells));
            }
        } catch (JacksonIOException cause) {
            throw cause.getCause();
        } catch (JacksonException broken) {
            out.reject(new BrokenRecords(new RowRef(content.source(), position + 1)), 0);
        }
    }

    /// Something in the array that is no object has nothing under any heading.
    private List<String> odd(JsonParser json) {
        json.skipChildren();
        return List.of();
    }

    private List<String> cells(JsonParser json) {
        var cells = new ArrayList<String>(titles.size());
        cells.addAll(Arrays.asList(new String[titles.size()]));
        cells.replaceAll(none -> "");
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            var column = columns.get(json.currentName());
            if (column == null) {
                column = titles.size();
                columns.put(json.currentName(), column);
                titles.add(json.currentName());
                cells.add("");
            }
            var value = json.nextToken();
            if (value == JsonToken.START_OBJECT || value == JsonToken.START_ARRAY) {
                json.skipChildren();
            } else if (value != JsonToken.VALUE_NULL) {
                cells.set(column, json.getString());
            }
        }
        settle();
        return cells;
    }

    private void settle() {
        if (header.titles().size() < titles.size()) {
            header = new Header(titles);
        }
    }
}
