package org.mainstay.ingest.folder;

import org.mainstay.model.notice.Notice;

/// What a folder holds: bytes that can be read, or something that cannot and why.
sealed interface Find {

    String path();

    record Readable(Bytes bytes) implements Find {

        @Override
        public String path() {
            return bytes.path();
        }
    }

    record Trouble(String path, Notice why) implements Find {}
}
