package org.mainstay.ingest.folder;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mainstay.ingest.reading.HowRead;
import org.mainstay.model.evidence.Source;
import org.mainstay.model.notice.Notice;

/// What one file, or one member of an archive, was taken for and what became of its rows.
///
/// @param path from the folder, with `/`; a member reads `archive.zip!member.csv`
/// @param source null where the bytes could not be had
/// @param reader the name of the format, null where none fits
/// @param nearest the format that fits best where none fits, else empty
/// @param missing what that format needs and the file lacks
/// @param notices how many of each code
/// @param examples a few notices of each code, in the order of their rows
/// @param how how it was understood, null where there was nothing to guess
public record FileReading(
        String path,
        @Nullable Source source,
        @Nullable String reader,
        String nearest,
        List<String> missing,
        Account account,
        SortedMap<String, Long> notices,
        List<Notice> examples,
        @Nullable HowRead how) {

    public FileReading {
        missing = List.copyOf(missing);
        notices = Collections.unmodifiableSortedMap(new TreeMap<>(notices));
        examples = List.copyOf(examples);
    }
}
