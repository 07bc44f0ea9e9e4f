package org.mainstay.ingest.folder;

import java.io.IOException;
import java.io.InputStream;
import org.mainstay.ingest.reading.Content;
import org.mainstay.model.evidence.Source;
import org.mainstay.model.notice.Notice;

/// Bytes whose digest is known, or why it is not.
sealed interface Digested {

    String path();

    record Whole(Bytes bytes, Source source) implements Digested, Content {

        @Override
        public String path() {
            return bytes.path();
        }

        @Override
        public InputStream open() throws IOException {
            return bytes.open();
        }
    }

    record Unread(String path, Notice why) implements Digested {}
}
