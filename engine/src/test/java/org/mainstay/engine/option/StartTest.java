package org.mainstay.engine.option;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mainstay.model.need.Need;

class StartTest {

    @Test
    void aDayAskedForIsWaitedFor() {
        assertThat(month(null, null, LocalDate.of(2026, 10, 1))).isEqualTo(6);
        assertThat(month(3, null, LocalDate.of(2026, 10, 1))).isEqualTo(6);
    }

    @Test
    void noticeAndContractAreNeverCutShort() {
        assertThat(month(9, null, LocalDate.of(2026, 10, 1))).isEqualTo(9);
        assertThat(month(null, LocalDate.of(2027, 3, 31), LocalDate.of(2026, 10, 1)))
                .isEqualTo(12);
    }

    @Test
    void aDayThatIsPastIsAtOnce() {
        assertThat(month(null, null, LocalDate.of(2025, 1, 1))).isZero();
        assertThat(month(null, null, null)).isZero();
    }

    private static int month(@Nullable Integer notice, @Nullable LocalDate end, @Nullable LocalDate from) {
        var line = Lines.line("A", "GRANTS", Need.DEBT_AND_MONEY_ADVICE, Lines.notice(notice, end));
        return Start.month(new Change.End(line, from), Lines.ON);
    }

    @Test
    void whoGivesWaitsForNoNotice() {
        var line = Lines.line("A", "GRANTS", null, Lines.notice(6, null));

        assertThat(Start.month(new Change.Invest(line, 100, 0, null), Lines.ON)).isZero();
        assertThat(Start.month(new Change.End(line), Lines.ON)).isEqualTo(6);
    }
}
