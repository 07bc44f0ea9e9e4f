package org.mainstay.engine.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.appraisal.Soundings;
import org.mainstay.engine.coverage.Coverage;
import org.mainstay.engine.history.History;
import org.mainstay.engine.relationship.FundingLine;
import org.mainstay.engine.relationship.FundingLines;
import org.mainstay.engine.relationship.Money;
import org.mainstay.model.evidence.CitedRows;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.Unit;
import org.mainstay.model.review.ReviewNote;

/// Finds what a peer review asks of a place beside what other results hold.
public final class ReviewFinder {

    private final Map<String, Figure> figures = new LinkedHashMap<>();
    private final FundingLines lines;

    private final List<ReviewNote> notes;

    /// Looks at the grants of a place.
    ///
    /// @param notes every row that people wrote
    public ReviewFinder(FundingLines lines, List<ReviewNote> notes) {
        this.lines = lines;
        this.notes = List.copyOf(notes);
    }

    /// Finds it.
    ///
    /// @param soundings whether each grant is a sound investment
    public Review find(Money money, History history, Coverage coverage, Soundings soundings) {
        var falls = new FallFinder(money, lines).find(history);
        falls.forEach(fall -> keep(fall.lost()));
        var deciles = DecileReach.of(coverage);
        deciles.forEach(decile -> keep(decile.people()));
        deciles.forEach(decile -> keep(decile.without()));
        var lost = kept(FallFinder.sum(falls));
        var reported = yearly(
                "reported", "Grants whose partner reports how many people it serves", FundingLine::hasLocalEvidence);
        var evaluated = yearly(
                "evaluated", "Grants of which somebody evaluated what they change for people", ReviewFinder::evaluated);
        var silent = yearly("silent", "Grants of which no row says whom they serve", line -> !line.hasLocalEvidence());
        var share = lines.total().value() == 0
                ? null
                : kept(Figure.share(
                        "review/silent_share", "Share of grants of which no row says whom", silent, lines.total()));
        var interviews = new InterviewFinder(money, lines.year(), falls).find();
        interviews.forEach(one -> keep(one.alike()));
        return new Review(
                falls,
                lost,
                reported,
                evaluated,
                silent,
                share,
                deciles,
                kept(LineTotals.byVerdict(soundings)),
                kept(LineTotals.byDatum(soundings)),
                interviews,
                StandingNotes.of(notes),
                new ArrayList<>(figures.values()));
    }

    private static boolean evaluated(FundingLine line) {
        return line.findProvision()
                .map(provision -> provision.evaluation() != null)
                .orElse(false);
    }

    private Figure yearly(String part, String name, Predicate<FundingLine> which) {
        var some = lines.lines().stream().filter(which).map(FundingLine::yearly).toList();
        var id = "review/" + part;
        return kept(
                some.isEmpty()
                        ? Figure.total(id, name + ", a year", Unit.PENCE_A_YEAR, CitedRows.NONE)
                        : Figure.sum(id, name + ", a year", Unit.PENCE_A_YEAR, some));
    }

    private List<LineTotals> kept(List<LineTotals> totals) {
        totals.forEach(total -> keep(total.yearly()));
        return totals;
    }

    private Figure kept(Figure figure) {
        figures.putIfAbsent(figure.id(), figure);
        return figure;
    }

    private void keep(@Nullable Figure figure) {
        if (figure != null) {
            kept(figure);
        }
    }
}
