package org.mainstay.web.place;

import java.nio.file.Path;
import org.mainstay.app.run.Contents;
import org.mainstay.ingest.folder.Folder;
import org.mainstay.ingest.folder.FolderReading;

/// What was read in the files of a place, whether or not there was any money in them.
///
/// @param folder its working folder
public record ReadFiles(Path folder, FolderReading reading) {

    /// Where its files are found, byte for byte.
    public Contents contents() {
        return source -> Folder.find(folder, source);
    }
}
