package org.mainstay.ingest.folder;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// The unpacked bytes of one member, held to the checksum that its archive gives. Closing it closes its archive.
final class Checked extends FilterInputStream {

    private final ZipFile zip;
    private final long expected;
    private final CRC32 checksum = new CRC32();

    Checked(ZipFile zip, InputStream bytes, long expected) {
        super(bytes);
        this.zip = zip;
        this.expected = expected;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        var read = super.read(into, offset, length);
        if (read > 0) {
            checksum.update(into, offset, read);
        } else if (read < 0 && checksum.getValue() != expected) {
            throw new ZipException("its checksum does not match");
        }
        return read;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
