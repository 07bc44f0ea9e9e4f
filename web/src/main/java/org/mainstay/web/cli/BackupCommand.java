package org.mainstay.web.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.mainstay.web.store.Database;
import org.mainstay.web.store.backup.Backup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "backup",
        description = "Write all that the store holds into one file; only you may read it.",
        footer = {"", "Example: ./mainstay backup mainstay-2026-11-29.zip"})
final class BackupCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(paramLabel = "FILE", description = "the file to write, in place of an older one")
    private Path file = Path.of("");

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "show this help")
    @SuppressWarnings("UnusedVariable") // picocli both sets and reads it
    private boolean help;

    BackupCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Exception {
        try (var database = Database.openOrJoin(surroundings.home(), surroundings.environment())) {
            var contents = Backup.write(database, file);
            surroundings.out().printf("%s holds %,d rows.%n", file, contents.rows());
        }
        return 0;
    }
}
