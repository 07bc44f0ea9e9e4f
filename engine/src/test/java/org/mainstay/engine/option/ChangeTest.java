package org.mainstay.engine.option;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mainstay.engine.matching.Organisation;
import org.mainstay.engine.matching.Sector;
import org.mainstay.engine.relationship.FundingLine;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.Unit;

class ChangeTest {

    private final FundingLine one = line("one");
    private final FundingLine other = line("other");

    @Test
    void aCutIsFromOneToNinetyNineInAHundred() {
        assertThat(new Change.Cut(one, 1).percent()).isEqualTo(1);
        assertThat(new Change.Cut(one, 99).percent()).isEqualTo(99);
        assertThatThrownBy(() -> new Change.Cut(one, 0)).hasMessageContaining("(0)");
        assertThatThrownBy(() -> new Change.Cut(one, 100)).hasMessageContaining("(100)");
    }

    @Test
    void aMergerTouchesBothLinesAndTheOthersTheirOwn() {
        assertThat(new Change.Merge(one, other).lines()).containsExactly(one, other);
        assertThat(new Change.End(one).lines()).containsExactly(one);
        assertThat(new Change.Cut(one, 5).lines()).containsExactly(one);
    }

    @Test
    void aTaperLeavesLessThanAllOverOneToSixtyMonths() {
        assertThat(new Change.Taper(one, 0, 1).lines()).containsExactly(one);
        assertThat(new Change.Taper(one, 99, 60).left()).isEqualTo(99);
        assertThatThrownBy(() -> new Change.Taper(one, -1, 12)).hasMessageContaining("(-1)");
        assertThatThrownBy(() -> new Change.Taper(one, 100, 12)).hasMessageContaining("(100)");
        assertThatThrownBy(() -> new Change.Taper(one, 50, 0)).hasMessageContaining("(0)");
        assertThatThrownBy(() -> new Change.Taper(one, 50, 61)).hasMessageContaining("(61)");
    }

    @Test
    void whatGivesTouchesItsLinesAndTakesNothing() {
        var door = new Change.FrontDoor(other, List.of(one), null, 0, null);

        assertThat(door.lines()).containsExactly(other, one);
        assertThat(new Change.Invest(one, 1, 60, null).lines()).containsExactly(one);
        assertThat(new Change.Settle(one, 12, null).lines()).containsExactly(one);
        assertThat(List.of(door, new Change.Invest(one, 1, 0, null), new Change.Settle(one, 60, null)))
                .noneMatch(Change::takes);
        assertThat(new Change.Merge(one, other).takes()).isTrue();
    }

    @Test
    void aGiftOfNothingIsRefused() {
        assertThatThrownBy(() -> new Change.Invest(one, 0, 0, null)).hasMessageContaining("(0)");
        assertThatThrownBy(() -> new Change.Invest(one, 1, 61, null)).hasMessageContaining("(61)");
        assertThatThrownBy(() -> new Change.Invest(one, 1, -1, null)).hasMessageContaining("(-1)");
        assertThatThrownBy(() -> new Change.Settle(one, 11, null)).hasMessageContaining("(11)");
        assertThatThrownBy(() -> new Change.Settle(one, 61, null)).hasMessageContaining("(61)");
        assertThatThrownBy(() -> new Change.FrontDoor(one, List.of(), null, 0, null))
                .hasMessageContaining("(0)");
        assertThatThrownBy(() -> new Change.FrontDoor(one, List.of(other), -1L, 0, null))
                .hasMessageContaining("(-1)");
        assertThatThrownBy(() -> new Change.FrontDoor(one, List.of(other), null, -2, null))
                .hasMessageContaining("(-2)");
    }

    private static FundingLine line(String name) {
        return new FundingLine(
                name,
                "Council",
                new Organisation("name:" + name, name, List.of(), List.of(name), Sector.VOLUNTARY, "by name"),
                "GRANTS",
                FundingLine.Basis.LEDGER,
                null,
                "no cue",
                Figure.given(name, "Yearly", 100, Unit.PENCE_A_YEAR),
                null,
                List.of());
    }
}
