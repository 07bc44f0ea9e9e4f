package org.mainstay.ingest.reading;

import java.io.IOException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/// Counts what a part of a workbook unpacks to, and how far its rows or strings lie apart: one is held at a time.
final class PartSize {

    /// Sixteen thousand columns, each with as much as a cell can hold, are not found in one row of people's.
    private static final long LONGEST_ROW = 32L << 20;

    private static final int BUFFER = 1 << 16;

    private final long most;
    private final long left;
    private long bytes;
    private long rowStart;
    private int matched;

    /// @param most what such a part may unpack to
    /// @param left what the workbook may still unpack to
    PartSize(long most, long left) {
        this.most = most;
        this.left = left;
    }

    long count(ZipFile zip, ZipArchiveEntry part) throws IOException {
        var buffer = new byte[BUFFER];
        try (var unpacked = zip.getInputStream(part)) {
            for (var read = unpacked.read(buffer); read >= 0; read = unpacked.read(buffer)) {
                rows(buffer, read);
                bytes += read;
                if (bytes > most || bytes > left) {
                    throw new BrokenWorkbook("one of its parts unpacks to %,d bytes or more".formatted(bytes));
                }
                if (bytes - rowStart > LONGEST_ROW) {
                    throw new BrokenWorkbook("one of its rows is longer than any table's");
                }
            }
        }
        return bytes;
    }

    /// Rows (`row`) and shared strings (`si`) begin anew; lists have neither, and are short.
    private void rows(byte[] buffer, int length) {
        for (var at = 0; at < length; at++) {
            matched = switch (buffer[at]) {
                case '<', ':' -> 1;
                case 'r' -> matched == 1 ? 2 : 0;
                case 'o' -> matched == 2 ? 3 : 0;
                case 's' -> matched == 1 ? 4 : 0;
                case 'w' -> matched == 3 ? start(at) : 0;
                case 'i' -> matched == 4 ? start(at) : 0;
                default -> 0;
            };
        }
    }

    private int start(int at) {
        rowStart = bytes + at;
        return 0;
    }
}
