package org.mainstay.engine.appraisal;

import java.util.List;
import org.mainstay.engine.option.Change;
import org.mainstay.engine.uncertainty.Sample;

/// How one change, or a whole portfolio, comes out.
///
/// @param central at central assumptions, against the place as it is
/// @param deciding at central assumptions, alone or as the last one added, whichever is worse
/// @param drawn in every draw, against the place as it is
/// @param decided in every draw, alone or as the last one added, whichever is worse
/// @param alone the classes of all draws, against the place as it is
/// @param chances the classes of all draws, of the worse
record Judgement(Comparison central, Comparison deciding, Drawn drawn, Drawn decided, Chances alone, Chances chances) {

    private static final int HALF = 50;

    /// The change by itself, and as the last one added to the others: two back-ups each look harmless alone.
    static Judgement of(Corners corners, Change change, List<Change> others) {
        var findings = corners.findings();
        var alone = findings.central(Question.alone(change));
        var last = findings.central(Question.last(change, others, corners.frame()));
        return new Judgement(
                alone,
                last.verdict().compareTo(alone.verdict()) > 0 ? last : alone,
                findings.drawn(Question.alone(change)),
                findings.deciding(change, others),
                findings.chances(change, List.of()),
                findings.chances(change, others));
    }

    /// @param central what all changes come to at central assumptions
    static Judgement ofAll(Corners corners, List<Change> changes, Comparison central) {
        var drawn = corners.findings().drawn(Question.whole(changes));
        var chances = corners.findings().chances(changes);
        return new Judgement(central, central, drawn, drawn, chances, chances);
    }

    /// Whether it is the other changes of the portfolio that make it as bad as it is.
    boolean worseTogether() {
        return alone.leaning() != chances.leaning();
    }

    /// What the council, the public purse and the people served typically come to where the verdict holds: at
    /// central assumptions if it is the class there, else in the middle of all draws.
    Outcome typical(Verdict verdict) {
        return deciding.verdict() == verdict
                ? new Outcome(
                        deciding.consequences().council(Basis.CASHABLE),
                        deciding.consequences().publicPurse(Basis.CASHABLE),
                        deciding.people().change())
                : new Outcome(middle(decided.council), middle(decided.purse), middle(decided.people));
    }

    private static long middle(long[] values) {
        return Sample.of(values).percentile(HALF);
    }

    /// Change for the council and for the public purse in pence, and in people served, in millionths.
    record Outcome(long council, long purse, long people) {}
}
