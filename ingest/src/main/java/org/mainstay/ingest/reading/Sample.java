package org.mainstay.ingest.reading;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The start of a file, enough to tell what it is.
///
/// @param shape what kind of bytes these are
/// @param text the first characters, decoded; empty where it is no text
/// @param separator what parts the cells of a table: comma, tab or semicolon
/// @param rows the first rows where it is a table
public record Sample(Shape shape, String text, char separator, List<Header> rows) {

    private static final int BYTES = 1 << 16;
    private static final int ROWS = 30;

    public enum Shape {
        EMPTY("is empty"),
        TABLE("is text in rows"),
        JSON("is JSON"),
        PDF("is a PDF document, whatever its name says"),
        WORKBOOK("is a workbook or an archive"),
        OLD_WORKBOOK("is an old Excel workbook (.xls), or one with a password"),
        BINARY("is no text");

        private final String words;

        Shape(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public Sample {
        rows = List.copyOf(rows);
    }

    /// The first heading of every table in the Charity Commission's extract, whose quotation marks are plain
    /// letters
    /// and
    /// whose cells hold line breaks.
    static final String UNQUOTED = "date_of_extract";

    /// Whether a quotation mark at the start of a cell opens a quotation.
    boolean quoted() {
        return separator != '\t'
                || rows.isEmpty()
                || !UNQUOTED.equals(rows.getFirst().titles().getFirst());
    }

    public static Sample of(Content content) throws IOException {
        if (SheetTable.is(content)) {
            return ofSheet(content);
        }
        byte[] start;
        try (var bytes = content.open()) {
            start = bytes.readNBytes(BYTES);
        }
        var text = text(start);
        var shape = shape(start, text);
        if (shape != Shape.TABLE) {
            return new Sample(shape, shape == Shape.JSON ? text : "", ',', List.of());
        }
        var separator = separator(text);
        return new Sample(shape, text, separator, rows(text, separator));
    }

    private static Sample ofSheet(Content sheet) throws IOException {
        var rows = SheetTable.start(sheet, ROWS);
        var text = rows.stream().map(row -> String.join("\t", row.titles())).collect(Collectors.joining("\n"));
        return new Sample(rows.isEmpty() ? Shape.EMPTY : Shape.TABLE, text, ',', rows);
    }

    private static String text(byte[] start) throws IOException {
        var text = new StringBuilder();
        try (var reader = TextDecoding.decode(new ByteArrayInputStream(start))) {
            var letters = new char[BYTES];
            for (var read = reader.read(letters); read >= 0; read = reader.read(letters)) {
                text.append(letters, 0, read);
            }
        }
        return text.toString();
    }

    private static Shape shape(byte[] start, String text) {
        var magic = new String(start, 0, Math.min(8, start.length), StandardCharsets.ISO_8859_1);
        if (magic.startsWith("%PDF")) {
            return Shape.PDF;
        }
        if (magic.startsWith("PK\u0003\u0004")) {
            return Shape.WORKBOOK;
        }
        if (magic.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            return Shape.OLD_WORKBOOK;
        }
        if (text.indexOf('\0') >= 0) {
            return Shape.BINARY;
        }
        var trimmed = Text.trim(text);
        if (trimmed.isEmpty()) {
            return Shape.EMPTY;
        }
        return trimmed.charAt(0) == '{' || trimmed.charAt(0) == '[' ? Shape.JSON : Shape.TABLE;
    }

    /// The one that cuts most rows into equally many cells. Lists within cells have separators too, but not as
    /// many in
    /// one row as in the next.
    private static char separator(String text) {
        var best = ',';
        var most = 0L;
        for (var separator : new char[] {',', '\t', ';'}) {
            var widths = rows(text, separator).stream()
                    .collect(Collectors.groupingBy(row -> row.titles().size(), Collectors.counting()));
            var evenness = widths.entrySet().stream()
                    .mapToLong(rows -> rows.getValue() * rows.getValue() * (rows.getKey() - 1))
                    .max()
                    .orElse(0);
            if (evenness > most) {
                most = evenness;
                best = separator;
            }
        }
        return best;
    }

    /// As many of the first rows as can be had; a row that breaks is told when the file is read.
    private static List<Header> rows(String text, char separator) {
        var rows = new ArrayList<Header>();
        var records = CsvTable.openQuoted(new StringReader(text), separator, new RecordFiller());
        try {
            while (rows.size() < ROWS && records.hasNext()) {
                rows.add(new Header(records.next().cells()));
            }
        } catch (CsvParseException broken) {
            return rows;
        }
        return rows;
    }
}
