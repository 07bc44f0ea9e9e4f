package org.mainstay.app.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
                result.changes().stream().map(this::change).toList());
    }

    private Page.ChangePart change(Judged judged) {
        var line = judged.change().line();
        return new Page.ChangePart(
                what(judged.change()),
                line.organisation().name(),
                line.label(),
                line.findNeed().map(Need::words).orElse("need not known"),
                tag(judged.verdict()),
                Sentence.of(judged.why()),
                unclear(judged.unclear()),
                judged.flags().stream().map(Sentence::of).toList(),
                numbers(judged));
    }

    private List<Page.Cell> numbers(Judged judged) {
        var numbers = new ArrayList<Page.Cell>();
        numbers.add(cells.plain("Saving a year", judged.saving()));
        add(numbers, "Council cash", judged.councilCash());
        add(numbers, "All public bodies", judged.publicPurse());
        add(numbers, "People who lose service", judged.peopleLosing());
        numbers.add(
                judged.confirmed()
                        ? Page.Cell.text("Can be banked", "Yes")
                        : new Page.Cell(
                                "Can be banked",
                                "Not yet",
                                "duty, fund, notice or contract end not known",
                                "",
                                "",
                                null));
        return numbers;
    }

    private void add(List<Page.Cell> numbers, String name, @Nullable Figure figure) {
        if (figure != null) {
            numbers.add(cells.plain(name, figure));
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
                Sentence.of(unclear.ask()));
    }

    static Page.Tag tag(@Nullable Verdict verdict) {
        return verdict == null
                ? new Page.Tag("No verdict", "none")
                : new Page.Tag(verdict.words(), verdict.name().toLowerCase(Locale.ROOT));
    }

    private static String what(Change change) {
        return switch (change) {
            case Change.End end -> "End";
            case Change.Cut cut -> "Cut by " + cut.percent() + "%";
            case Change.Merge merge ->
                "Merge into " + merge.into().organisation().name();
        };
    }
}
