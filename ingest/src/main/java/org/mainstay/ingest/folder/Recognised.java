package org.mainstay.ingest.folder;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mainstay.ingest.reading.Content;
import org.mainstay.ingest.reading.FormatReader;
import org.mainstay.model.notice.Notice;

/// A file, or one member of an archive, and what it was taken for before it is read.
///
/// @param content null where the bytes could not be had
/// @param reader null where none fits
/// @param nearest the format that fits best where none fits, else empty
/// @param missing what that format needs and the file lacks
/// @param notices why it cannot be read
public record Recognised(
        String path,
        @Nullable Content content,
        @Nullable FormatReader reader,
        String nearest,
        List<String> missing,
        List<Notice> notices) {

    public Recognised {
        missing = List.copyOf(missing);
        notices = List.copyOf(notices);
    }
}
