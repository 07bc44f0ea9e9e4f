package org.mainstay.ingest.reading;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/// Many rows of one file as they were published, the file being passed over twice however many they are.
public final class RowTexts {

    private RowTexts() {}

    /// The records that start on these lines, as [RowText] finds each; lines on which none starts are left out.
    public static SortedMap<Integer, String> find(Content content, SortedSet<Integer> lines) throws IOException {
        var sample = Sample.of(content);
        var texts = new TreeMap<Integer, String>();
        if (sample.shape() == Sample.Shape.TABLE && !SheetTable.is(content) && lines.size() > 1) {
            cut(content, ends(content, sample, lines), texts);
            return texts;
        }
        for (var line : lines) {
            RowText.find(content, line).ifPresent(text -> texts.put(line, text));
        }
        return texts;
    }

    /// The line after each of the records, by the line on which it starts.
    private static SortedMap<Integer, Integer> ends(Content content, Sample sample, SortedSet<Integer> lines)
            throws IOException {
        var ends = new TreeMap<Integer, Integer>();
        var filler = new RecordFiller();
        var start = 0;
        try (var text = TextDecoding.decode(content.open())) {
            var records = CsvTable.open(text, sample, filler);
            while (records.hasNext() && start <= lines.last()) {
                var next = records.next().line();
                if (lines.contains(start)) {
                    ends.put(start, next);
                }
                start = next;
            }
            if (lines.contains(start)) {
                ends.put(start, Integer.MAX_VALUE);
            }
        } catch (CsvParseException broken) {
            // The record that breaks has no end that could be told, so its first line stands for it.
            if (lines.contains(start)) {
                ends.put(start, Math.max(filler.line(), start + 1));
            }
            if (lines.contains(filler.line())) {
                ends.put(filler.line(), filler.line() + 1);
            }
        } catch (UncheckedIOException cause) {
            throw cause.getCause();
        }
        return ends;
    }

    private static void cut(Content content, SortedMap<Integer, Integer> ends, SortedMap<Integer, String> texts)
            throws IOException {
        if (ends.isEmpty()) {
            return;
        }
        try (var text = new Letters(TextDecoding.decode(content.open()))) {
            var record = new StringBuilder();
            var start = 0;
            for (var line = 1; line <= ends.lastKey() || start > 0; line++) {
                if (start > 0 && line == ends.getOrDefault(start, 0)) {
                    texts.put(start, trim(record));
                    start = 0;
                }
                if (ends.containsKey(line)) {
                    start = line;
                    record.setLength(0);
                }
                if (!readLine(text, record, start > 0)) {
                    break;
                }
            }
            if (start > 0) {
                texts.put(start, trim(record));
            }
        }
    }

    /// Reads one line with its end, and keeps it if asked; false at the end of the file.
    private static boolean readLine(Letters text, StringBuilder record, boolean keep) throws IOException {
        var any = false;
        for (var letter = text.next(); letter >= 0; letter = text.next()) {
            any = true;
            if (keep && record.length() < RowText.LONGEST) {
                record.append((char) letter);
            }
            if (letter == '\n' || (letter == '\r' && text.peek() != '\n')) {
                return true;
            }
        }
        return any;
    }

    private static String trim(StringBuilder record) {
        var end = record.length();
        while (end > 0 && (record.charAt(end - 1) == '\r' || record.charAt(end - 1) == '\n')) {
            end--;
        }
        return record.substring(0, end);
    }
}
