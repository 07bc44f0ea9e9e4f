package org.mainstay.app.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.mainstay.app.check.CheckedFile;
import org.mainstay.app.command.CheckFile;
import org.mainstay.app.command.Unusable;
import org.mainstay.app.document.CheckJson;
import org.mainstay.app.report.CheckReport;
import org.mainstay.app.run.Delivery;
import org.mainstay.ingest.folder.Recognised;
import org.mainstay.ingest.threesixtygiving.quality.Registered;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "check",
        description =
                "Tell the quality of one published file, check by check: what is wrong, where, and how to mend it.",
        footer = {
            "",
            "Example: ./mainstay check grants.csv",
            "For colleagues: ./mainstay check grants.csv --format html --out grants.html",
            "Exit code 1 if a check found something critical."
        })
final class CheckCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final CheckFile checkFile;

    @Parameters(paramLabel = "FILE", description = "the file, or an archive that holds it alone")
    private Path file = Path.of("");

    @Option(
            names = "--format",
            paramLabel = "text|json|html|csv",
            description = "text or html for people, json for programs, csv for every finding in a row of its own"
                    + " (default: text)")
    private Format format = Format.TEXT;

    @Option(names = "--out", paramLabel = "FILE", description = "where to put the answer (default: the screen)")
    private @Nullable Path out;

    @Mixin
    private CheckOptions options = new CheckOptions();

    /// Whom the answer is for.
    enum Format {
        TEXT,
        JSON,
        HTML,
        CSV
    }

    private @Nullable Registered registered;

    CheckCommand(Surroundings surroundings, CheckFile checkFile) {
        this.surroundings = surroundings;
        this.checkFile = checkFile;
    }

    @Override
    public Integer call() throws Unusable {
        var found = checkFile.find(file);
        registered = checkFile.load(options.registers());
        try {
            return code(out == null ? answer(found, surroundings.out()) : deliver(found, out));
        } catch (IOException cause) {
            throw new Unusable(String.valueOf(cause.getMessage()));
        }
    }

    private CheckedFile deliver(Recognised found, Path target) throws IOException {
        var whole = target.toAbsolutePath().normalize();
        var name = whole.getFileName();
        var folder = whole.getParent();
        if (name == null || folder == null || Files.isDirectory(whole)) {
            throw new IOException("%s is a folder: give --out the name of a file.".formatted(target));
        }
        var checked = new AtomicReference<CheckedFile>();
        Delivery.into(folder, scratch -> {
            try (var stream = new PrintStream(
                    new BufferedOutputStream(Files.newOutputStream(scratch.resolve(name.toString()))),
                    false,
                    StandardCharsets.UTF_8)) {
                checked.set(answer(found, stream));
                if (stream.checkError()) {
                    throw new IOException("the disk is full");
                }
            }
        });
        return Objects.requireNonNull(checked.get());
    }

    private CheckedFile answer(Recognised found, PrintStream stream) throws IOException {
        if (format == Format.CSV) {
            try (var csv = new CheckCsv(stream)) {
                return check(found, csv);
            }
        }
        var checked = check(found, null);
        switch (format) {
            case JSON -> CheckJson.write(stream, checked);
            case HTML -> stream.print(CheckReport.render(checked));
            default -> CheckText.write(stream, checked);
        }
        return checked;
    }

    private CheckedFile check(Recognised found, @Nullable CheckCsv csv) throws IOException {
        return checkFile.check(
                found, new CheckFile.Request(options.day(), registered, csv, new CountLine(surroundings, "Checked")));
    }

    private static int code(CheckedFile checked) {
        return checked.critical() ? ExitCode.SOME_ROWS_REFUSED : ExitCode.DONE;
    }
}
