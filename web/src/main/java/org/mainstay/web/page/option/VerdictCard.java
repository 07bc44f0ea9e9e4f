package org.mainstay.web.page.option;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mainstay.app.report.Labels;
import org.mainstay.app.run.HeldRun;
import org.mainstay.app.run.SavedFigure;
import org.mainstay.engine.appraisal.Appraisal;
import org.mainstay.engine.appraisal.Verdict;
import org.mainstay.web.result.Appraised;
import org.mainstay.web.result.KeptResult;
import org.mainstay.web.view.Cell;

/// One change with its verdict, as the page of a grant and that of a result draw it.
///
/// @param unclear what would settle it, null where it is settled
record VerdictCard(
        Cell.Tag verdict,
        String means,
        String why,
        boolean confirmed,
        List<String> flags,
        List<Named> numbers,
        @Nullable Open unclear) {

    VerdictCard {
        flags = List.copyOf(flags);
        numbers = List.copyOf(numbers);
    }

    /// A figure under its name.
    record Named(String name, SavedFigure figure) {}

    /// What a councillor can use where a verdict is unclear.
    record Open(String switching, Cell.Tag leaning, String leans, String datum, String ask) {}

    static VerdictCard of(Appraisal.Judged judged) {
        var numbers = new ArrayList<Named>();
        numbers.add(new Named("Saving a year", HeldRun.saved(judged.saving())));
        add(numbers, "Council cash", judged.councilCash() == null ? null : HeldRun.saved(judged.councilCash()));
        add(numbers, "Public purse", judged.publicPurse() == null ? null : HeldRun.saved(judged.publicPurse()));
        add(
                numbers,
                "People who lose service",
                judged.peopleLosing() == null ? null : HeldRun.saved(judged.peopleLosing()));
        return of(judged.verdict(), judged.why(), judged.confirmed(), judged.flags(), numbers, judged.unclear());
    }

    static VerdictCard of(KeptResult result, Appraised.Changed change) {
        var numbers = new ArrayList<Named>();
        add(numbers, "Saving a year", figure(result, change.savingPence()));
        add(numbers, "Council cash", figure(result, change.councilCashPence()));
        add(numbers, "Public purse", figure(result, change.publicPursePence()));
        add(numbers, "People who lose service", figure(result, change.peopleLosing()));
        return of(change.verdict(), change.why(), change.confirmed(), change.flags(), numbers, change.unclear());
    }

    private static VerdictCard of(
            @Nullable Verdict verdict,
            String why,
            boolean confirmed,
            List<String> flags,
            List<Named> numbers,
            Appraisal.@Nullable Unclear open) {
        return new VerdictCard(
                tag(verdict),
                means(verdict),
                Labels.sentence(why),
                confirmed,
                flags.stream().map(Labels::sentence).toList(),
                numbers,
                open == null
                        ? null
                        : new Open(
                                Labels.sentence(open.switching()),
                                tag(open.leaning()),
                                Labels.sentence(open.leans()),
                                Labels.sentence(open.datum()),
                                Labels.sentence(open.ask())));
    }

    private static void add(List<Named> numbers, String name, @Nullable SavedFigure figure) {
        if (figure != null) {
            numbers.add(new Named(name, figure));
        }
    }

    private static @Nullable SavedFigure figure(KeptResult result, Appraised.@Nullable Ref ref) {
        return ref == null ? null : result.figure(ref);
    }

    /// The coloured label of a verdict.
    static Cell.Tag tag(@Nullable Verdict verdict) {
        return verdict == null ? new Cell.Tag("No verdict", "grey") : new Cell.Tag(verdict.words(), style(verdict));
    }

    private static String style(Verdict verdict) {
        return switch (verdict) {
            case EFFICIENCY -> "green";
            case SERVICE_GAIN -> "turquoise";
            case SERVICE_LOSS -> "orange";
            case COST_SHUNT -> "purple";
            case FALSE_ECONOMY -> "red";
            case UNCLEAR -> "yellow";
        };
    }

    /// What a verdict means, for somebody who reads it for the first time.
    private static String means(@Nullable Verdict verdict) {
        if (verdict == null) {
            return "Nobody knows which need this grant serves, so nobody can say what its end would do.";
        }
        return switch (verdict) {
            case EFFICIENCY -> "It saves public money and nobody loses service.";
            case SERVICE_GAIN -> "It serves more people and saves nothing.";
            case SERVICE_LOSS -> "It saves money by serving fewer people.";
            case COST_SHUNT -> "It saves the council money that others then pay.";
            case FALSE_ECONOMY -> "It costs the public, the council included, more than it saves.";
            case UNCLEAR -> "What is known does not settle it; below is what would.";
        };
    }
}
