package org.mainstay.ingest.folder;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipFile;

/// Where the bytes of one file or archive member can be had, any number of times.
sealed interface Bytes {

    /// From the folder, with `/`; a member reads `archive.zip!member.csv`.
    String path();

    /// As far as it is known before reading; the largest files are read first.
    long size();

    InputStream open() throws IOException;

    record Plain(String path, Path file, long size) implements Bytes {

        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(file);
        }
    }

    /// A file packed alone.
    ///
    /// @param packed how many bytes it has as it lies there
    record Gzip(String path, Path file, long packed) implements Bytes {

        private static final int BUFFER = 1 << 16;
        private static final int USUAL_RATIO = 10;

        @Override
        public long size() {
            return packed * USUAL_RATIO;
        }

        @Override
        public InputStream open() throws IOException {
            var bytes = Files.newInputStream(file);
            try {
                return new GZIPInputStream(bytes, BUFFER);
            } catch (IOException broken) {
                bytes.close();
                throw broken;
            }
        }
    }

    /// A member of a zip archive.
    ///
    /// @param size what the archive's directory says, which reading then holds it to
    /// @param checksum what its CRC-32 must be
    record Member(String path, ZipArchive archive, String name, long size, long checksum) implements Bytes {

        @Override
        public InputStream open() throws IOException {
            var zip = archive.open();
            var bytes = bytes(zip);
            return new FilterInputStream(bytes) {
                @Override
                public void close() throws IOException {
                    try (zip) {
                        super.close();
                    }
                }
            };
        }

        private InputStream bytes(ZipFile zip) throws IOException {
            try {
                var entry = zip.getEntry(name);
                if (entry == null) {
                    throw new IOException("it is no longer in its archive");
                }
                return zip.getInputStream(entry);
            } catch (IOException gone) {
                zip.close();
                throw gone;
            }
        }
    }
}
