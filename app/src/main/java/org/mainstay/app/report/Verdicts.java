package org.mainstay.app.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.appraisal.Appraisal.Judged;
import org.mainstay.engine.appraisal.Appraisal.Result;
import org.mainstay.engine.appraisal.Appraisal.Unclear;
import org.mainstay.engine.appraisal.Verdict;
import org.mainstay.engine.option.Change;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.need.Need;

/// The verdict on each change, with its reason.
final class Verdicts {

    private final Cells cells;

    Verdicts(Cells cells) {
        this.cells = cells;
    }

    Page.ApproachPart approach(Result result) {
        return new Page.ApproachPart(
                result.approach().words(),
                result.approach().name().toLowerCase(Locale.ROOT),
                result.rule(),
                tag(result.verdict()),
                result.verdictWhy(),
                bankable(result),
                tally(result),
                result.changes().stream().map(this::change).toList(),
                Stream.concat(Stream.of(result.chosen().upheld().sentence()), result.chosen().keptBack().stream())
                        .map(Sentence::of)
                        .toList());
    }

    private Page.ChangePart change(Judged judged) {
        var line = judged.change().line();
        return new Page.ChangePart(
                what(judged.change()),
                line.organisation().name(),
                line.label(),
                line.findNeed().map(Need::words).orElse("not known"),
                tag(judged.verdict()),
                Sentence.of(judged.why()),
                unclear(judged.unclear()),
                Stream.concat(Stream.of(SoundReport.beside(judged)), judged.flags().stream())
                        .filter(flag -> !flag.isEmpty())
                        .map(Sentence::of)
                        .toList(),
                numbers(judged),
                judged.confirmed());
    }

    private static String bankable(Result result) {
        var saving = result.saving();
        var waiting = result.changes().stream().filter(one -> !one.confirmed()).count();
        return Labels.bankable(saving.low(), saving.value(), waiting);
    }

    /// How often each verdict stands below, best first.
    private static String tally(Result result) {
        var counts = new ArrayList<String>();
        for (var verdict : Verdict.values()) {
            count(counts, verdict.words().toLowerCase(Locale.ROOT), result, verdict);
        }
        count(counts, "no verdict", result, null);
        return String.join(", ", counts);
    }

    private static void count(List<String> counts, String words, Result result, @Nullable Verdict verdict) {
        var count = result.changes().stream()
                .filter(one -> one.verdict() == verdict)
                .count();
        if (count > 0) {
            counts.add(Format.count(count) + " " + words);
        }
    }

    private List<Page.Cell> numbers(Judged judged) {
        var numbers = new ArrayList<Page.Cell>();
        numbers.add(cells.plain("Saving a year", judged.saving()));
        add(numbers, "Council cash", judged.councilCash());
        add(numbers, "Public purse", judged.publicPurse());
        add(numbers, "People who lose service", judged.peopleLosing());
        numbers.add(
                judged.confirmed()
                        ? Page.Cell.text("Can be banked", "Yes")
                        : Page.Cell.text("Can be banked", "Not yet"));
        return numbers;
    }

    private void add(List<Page.Cell> numbers, String name, @Nullable Figure figure) {
        if (figure != null) {
            numbers.add(cells.worth(name, figure));
        }
    }

    private static Page.@Nullable UnclearPart unclear(@Nullable Unclear unclear) {
        if (unclear == null) {
            return null;
        }
        return new Page.UnclearPart(
                Sentence.of(unclear.switching()),
                tag(unclear.leaning()),
                Sentence.of(unclear.leans()),
                Sentence.of(unclear.datum()),
                Sentence.of(unclear.ask()),
                unclear.clear().isEmpty() ? "" : Sentence.of(unclear.clear()));
    }

    static Page.Tag tag(@Nullable Verdict verdict) {
        return verdict == null
                ? new Page.Tag("No verdict", "none")
                : new Page.Tag(verdict.words(), verdict.name().toLowerCase(Locale.ROOT));
    }

    static String what(Change change) {
        return switch (change) {
            case Change.End end -> "End";
            case Change.Cut cut -> "Cut by " + cut.percent() + "%";
            case Change.Taper taper -> "Taper to %d%% in %s".formatted(taper.left(), Labels.months(taper.months()));
            case Change.Merge merge ->
                "Merge into " + merge.into().organisation().name();
            case Change.Invest invest ->
                "Invest %s a year%s".formatted(Format.pounds(invest.yearlyPence()), term(invest.months()));
            case Change.Settle settle -> "Settle" + term(settle.months());
            case Change.FrontDoor door ->
                "Front door for " + Labels.lines(door.lines().size());
        };
    }

    private static String term(int months) {
        return months == 0 ? "" : " for " + Labels.months(months);
    }
}
