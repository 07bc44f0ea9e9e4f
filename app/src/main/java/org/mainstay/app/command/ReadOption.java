package org.mainstay.app.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.mainstay.engine.option.Option;
import org.mainstay.engine.option.OptionResolver;
import org.mainstay.engine.relationship.FundingLines;
import org.mainstay.ingest.entered.OptionTable;
import org.mainstay.ingest.folder.Limits;
import org.mainstay.ingest.folder.OneFile;
import org.mainstay.ingest.folder.Recognised;
import org.mainstay.ingest.reading.Content;
import org.mainstay.ingest.reading.Readout;
import org.mainstay.model.evidence.Fact;
import org.mainstay.model.funding.OptionRow;
import org.mainstay.model.notice.Notice;
import org.mainstay.model.notice.Severity;

/// Reads an option that a person wrote and finds the funding lines that it means.
public final class ReadOption {

    private static final String SHOWN = "docs/formats.md shows a full example";

    private ReadOption() {}

    /// Refused as a whole where nothing in it can be used; single rows that cannot are in the option.
    public static Option read(Path file, FundingLines lines, Reading reading) throws Unusable {
        var rows = rows(content(file));
        return usable(file.toString(), rows, rows.resolve(name(file), lines, reading.on()));
    }

    /// The same of rows that are at hand already.
    static Option read(String name, Content content, FundingLines lines, LocalDate on) throws Unusable {
        var rows = rows(content);
        return usable(name, rows, rows.resolve(name, lines, on));
    }

    /// The same, however little of it can be used.
    static Option look(String name, Content content, FundingLines lines, LocalDate on) throws Unusable {
        return rows(content).resolve(name, lines, on);
    }

    private static Option usable(String shown, Rows rows, Option option) throws Unusable {
        var kept = rows.read.stream()
                .filter(row -> row.kind() == OptionRow.Kind.KEEP)
                .count();
        if (option.asked().isEmpty() && kept == 0 && !option.refused().isEmpty()) {
            throw new Unusable("No row of %s can be used.%n%s"
                    .formatted(
                            shown,
                            String.join(
                                    "\n",
                                    option.refused().stream()
                                            .map(Option.Refused::why)
                                            .toList())));
        }
        return option;
    }

    private static Rows rows(Content content) throws Unusable {
        var rows = new Rows();
        try {
            new OptionTable().read(content, rows);
        } catch (IOException cause) {
            throw new Unusable(cause);
        }
        return rows;
    }

    /// The one table that a file holds.
    static Content content(Path file) throws Unusable {
        try {
            return find(file);
        } catch (IOException cause) {
            throw new Unusable(cause);
        }
    }

    private static Content find(Path file) throws IOException, Unusable {
        var found = OneFile.recognise(file, List.of(new OptionTable()), Limits.standard());
        if (found.size() != 1) {
            throw new Unusable(
                    "%s holds %d files: name the option itself, one CSV file.".formatted(file, found.size()));
        }
        var one = found.getFirst();
        var content = one.content();
        if (content == null || one.reader() == null) {
            throw new Unusable(noOption(file, one));
        }
        return content;
    }

    private static String noOption(Path file, Recognised found) {
        return found.missing().isEmpty()
                ? "%s is no option that can be read: it must be a table with the headings line and change; %s."
                        .formatted(file, SHOWN)
                : "%s is no option, for it has no column %s; %s."
                        .formatted(file, String.join(" and no column ", found.missing()), SHOWN);
    }

    /// What people call it: the name of its file without the ending.
    private static String name(Path file) {
        var name = file.toAbsolutePath().normalize().getFileName();
        return (name == null ? file : name)
                .toString()
                .replaceFirst("(?i)\\.csv$", "")
                .replaceAll("\\p{Cntrl}", "");
    }

    /// Gathers rows, and what is wrong with the others.
    private static final class Rows implements Readout {

        private final List<OptionRow> read = new ArrayList<>();
        private final List<Option.Refused> refused = new ArrayList<>();

        Option resolve(String name, FundingLines lines, LocalDate on) {
            return OptionResolver.resolve(name, read, refused, lines, on);
        }

        @Override
        public void accept(Fact fact, long pence) {
            if (fact instanceof OptionRow row) {
                read.add(row);
            }
        }

        @Override
        public void merge() {
            throw new IllegalStateException("No row of an option adds to another.");
        }

        @Override
        public void reject(Notice why, long pence) {
            refuse(why);
        }

        @Override
        public void note(Notice notice) {
            if (notice.severity() == Severity.ERROR) {
                refuse(notice);
            }
        }

        private void refuse(Notice notice) {
            var line = notice instanceof Notice.OfRow ofRow ? ofRow.row().line() : 1;
            refused.add(new Option.Refused(line, notice.message()));
        }
    }
}
