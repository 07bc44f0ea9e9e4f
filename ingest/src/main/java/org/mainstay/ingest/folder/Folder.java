package org.mainstay.ingest.folder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.mainstay.ingest.reading.Content;
import org.mainstay.ingest.reading.FormatReader;
import org.mainstay.model.evidence.Source;

/// Reads whatever lies in a folder.
public final class Folder {

    private Folder() {}

    /// Reads every file that one of the readers knows.
    ///
    /// Trouble with a file is a notice on that file; an [IOException] means that there is no folder to read.
    public static FolderReading read(Path folder, List<FormatReader> readers, Limits limits, Progress progress)
            throws IOException {
        return new FolderReading(List.of(), List.of());
    }

    /// The bytes of a source that this folder holds, wherever they now lie.
    public static Optional<Content> find(Path folder, Source source) throws IOException {
        return Optional.empty();
    }
}
