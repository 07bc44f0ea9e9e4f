package org.mainstay.ingest.folder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mainstay.ingest.reading.Content;
import org.mainstay.model.evidence.Source;
import org.mainstay.model.notice.Notice;

/// What lies at a path: bytes that can be read, or the reasons why not.
///
/// @param content null where there is nothing to read
record Found(String path, @Nullable Content content, List<Notice> notices) {

    /// Stands for bytes that were never had: no file has this digest.
    private static final String NO_BYTES = "0".repeat(64);

    Found {
        notices = List.copyOf(notices);
    }

    static Found readable(Entry entry, Source source) {
        return new Found(entry.path(), new Bytes(entry, source), List.of());
    }

    static Found refused(Notice why) {
        return new Found(why.source().path(), null, List.of(why));
    }

    long bytes() {
        return content == null ? 0 : content.source().bytes();
    }

    /// The source of bytes that could not be had, so that a notice can say where they lie.
    static Source unread(String path) {
        return Source.of(NO_BYTES, path, 0);
    }

    private record Bytes(Entry entry, Source source) implements Content {

        @Override
        public InputStream open() throws IOException {
            return entry.opening().open();
        }

        @Override
        public Optional<Path> file() {
            return Optional.ofNullable(entry.file());
        }
    }
}
