package org.mainstay.app.command;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.mainstay.app.run.CannotWrite;
import org.mainstay.app.run.Delivery;
import org.mainstay.app.run.SafeCsv;
import org.mainstay.engine.appraisal.Appraisal;
import org.mainstay.engine.appraisal.Proposer;
import org.mainstay.engine.option.Change;
import org.mainstay.engine.relationship.FundingLine;
import org.mainstay.ingest.entered.OptionTable;
import org.mainstay.model.funding.OptionRow.Kind;

/// Writes what was weighed as option files, one for each approach, so that people can change a row and ask again.
public final class WriteOptions {

    private WriteOptions() {}

    /// Where the file of an approach lies in a folder.
    static Path file(Path folder, Proposer proposer) {
        return folder.resolve(proposer.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".csv");
    }

    /// Refuses to write over a file, which somebody may have changed; the folder is made if need be.
    static void require(Path folder, List<? extends Proposer> proposers) throws Unusable {
        for (var proposer : proposers) {
            if (Files.exists(file(folder, proposer))) {
                throw new Unusable(("%s is there already, and what people wrote is never written over:"
                                + " give another folder, or move it away first.")
                        .formatted(file(folder, proposer)));
            }
        }
    }

    /// All files or none.
    static List<Path> write(Path folder, List<Appraisal.Result> results) throws Unusable {
        var written = new ArrayList<Path>();
        try {
            Delivery.into(folder, fresh -> {
                for (var result : results) {
                    write(file(fresh, result.approach()), result);
                    written.add(file(folder, result.approach()));
                }
            });
        } catch (CannotWrite cause) {
            throw new Unusable(cause.getMessage() + " Make room or give another folder with --write-options.");
        }
        return written;
    }

    /// What was weighed, as an option that people can go on from.
    public static OwnOption own(Appraisal.Result result) {
        return new OwnOption(
                result.approach().words(),
                result.changes().stream().map(WriteOptions::cells).toList());
    }

    private static void write(Path file, Appraisal.Result result) throws IOException {
        try (var out = Files.newBufferedWriter(file);
                var table = new SafeCsv(out, OptionTable.COLUMNS.toArray(String[]::new))) {
            for (var judged : result.changes()) {
                table.row(cells(judged).toArray(String[]::new));
            }
        }
    }

    private static List<String> cells(Appraisal.Judged judged) {
        var change = judged.change();
        var cells = new ArrayList<String>();
        cells.add(change.line().id());
        cells.addAll(what(change));
        cells.add(change.from() == null ? "" : String.valueOf(change.from()));
        cells.add(why(judged));
        cells.addAll(size(change));
        return cells;
    }

    /// Change, percent, months and into.
    private static List<String> what(Change change) {
        return switch (change) {
            case Change.End end -> List.of(Kind.END.words(), "", "", "");
            case Change.Cut cut -> List.of(Kind.CUT.words(), Integer.toString(cut.percent()), "", "");
            case Change.Taper taper ->
                List.of(Kind.TAPER.words(), Integer.toString(taper.left()), Integer.toString(taper.months()), "");
            case Change.Merge merge ->
                List.of(Kind.MERGE.words(), "", "", merge.into().id());
            case Change.Invest invest ->
                List.of(Kind.INVEST.words(), "", invest.months() == 0 ? "" : Integer.toString(invest.months()), "");
            case Change.Settle settle -> List.of(Kind.SETTLE.words(), "", Integer.toString(settle.months()), "");
            case Change.FrontDoor door ->
                List.of(
                        Kind.FRONT_DOOR.words(),
                        "",
                        "",
                        door.others().stream().map(FundingLine::id).collect(Collectors.joining("; ")));
        };
    }

    /// Amount and shared users.
    private static List<String> size(Change change) {
        return switch (change) {
            case Change.Invest invest -> List.of(pounds(invest.yearlyPence()), "");
            case Change.FrontDoor door ->
                List.of(
                        door.yearlyPence() == null ? "" : pounds(door.yearlyPence()),
                        door.sharedUsers() == 0 ? "" : Long.toString(door.sharedUsers()));
            case Change.End end -> List.of("", "");
            case Change.Cut cut -> List.of("", "");
            case Change.Taper taper -> List.of("", "");
            case Change.Merge merge -> List.of("", "");
            case Change.Settle settle -> List.of("", "");
        };
    }

    /// Whose line it is, in words, and what was found of it.
    private static String why(Appraisal.Judged judged) {
        var line = judged.change().line();
        var verdict = judged.verdict();
        return "%s, %s: %s"
                .formatted(
                        line.organisation().name(),
                        line.label(),
                        verdict == null ? "no verdict" : verdict.words().toLowerCase(Locale.ROOT));
    }

    private static String pounds(long pence) {
        return BigDecimal.valueOf(pence, 2).toPlainString();
    }
}
