package org.mainstay.ingest.folder;

import java.util.List;
import org.mainstay.model.evidence.Fact;

/// Everything a folder says.
///
/// @param files in order of path
/// @param facts in order of content: source, then line
public record FolderReading(List<FileReading> files, List<Fact> facts) {

    public FolderReading {
        files = List.copyOf(files);
        facts = List.copyOf(facts);
    }
}
