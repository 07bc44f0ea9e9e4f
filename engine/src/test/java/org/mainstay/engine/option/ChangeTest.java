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
