package org.mainstay.ingest.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;

/// UTF-8 that forgives: a byte that is no valid UTF-8 is taken as Windows-1252, and so is a C1 control character, which
/// is
/// Windows-1252 that someone has read as Latin-1 before us. One file may hold all three; council ledgers do.
final class LenientUtf8Reader extends Reader {

    private static final char[] WINDOWS_1252 = windows1252();
    private static final int A_RUN = 16;

    private final InputStream bytes;
    private final byte[] buffer = new byte[1 << 16];
    private final ByteBuffer window = ByteBuffer.wrap(buffer);
    private final CharsetDecoder ascii = StandardCharsets.US_ASCII.newDecoder();
    private int next;
    private int end;
    private boolean ended;
    private char waiting;
    private final boolean marked;
    private long multibyte;
    private long windows;
    private long mended;

    /// @param marked whether a byte order mark stood before these bytes
    LenientUtf8Reader(InputStream bytes, boolean marked) {
        this.bytes = bytes;
        this.marked = marked;
    }

    /// What the bytes turned out to be, once they are read.
    String encoding() {
        var encoding = marked ? "UTF-8 with a byte order mark" : multibyte > 0 ? "UTF-8" : "ASCII";
        if (windows > 0) {
            encoding =
                    multibyte > 0 ? "%s with %,d bytes of Windows-1252".formatted(encoding, windows) : "Windows-1252";
        }
        return mended == 0 ? encoding : "%s, %,d spoilt letters mended".formatted(encoding, mended);
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        var written = 0;
        if (waiting != 0) {
            into[offset] = waiting;
            waiting = 0;
            written = 1;
        }
        while (written < length && (end - next >= 4 || fill())) {
            var ascii = ascii(into, offset + written, length - written);
            written += ascii;
            if (ascii == 0) {
                written += beyondAscii(into, offset + written, length - written);
            }
        }
        return written == 0 ? -1 : written;
    }

    private int ascii(char[] into, int offset, int length) {
        var most = Math.min(length, end - next);
        var count = 0;
        while (count < most && buffer[next + count] >= 0) {
            into[offset + count] = (char) buffer[next + count];
            count++;
            if (count == A_RUN) {
                count += run(into, offset + count, most - count);
                break;
            }
        }
        next += count;
        return count;
    }

    /// Hands a long stretch of ASCII to the JDK, which copies many bytes at once.
    private int run(char[] into, int offset, int length) {
        var letters = CharBuffer.wrap(into, offset, length);
        ascii.reset().decode(window.limit(end).position(next + A_RUN), letters, false);
        return letters.position() - offset;
    }

    private int beyondAscii(char[] into, int offset, int length) {
        var first = buffer[next] & 0xFF;
        var size = first >= 0xF0 && first < 0xF5
                ? 4
                : first >= 0xE0 && first < 0xF0 ? 3 : first >= 0xC2 && first < 0xE0 ? 2 : 1;
        var point = size == 1 || next + size > end ? -1 : point(first, size);
        if (point < 0) {
            into[offset] = WINDOWS_1252[first];
            windows++;
            next++;
            return 1;
        }
        next += size;
        multibyte++;
        if (point < 0x10000) {
            mended += point < 0xA0 ? 1 : 0;
            into[offset] = point < 0xA0 ? WINDOWS_1252[point] : (char) point;
            return 1;
        }
        into[offset] = Character.highSurrogate(point);
        if (length > 1) {
            into[offset + 1] = Character.lowSurrogate(point);
            return 2;
        }
        waiting = Character.lowSurrogate(point);
        return 1;
    }

    /// The code point of a sequence of `size` bytes, or -1 where it is no valid UTF-8.
    private int point(int first, int size) {
        var point = first & (0xFF >> (size + 1));
        for (var index = 1; index < size; index++) {
            var more = buffer[next + index] & 0xFF;
            if ((more & 0xC0) != 0x80) {
                return -1;
            }
            point = (point << 6) | (more & 0x3F);
        }
        var least = size == 3 ? 0x800 : size == 4 ? 0x10000 : 0x80;
        var surrogate = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        return point < least || point > Character.MAX_CODE_POINT || surrogate ? -1 : point;
    }

    /// Makes sure that at least four bytes are at hand, unless the file ends before; false at its end.
    private boolean fill() throws IOException {
        System.arraycopy(buffer, next, buffer, 0, end - next);
        end -= next;
        next = 0;
        while (!ended && end < buffer.length) {
            var read = bytes.read(buffer, end, buffer.length - end);
            if (read < 0) {
                ended = true;
            } else {
                end += read;
            }
        }
        return end > 0;
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }

    private static char[] windows1252() {
        var all = new byte[256];
        for (var index = 0; index < all.length; index++) {
            all[index] = (byte) index;
        }
        return new String(all, Charset.forName("windows-1252")).toCharArray();
    }
}
