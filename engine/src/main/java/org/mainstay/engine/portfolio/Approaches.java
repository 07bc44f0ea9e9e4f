package org.mainstay.engine.portfolio;

import java.time.LocalDate;
import java.util.List;
import org.mainstay.engine.option.Change;
import org.mainstay.engine.relationship.FundingLine;

/// The three ways to choose, over the same lines and the same target.
public final class Approaches {

    private static final String MEDIUM_TERM_RULE =
            "Take, one after another, the cut or merger that brings the council most cash for"
                    + " each person who loses service, counting what the people turned away will cost it.";

    private static final String RESILIENCE_RULE =
            "The same, but refuse any change that leaves an area without a provider"
                    + " of a need that it had one for.";

    private final List<FundingLine> lines;
    private final long targetPence;
    private final LocalDate on;

    public Approaches(List<FundingLine> lines, long targetPence, LocalDate on) {
        this.lines = List.copyOf(lines);
        this.targetPence = targetPence;
        this.on = on;
    }

    public Portfolio easyDisinvestment() {
        return EasyDisinvestment.choose(lines, targetPence, on);
    }

    public Portfolio mediumTermInvestment(List<Change> merges, Scores scores) {
        return new GreedySearch(scores, false).choose(MEDIUM_TERM_RULE, lines, merges, targetPence, on);
    }

    public Portfolio placeResilience(List<Change> merges, Scores scores) {
        return new GreedySearch(scores, true).choose(RESILIENCE_RULE, lines, merges, targetPence, on);
    }
}
