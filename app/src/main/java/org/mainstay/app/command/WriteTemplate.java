package org.mainstay.app.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mainstay.app.run.CannotWrite;
import org.mainstay.app.run.Delivery;
import org.mainstay.app.run.SafeCsv;
import org.mainstay.engine.relationship.FundingLine;
import org.mainstay.ingest.entered.ProvisionTable;
import org.mainstay.ingest.folder.FolderReading;
import org.mainstay.model.need.Need;

/// Writes the file that partners fill in, a row for each funding line that nobody has reported on yet.
public final class WriteTemplate {

    private final ReadFolder readFolder;

    public WriteTemplate(ReadFolder readFolder) {
        this.readFolder = readFolder;
    }

    /// What was written.
    ///
    /// @param lines that nobody has reported on, one row each
    /// @param reported lines that somebody has
    public record Template(Path file, List<FundingLine> lines, List<FundingLine> reported, FolderReading reading) {

        public Template {
            lines = List.copyOf(lines);
            reported = List.copyOf(reported);
        }
    }

    public Template write(Path folder, Path file, @Nullable LocalDate on) throws Unusable {
        if (Files.isRegularFile(file)) {
            throw new Unusable(("%s is there already, and what people filled in is never written over:"
                            + " give another name, or move it away first.")
                    .formatted(file));
        }
        var reading = Reading.of(readFolder.read(folder), on);
        var lines = reading.lines().lines();
        var lacking = lines.stream().filter(line -> line.provision() == null).toList();
        var reported = lines.stream().filter(line -> line.provision() != null).toList();
        deliver(file, lacking);
        return new Template(file, lacking, reported, reading.folder());
    }

    private static void deliver(Path file, List<FundingLine> lines) throws Unusable {
        var target = file.toAbsolutePath().normalize();
        var name = target.getFileName();
        var parent = target.getParent();
        if (name == null || parent == null || Files.isDirectory(target)) {
            throw new Unusable("%s is a folder: give the name of a file, such as provision.csv.".formatted(file));
        }
        try {
            if (Files.exists(target)) {
                write(target, lines); // a pipe or a device: nothing to keep whole
            } else {
                Delivery.into(parent, folder -> write(folder.resolve(name), lines));
            }
        } catch (CannotWrite cause) {
            throw new Unusable(cause.getMessage() + " Make room or give another file with --template.");
        } catch (IOException | UncheckedIOException cause) {
            throw new Unusable("Mainstay cannot write to %s: %s.".formatted(file, cause.getMessage()));
        }
    }

    private static void write(Path file, List<FundingLine> lines) throws IOException {
        try (var out = Files.newBufferedWriter(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var table = new SafeCsv(out, ProvisionTable.COLUMNS.toArray(String[]::new))) {
            for (var line : lines) {
                var cells = new String[ProvisionTable.COLUMNS.size()];
                Arrays.fill(cells, "");
                cells[0] = line.organisation().id();
                cells[1] = line.label();
                cells[2] = line.findNeed().map(Need::code).orElse("");
                table.row(cells);
            }
        }
    }
}
