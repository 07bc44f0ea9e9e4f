package org.mainstay.engine.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mainstay.engine.option.Change;
import org.mainstay.engine.relationship.FundingLine;

class TrimTest {

    private final FundingLine line = Lines.free("A", 1_000);

    @Test
    void aLineIsCutByTheLeastStepThatSavesWhatIsWanted() {
        assertThat(Trim.to(line, 100_00)).isEqualTo(new Change.Cut(line, 10));
        assertThat(Trim.to(line, 100_01)).isEqualTo(new Change.Cut(line, 15));
        assertThat(Trim.to(line, 950_00)).isEqualTo(new Change.Cut(line, 95));
    }

    @Test
    void noCutIsSmallerThanOneStep() {
        assertThat(Trim.to(line, 1)).isEqualTo(new Change.Cut(line, 5));
    }

    @Test
    void aLineEndsWhereAllOfItIsWanted() {
        assertThat(Trim.to(line, 950_01)).isEqualTo(new Change.End(line));
        assertThat(Trim.to(line, 1_000_00)).isEqualTo(new Change.End(line));
        assertThat(Trim.to(line, 2_000_00)).isEqualTo(new Change.End(line));
    }
}
