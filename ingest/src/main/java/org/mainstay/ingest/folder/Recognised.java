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
/// @param workbook whether it is a workbook or a sheet of one
/// @param nearest the format that fits best where none fits, else empty
/// @param missing what that format needs and the file lacks
/// @param notices why it cannot be read
public record Recognised(
        String path,
        @Nullable Content content,
        @Nullable FormatReader reader,
        boolean workbook,
        String nearest,
        List<String> missing,
        List<Notice> notices) {

    public Recognised {
        missing = List.copyOf(missing);
        notices = List.copyOf(notices);
    }

    static Recognised refused(String path, boolean workbook, Notice why) {
        return new Recognised(path, null, null, workbook, "", List.of(), List.of(why));
    }

    /// What people call this kind of file; empty where no reader fits.
    public String format() {
        var name = reader == null ? "" : reader.name();
        return workbook ? name.replace("(CSV)", "(XLSX)") : name;
    }
}
