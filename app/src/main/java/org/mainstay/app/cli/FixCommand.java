package org.mainstay.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mainstay.app.command.CheckFile;
import org.mainstay.app.command.FixFile;
import org.mainstay.app.command.Unusable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "fix",
        description = {
            "Mend what can be mended in a file of grants (360Giving) without asking, in a copy.",
            "Every change is listed in repairs.csv beside it; the file itself stays as it is."
        },
        footer = {
            "",
            "Look first: ./mainstay fix grants.csv --list",
            "Mend: ./mainstay fix grants.csv --out mended",
            "But not the third: ./mainstay fix grants.csv --out mended --except 3",
            "Guesses too: ./mainstay fix grants.csv --out mended --also unknown_code",
            "Put back: ./mainstay fix mended/grants.csv --undo mended/repairs.csv --out back"
        })
final class FixCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final CheckFile checkFile;
    private final FixFile fixFile;

    @Parameters(paramLabel = "FILE", description = "the file of grants: CSV, XLSX or JSON")
    private Path file = Path.of("");

    @Option(names = "--out", paramLabel = "FOLDER", description = "where to put the copy and the list of changes")
    private @Nullable Path out;

    @Option(names = "--list", description = "list what would be mended, and change nothing")
    private boolean list;

    @Option(
            names = "--except",
            paramLabel = "NUMBER",
            split = ",",
            description = "leave out this repair of the list; may be given again")
    private Set<Integer> except = Set.of();

    @Option(
            names = "--also",
            paramLabel = "CHECK",
            split = ",",
            description = "also take the guesses of this check, such as unknown_code; may be given again")
    private Set<String> also = Set.of();

    @Option(names = "--undo", paramLabel = "FILE", description = "the repairs.csv whose changes are to be put back")
    private @Nullable Path undo;

    @Mixin
    private CheckOptions options = new CheckOptions();

    FixCommand(Surroundings surroundings, CheckFile checkFile) {
        this.surroundings = surroundings;
        this.checkFile = checkFile;
        fixFile = new FixFile(checkFile);
    }

    @Override
    public Integer call() throws Unusable {
        if (out == null && !list) {
            throw new Unusable("Say where to put the mended copy with --out FOLDER, or look first with --list.");
        }
        var found = fixFile.find(file);
        var request = new FixFile.Request(
                options.day(),
                checkFile.load(options.registers()),
                also,
                except,
                new CountLine(surroundings, "Checked"));
        try {
            if (list || out == null) {
                FixText.list(surroundings.out(), fixFile.list(found, request));
            } else if (undo != null) {
                FixText.undone(surroundings.out(), fixFile.undo(found, undo, out), out);
            } else {
                FixText.write(surroundings.out(), fixFile.fix(found, request, out), out);
            }
            return ExitCode.DONE;
        } catch (IOException cause) {
            throw new Unusable(String.valueOf(cause.getMessage()));
        }
    }
}
