package org.mainstay.web.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.mainstay.web.store.Database;
import org.mainstay.web.store.backup.Restore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "restore",
        description = "Fill an empty store with what a backup holds.",
        footer = {"", "Example: ./mainstay restore mainstay-2026-11-29.zip"})
final class RestoreCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(paramLabel = "FILE", description = "the file that backup wrote")
    private Path file = Path.of("");

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "show this help")
    @SuppressWarnings("UnusedVariable") // picocli both sets and reads it
    private boolean help;

    RestoreCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Exception {
        try (var database = Database.open(surroundings.home(), surroundings.environment())) {
            var contents = Restore.into(database, file);
            surroundings.out().printf("%s gave back %,d rows.%n", file, contents.rows());
        }
        return 0;
    }
}
