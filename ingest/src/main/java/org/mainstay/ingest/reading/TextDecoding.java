package org.mainstay.ingest.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Turns a file's bytes into text whatever it was saved as: UTF-8 and UTF-16 with or without a byte order mark, or
/// Windows-1252.
public final class TextDecoding {

    private static final int LOOK = 4096;

    private TextDecoding() {}

    /// The reader owns the stream and closes it.
    public static Reader decode(InputStream bytes) throws IOException {
        var pushback = new PushbackInputStream(bytes, LOOK);
        var start = pushback.readNBytes(LOOK);
        var mark = markLength(start);
        pushback.unread(start, mark, start.length - mark);
        var wide = wideCharset(start);
        return wide == null ? new LenientUtf8Reader(pushback, mark > 0) : new InputStreamReader(pushback, wide);
    }

    /// What the bytes behind such a reader turned out to be, once they are read.
    static String encoding(Reader decoded) {
        return decoded instanceof LenientUtf8Reader lenient ? lenient.encoding() : "UTF-16";
    }

    private static int markLength(byte[] start) {
        if (startsWith(start, 0xEF, 0xBB, 0xBF)) {
            return 3;
        }
        return startsWith(start, 0xFE, 0xFF) || startsWith(start, 0xFF, 0xFE) ? 2 : 0;
    }

    /// UTF-16 by its mark, or, without one, because every second byte of the start is zero; null where it is
    /// neither.
    private static @Nullable Charset wideCharset(byte[] start) {
        if (startsWith(start, 0xFF, 0xFE) || zeros(start, 1)) {
            return StandardCharsets.UTF_16LE;
        }
        return startsWith(start, 0xFE, 0xFF) || zeros(start, 0) ? StandardCharsets.UTF_16BE : null;
    }

    private static boolean startsWith(byte[] start, int... mark) {
        if (start.length < mark.length) {
            return false;
        }
        for (var index = 0; index < mark.length; index++) {
            if ((start[index] & 0xFF) != mark[index]) {
                return false;
            }
        }
        return true;
    }

    /// Whether nearly all bytes at even (0) or odd (1) positions are zero and the others are not.
    private static boolean zeros(byte[] start, int parity) {
        var zeros = 0;
        var others = 0;
        for (var index = 0; index < start.length; index++) {
            if (start[index] == 0) {
                if (index % 2 == parity) {
                    zeros++;
                } else {
                    others++;
                }
            }
        }
        return start.length >= 8 && others == 0 && zeros * 10 >= start.length / 2 * 9;
    }
}
