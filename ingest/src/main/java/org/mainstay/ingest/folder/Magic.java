package org.mainstay.ingest.folder;

import java.io.IOException;
import java.io.InputStream;

/// What the first bytes of a file say it is.
enum Magic {
    ZIP,
    GZIP,
    OTHER;

    static Magic of(InputStream bytes) throws IOException {
        var start = bytes.readNBytes(4);
        if (start.length == 4 && start[0] == 'P' && start[1] == 'K' && (start[2] == 3 || start[2] == 5)) {
            return ZIP;
        }
        return start.length > 2 && start[0] == 0x1F && start[1] == (byte) 0x8B ? GZIP : OTHER;
    }
}
