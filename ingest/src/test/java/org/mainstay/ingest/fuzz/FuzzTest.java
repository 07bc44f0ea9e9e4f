package org.mainstay.ingest.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mainstay.ingest.Readers;
import org.mainstay.ingest.entered.OptionTable;
import org.mainstay.ingest.entered.ShockTable;
import org.mainstay.ingest.reading.FormatReader;

/// Spoilt files, made from a seed, go through all readers: no exception escapes, none hangs, every row is accounted for
/// and memory stays bounded.
///
/// `-Dfuzz.inputs=100000` says how many, `-Dfuzz.seed=7` with which seed, `-Dfuzz.only=4711` tries one of them alone.
class FuzzTest {

    private static final int INPUTS = Integer.getInteger("fuzz.inputs", 1_000);
    private static final long SEED = Long.getLong("fuzz.seed", 360);
    private static final int ONLY = Integer.getInteger("fuzz.only", -1);

    @TempDir
    Path folder = Path.of("");

    @Test
    void whateverIsDroppedInIsReadOrRefusedWithAReason() throws Exception {
        var readers = readers();
        var seeds = Seeds.list(readers);
        var trying = new Trying(readers, folder);
        var first = ONLY < 0 ? 0 : ONLY;
        var end = ONLY < 0 ? INPUTS : ONLY + 1;
        new Watched(trying, index -> new Mutator(seeds, SEED * 1_000_000_007L + index).next()).run(first, end);

        assertThat(trying.faults())
                .as("%s inputs from seed %s", end - first, SEED)
                .isEmpty();
        assertThat(trying.counted()).as("The rows are counted").isGreaterThan((end - first) / 2);
        System.out.println(trying.summary());
    }

    @Test
    void thereIsASoundFileForEveryReader() throws IOException {
        var readers = readers();
        var known = new TreeSet<String>();
        for (var seed : Seeds.list(readers)) {
            Files.write(folder.resolve(seed.name()), seed.bytes());
        }
        var reading = org.mainstay.ingest.folder.Folder.read(
                folder,
                readers,
                org.mainstay.ingest.folder.Limits.standard(),
                org.mainstay.ingest.folder.Progress.SILENT);
        reading.files().forEach(file -> known.add(String.valueOf(file.reader())));

        assertThat(readers.stream().map(FormatReader::name)).isSubsetOf(known);
    }

    /// All that a folder is read with, and what is read where it is named.
    private static List<FormatReader> readers() {
        return Stream.concat(Readers.list().stream(), Stream.of(new OptionTable(), new ShockTable()))
                .toList();
    }
}
