package org.mainstay.ingest.reading;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/// Many rows of one file as they were published, the file being passed over twice however many they are.
public final class RowTexts {

    private RowTexts() {}

    /// Takes rows in the order of the file.
    @FunctionalInterface
    interface Taker {
        void take(int line, String text) throws IOException;
    }

    /// The records that start on these lines, as [RowText] finds each; lines on which none starts are left out.
    public static SortedMap<Integer, String> find(Content content, SortedSet<Integer> lines) throws IOException {
        var texts = new TreeMap<Integer, String>();
        if (lines.size() == 1) {
            RowText.find(content, lines.first()).ifPresent(text -> texts.put(lines.first(), text));
        } else if (!lines.isEmpty()) {
            each(content, "\t", lines.last(), line -> lines.contains(line), texts::put);
        }
        return texts;
    }

    /// Shows every record.
    ///
    /// @param between what stands between the cells of a row that was no text
    static void each(Content content, String between, Taker taker) throws IOException {
        each(content, between, Integer.MAX_VALUE - 1, line -> true, taker);
    }

    private static void each(Content content, String between, int last, IntPredicate wanted, Taker taker)
            throws IOException {
        Taker chosen = (line, text) -> {
            if (wanted.test(line)) {
                taker.take(line, text);
            }
        };
        if (SheetTable.is(content)) {
            SheetTable.each(content, between, chosen);
            return;
        }
        var sample = Sample.of(content);
        switch (sample.shape()) {
            case TABLE -> cut(content, starts(content, sample, last), wanted, taker);
            case JSON -> JsonText.each(content, chosen);
            case EMPTY, PDF, WORKBOOK, OLD_WORKBOOK, BINARY -> {
                // There are no rows.
            }
        }
    }

    /// The lines on which records start.
    ///
    /// @param end the line at which it is over, where that is before the end of the file
    private record Starts(BitSet lines, int end) {}

    /// Those up to the one after `last`.
    private static Starts starts(Content content, Sample sample, int last) throws IOException {
        var starts = new BitSet();
        var filler = new RecordFiller();
        var start = 0;
        try (var text = TextDecoding.decode(content.open())) {
            var records = CsvTable.open(text, sample, filler);
            while (records.hasNext() && start <= last) {
                start = records.next().line();
                starts.set(start);
            }
        } catch (CsvParseException broken) {
            // The record that breaks has no end that could be told, so its first line stands for it.
            var line = Math.max(filler.line(), start);
            starts.set(line);
            return new Starts(starts, line + 1);
        } catch (UncheckedIOException cause) {
            throw cause.getCause();
        }
        return new Starts(starts, Integer.MAX_VALUE);
    }

    private static void cut(Content content, Starts starts, IntPredicate wanted, Taker taker) throws IOException {
        var lines = starts.lines();
        try (var text = new Letters(TextDecoding.decode(content.open()))) {
            var record = new StringBuilder();
            var start = 0;
            for (var line = 1; start > 0 || line < lines.length(); line++) {
                if (start > 0 && (lines.get(line) || line == starts.end())) {
                    taker.take(start, trim(record));
                    start = 0;
                }
                if (lines.get(line) && wanted.test(line)) {
                    start = line;
                    record.setLength(0);
                }
                if (!readLine(text, record, start > 0)) {
                    break;
                }
            }
            if (start > 0) {
                taker.take(start, trim(record));
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
