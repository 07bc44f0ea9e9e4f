package org.mainstay.app.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.mainstay.app.command.ReadFolder;
import org.mainstay.app.command.Unusable;
import org.mainstay.app.document.ReadJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "read",
        description = "Tell what was recognised in each file of a folder, and what became of its rows.",
        footer = {"", "Example: ./mainstay read my-council"})
final class ReadCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final ReadFolder readFolder;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(paramLabel = "FOLDER", description = "the folder with the files")
    private Path folder = Path.of("");

    ReadCommand(Surroundings surroundings, ReadFolder readFolder) {
        this.surroundings = surroundings;
        this.readFolder = readFolder;
    }

    @Override
    public Integer call() throws Unusable {
        var reading = readFolder.read(folder);
        if (common.json()) {
            ReadJson.write(surroundings.out(), reading);
        } else {
            ReadText.write(surroundings.out(), reading);
        }
        if (reading.files().stream().allMatch(file -> file.reader() == null)) {
            throw new Unusable(
                    "Mainstay can use none of the files in %s: see above what is nearest to each, and what it lacks."
                            .formatted(folder));
        }
        return Refused.code(reading);
    }
}
