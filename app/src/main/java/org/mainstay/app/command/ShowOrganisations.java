package org.mainstay.app.command;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.matching.Checked;
import org.mainstay.engine.matching.Organisations;
import org.mainstay.ingest.folder.FolderReading;

/// Shows who is who: the organisations that the files name, and why rows that speak of one are taken together.
public final class ShowOrganisations {

    private final ReadFolder readFolder;

    public ShowOrganisations(ReadFolder readFolder) {
        this.readFolder = readFolder;
    }

    /// The organisations of a place, and what was read to find them.
    ///
    /// @param checked how well names alone would have found what numbers told
    public record Shown(Organisations organisations, Checked checked, FolderReading reading) {}

    /// Matches the names in a folder.
    public Shown show(Path folder, @Nullable LocalDate on) throws Unusable {
        var reading = Reading.ofNames(readFolder.read(folder), on);
        if (reading.organisations().list().isEmpty()) {
            throw new Unusable("These files name no organisation: add the council's spending, its grants (360Giving), a"
                    + " charity register or a directory of services, and see with read what was recognised.");
        }
        return new Shown(reading.organisations(), reading.check(), reading.folder());
    }
}
