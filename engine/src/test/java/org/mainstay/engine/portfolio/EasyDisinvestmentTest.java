package org.mainstay.engine.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mainstay.engine.option.Change;
import org.mainstay.engine.portfolio.Portfolio.Proposal;
import org.mainstay.engine.relationship.FundingLine;

class EasyDisinvestmentTest {

    @Test
    void theShortestNoticeComesFirstThenTheSmallestThenTheId() {
        var slow = Lines.free("A", 10, 6);
        var large = Lines.free("B", 30, 1);
        var twin = Lines.free("D", 20, 1);
        var first = Lines.free("C", 20, 1);

        assertThat(choose(80, slow, large, twin, first).changes())
                .containsExactly(
                        new Change.End(first), new Change.End(twin), new Change.End(large), new Change.End(slow));
    }

    @Test
    void whatADutyProtectsIsNeverTakenThoughTheTargetIsMissed() {
        var free = Lines.free("Free", 10);

        assertThat(choose(100, Lines.duty("Duty", 90), free).changes()).containsExactly(new Change.End(free));
    }

    @Test
    void itStopsWhereTheTargetIsMetAndTrimsTheLast() {
        var small = Lines.free("A", 100);
        var middle = Lines.free("B", 200);
        var large = Lines.free("C", 300);

        assertThat(choose(100, small, middle, large).changes()).containsExactly(new Change.End(small));
        assertThat(choose(120, small, middle, large).changes())
                .containsExactly(new Change.End(small), new Change.Cut(middle, 10));
    }

    @Test
    void whatNobodyConfirmsFollowsHoweverSmallAndIsMarked() {
        var sure = Lines.free("Sure", 100);
        var untold = Lines.untold("Untold", 2);
        var dark = Lines.dark("Dark", 1);

        assertThat(choose(103, untold, dark, sure).proposals())
                .containsExactly(
                        new Proposal(new Change.End(sure), true),
                        new Proposal(new Change.End(dark), false),
                        new Proposal(new Change.End(untold), false));
    }

    @Test
    void theRuleIsSaidInOneSentence() {
        assertThat(choose(1, Lines.free("A", 1)).rule()).startsWith("End council-funded lines");
    }

    private static Portfolio choose(long pounds, FundingLine... lines) {
        return new Approaches(List.of(lines), pounds * 100, Lines.ON, Limits.NONE).easyDisinvestment();
    }
}
