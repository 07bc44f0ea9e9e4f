package org.mainstay.app.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.matching.Checked;
import org.mainstay.engine.matching.Organisation;
import org.mainstay.engine.matching.Organisations;
import org.mainstay.engine.topic.Tag;
import org.mainstay.ingest.folder.FolderReading;

/// Shows who is who: the organisations that the files name, and why rows that speak of one are taken together.
public final class ShowOrganisations {

    private static final String CUE_THRESHOLD = "need_cue_threshold";

    private final ReadFolder readFolder;
    private final Path cache;

    /// A command that reads folders.
    ///
    /// @param cache where what was learnt about topics is kept
    public ShowOrganisations(ReadFolder readFolder, Path cache) {
        this.readFolder = readFolder;
        this.cache = cache;
    }

    /// The organisations of a place, what they do, and what was read to find them.
    ///
    /// @param checked how well names alone would have found what numbers told
    /// @param tagger tells what an organisation does when it is asked
    public record Shown(
            Organisations organisations,
            Checked checked,
            Function<Organisation, List<Tag>> tagger,
            FolderReading reading) {

        public List<Tag> topics(Organisation organisation) {
            return tagger.apply(organisation);
        }
    }

    /// Matches the names in a folder, and tells what the organisations do.
    public Shown show(Path folder, @Nullable LocalDate on) throws Unusable {
        var reading = read(folder, on);
        return show(reading);
    }

    /// The organisations of a place that is open already, and what they do.
    public Shown show(Reading reading) {
        var leastPercent = reading.assumptions().get(CUE_THRESHOLD).value().intValue();
        var topics = new TellTopics(cache).of(reading.place(), reading.organisations(), leastPercent);
        return new Shown(reading.organisations(), reading.check(), topics, reading.folder());
    }

    /// Only matches the names in a folder.
    public Shown match(Path folder) throws Unusable {
        var reading = read(folder, null);
        return new Shown(reading.organisations(), Checked.NOTHING, organisation -> List.of(), reading.folder());
    }

    private Reading read(Path folder, @Nullable LocalDate on) throws Unusable {
        var reading = Reading.ofNames(readFolder.read(folder), on);
        if (reading.organisations().list().isEmpty()) {
            throw new Unusable("These files name no organisation: add the council's spending, its grants (360Giving), a"
                    + " charity register or a directory of services, and see with read what was recognised.");
        }
        return reading;
    }
}
