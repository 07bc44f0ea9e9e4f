package org.mainstay.app.command;

import java.io.IOException;
import java.nio.file.Path;
import org.mainstay.ingest.Readers;
import org.mainstay.ingest.folder.Folder;
import org.mainstay.ingest.folder.FolderReading;
import org.mainstay.ingest.folder.Limits;
import org.mainstay.ingest.folder.Progress;

/// Tells what was recognised in each file of a folder, and what became of its rows.
public final class ReadFolder {

    private final Progress progress;

    public ReadFolder(Progress progress) {
        this.progress = progress;
    }

    public FolderReading read(Path folder) throws Unusable {
        FolderReading reading;
        try {
            reading = Folder.read(folder, Readers.list(), Limits.standard(), progress);
        } catch (IOException cause) {
            throw new Unusable(cause);
        }
        if (reading.files().isEmpty()) {
            throw new Unusable(("There is no file in %s: put the files there as you downloaded them"
                            + " (grants, ledger, areas), and run this again.")
                    .formatted(folder));
        }
        return reading;
    }
}
