package org.mainstay.ingest.reading;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/// A row as it was published, character for character.
public final class RowText {

    /// A broken quotation mark may make a record of half a file; nobody reads more than this.
    static final int LONGEST = 100_000;

    private RowText() {}

    /// The record that starts on this line; in JSON, the record at this position of its array.
    public static Optional<String> find(Content content, int line) throws IOException {
        if (SheetTable.is(content)) {
            return SheetTable.text(content, line);
        }
        var sample = Sample.of(content);
        return switch (sample.shape()) {
            case TABLE -> findRecord(content, sample, line);
            case JSON -> JsonText.find(content, line);
            case EMPTY, PDF, WORKBOOK, OLD_WORKBOOK, BINARY -> Optional.empty();
        };
    }

    private static Optional<String> findRecord(Content content, Sample sample, int line) throws IOException {
        var next = nextLine(content, sample, line);
        if (next < 0) {
            return Optional.empty();
        }
        try (var text = new Letters(TextDecoding.decode(content.open()))) {
            var record = new StringBuilder();
            var letter = skipLines(text, line - 1);
            var at = line;
            while (letter >= 0 && record.length() < LONGEST) {
                var ends = letter == '\n' || (letter == '\r' && text.peek() != '\n');
                at += ends ? 1 : 0;
                if (at == next) {
                    break;
                }
                record.append((char) letter);
                letter = text.next();
            }
            var end = record.length();
            while (end > 0 && (record.charAt(end - 1) == '\r' || record.charAt(end - 1) == '\n')) {
                end--;
            }
            return Optional.of(record.substring(0, end));
        }
    }

    /// The line after the record that starts on `line`, or -1 where none starts there.
    private static int nextLine(Content content, Sample sample, int line) throws IOException {
        var filler = new RecordFiller();
        var found = false;
        try (var text = TextDecoding.decode(content.open())) {
            var records = CsvTable.open(text, sample, filler);
            while (!found && records.hasNext()) {
                found = records.next().line() == line;
            }
            if (!found) {
                return -1;
            }
            return records.hasNext() ? records.next().line() : Integer.MAX_VALUE;
        } catch (CsvParseException broken) {
            // Either the record itself breaks, or the one after it does, or none starts here.
            return filler.line() == line ? line + 1 : found ? filler.line() : -1;
        } catch (UncheckedIOException cause) {
            throw cause.getCause();
        }
    }

    /// Passes over so many lines and gives the first character after them, -1 at the end.
    private static int skipLines(Letters text, int lines) throws IOException {
        var letter = text.next();
        for (var passed = 0; passed < lines && letter >= 0; letter = text.next()) {
            passed += letter == '\n' || (letter == '\r' && text.peek() != '\n') ? 1 : 0;
        }
        return letter;
    }
}
