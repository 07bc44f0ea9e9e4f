package org.mainstay.ingest.folder;

import java.io.IOException;
import java.io.InputStream;

/// A file, or one member of an archive, before its bytes are known.
///
/// @param path from the folder, with `/`; a member reads `archive.zip!member.csv`
/// @param packedBytes what it takes up on disk, packed
/// @param packed whether it lies in an archive
record Entry(String path, long packedBytes, boolean packed, Opening opening) {

    /// Opens the bytes, unpacked; any number of times.
    interface Opening {
        InputStream open() throws IOException;
    }
}
