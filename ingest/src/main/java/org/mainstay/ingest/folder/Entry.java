package org.mainstay.ingest.folder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// A file, or one member of an archive, before its bytes are known.
///
/// @param path from the folder, with `/`; a member reads `archive.zip!member.csv`
/// @param packedBytes what it takes up on disk, packed
/// @param file where it lies by itself, null where it lies in an archive
record Entry(String path, long packedBytes, @Nullable Path file, Opening opening) {

    boolean packed() {
        return file == null;
    }

    /// Opens the bytes, unpacked; any number of times.
    interface Opening {
        InputStream open() throws IOException;
    }
}
