package org.mainstay.ingest.reading;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/// Lays the rows of a source down as [LaidRows] finds them.
final class LaidRowsWriter {

    private static final int PART = 1 << 16;

    private final DataOutputStream out;
    private long[] slots = new long[1024];
    private int lines;
    private long at;

    private LaidRowsWriter(DataOutputStream out) {
        this.out = out;
    }

    static void write(Content content, Path file) throws IOException {
        try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), PART))) {
            new LaidRowsWriter(out).write(content);
        }
    }

    private void write(Content content) throws IOException {
        var sample = Sample.of(content);
        var form = form(content, sample);
        if (form != LaidRows.Form.NONE) {
            RowTexts.each(content, LaidRows.BETWEEN, this::lay);
        }
        for (var line = 0; line < lines; line++) {
            out.writeLong(slots[line]);
        }
        out.writeInt(lines);
        out.writeChar(form.sign());
        out.writeChar(sample.separator());
    }

    private void lay(int line, String text) throws IOException {
        if (line >= slots.length) {
            slots = Arrays.copyOf(slots, Math.max(line + 1, slots.length * 2));
        }
        // Nothing at all is told from the first text by one.
        slots[line] = at + 1;
        lines = line + 1;
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
        at += Integer.BYTES + bytes.length;
    }

    private static LaidRows.Form form(Content content, Sample sample) {
        if (SheetTable.is(content)) {
            return LaidRows.Form.SHEET;
        }
        return switch (sample.shape()) {
            case TABLE -> sample.quoted() ? LaidRows.Form.QUOTED : LaidRows.Form.UNQUOTED;
            case JSON -> LaidRows.Form.RECORD;
            case EMPTY, PDF, WORKBOOK, OLD_WORKBOOK, BINARY -> LaidRows.Form.NONE;
        };
    }
}
