package org.mainstay.engine.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mainstay.engine.option.Change;
import org.mainstay.engine.portfolio.Portfolio.Proposal;
import org.mainstay.engine.relationship.FundingLine;

class GreedySearchTest {

    private final FundingLine a = Lines.free("A", 100);
    private final FundingLine b = Lines.free("B", 100);
    private final FundingLine c = Lines.free("C", 100);

    @Test
    void itTakesWhatBringsMostForEachPersonUntilTheTargetIsMet() {
        var scores = new Sums().put(a, 10, 10, false).put(b, 30, 10, false).put(c, 20, 10, false);

        assertThat(medium(200, scores, List.of(), a, b, c).changes())
                .containsExactly(new Change.End(b), new Change.End(c));
    }

    @Test
    void theLastIsTrimmedToWhatIsStillWanted() {
        var scores = new Sums().put(a, 10, 10, false).put(b, 30, 10, false);

        assertThat(medium(125, scores, List.of(), a, b).changes())
                .containsExactly(new Change.End(b), new Change.Cut(a, 25));
    }

    @Test
    void whatIsKnownIsTakenBeforeWhatIsAssumed() {
        var untold = Lines.untold("U", 100);
        var scores = new Sums().put(a, 10, 10, false).put(untold, 1_000, 1, false);

        assertThat(medium(200, scores, List.of(), untold, a).proposals())
                .containsExactly(new Proposal(new Change.End(a), true), new Proposal(new Change.End(untold), false));
    }

    @Test
    void aLineWithoutANeedAndOneADutyProtectsAreNeverChosen() {
        var needless = Lines.withoutNeed("N", 100);
        var duty = Lines.duty("D", 100);
        var scores = new Sums().put(needless, 1_000, 0, false).put(duty, 1_000, 0, false);

        assertThat(medium(300, scores, List.of(), needless, duty, a).changes()).containsExactly(new Change.End(a));
    }

    @Test
    void whatBringsTheCouncilNothingIsNoWayToMeetATarget() {
        var scores = new Sums().put(a, 0, 0, false).put(b, -10, 0, false).put(c, 1, 1_000, false);

        assertThat(medium(300, scores, List.of(), a, b, c).changes()).containsExactly(new Change.End(c));
    }

    @Test
    void aMergerThatTouchesAProtectedLineIsNeverOffered() {
        var duty = Lines.duty("D", 100);
        var merges = List.<Change>of(new Change.Merge(duty, a), new Change.Merge(a, duty));

        assertThat(medium(100, new Sums(), merges, duty).changes()).isEmpty();
    }

    @Test
    void aMergerIsConfirmedOnlyWhereBothLinesAre() {
        var untold = Lines.untold("U", 100);
        var sure = new Change.Merge(a, b);
        var unsure = new Change.Merge(untold, b);

        assertThat(medium(50, new Sums(), List.of(sure)).proposals()).containsExactly(new Proposal(sure, true));
        assertThat(medium(50, new Sums(), List.of(unsure)).proposals()).containsExactly(new Proposal(unsure, false));
    }

    @Test
    void aLineThatAMergerTouchesIsNotTakenAgain() {
        var merge = new Change.Merge(a, b);
        var scores = new Sums().put(a, 30, 0, false);

        assertThat(medium(300, scores, List.of(merge), b, c).changes()).containsExactly(merge, new Change.End(c));
        assertThat(medium(300, new Sums().put(a, 30, 1, false), List.of(merge), a, b)
                        .changes())
                .containsExactly(new Change.End(a), new Change.End(b));
    }

    @Test
    void whatIsLeftIsScoredAgainAfterEachChoice() {
        var scores = new Sums()
                .put(a, 30, 1, false)
                .put(b, 29, 1, false)
                .put(c, 1, 1, false)
                .backUps(a, b);

        assertThat(medium(300, scores, List.of(), a, b, c).changes())
                .containsExactly(new Change.End(a), new Change.End(c));
    }

    @Test
    void resilienceRefusesWhatLeavesAnAreaWithoutAProvider() {
        var scores = new Sums().put(a, 30, 1, true).put(b, 10, 1, false);
        var resilient =
                new GreedySearch(scores, true, Limits.NONE).choose("", List.of(a, b), List.of(), 100_00, Lines.ON);

        assertThat(medium(100, scores, List.of(), a, b).changes()).containsExactly(new Change.End(a));
        assertThat(resilient.changes()).containsExactly(new Change.End(b));
    }

    private static Portfolio medium(long pounds, Scores scores, List<Change> merges, FundingLine... lines) {
        return new GreedySearch(scores, false, Limits.NONE).choose("", List.of(lines), merges, pounds * 100, Lines.ON);
    }
}
