package org.mainstay.model.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mainstay.model.actor.ReturnPartA.FromGovernment;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.evidence.Source;

class ReturnsTest {

    private static final RowRef ROW = new RowRef(Source.of("0".repeat(64), "returns.txt", 1), 2);
    private static final LocalDate END = LocalDate.of(2025, 3, 31);
    private static final LocalDate DUE = LocalDate.of(2026, 1, 31);
    private static final FromGovernment NOTHING_SAID = new FromGovernment(null, null, null);

    private static AnnualReturn received(@Nullable LocalDate day) {
        return new AnnualReturn("1999001", null, END, DUE, day, null, null, ROW);
    }

    private static ReturnPartA partA(@Nullable Long income, FromGovernment contracts, FromGovernment grants) {
        return new ReturnPartA("1999001", END, income, null, contracts, grants, null, ROW);
    }

    private static ReturnPartB partB(@Nullable Long reserves, @Nullable Long spent) {
        return new ReturnPartB(
                "1999001",
                END,
                new ReturnPartB.Income(null, null, null, null, null, null, null, null),
                new ReturnPartB.Spending(null, null, null, null, null, spent),
                new ReturnPartB.Funds(null, null, null, null, reserves),
                null,
                ROW);
    }

    @Test
    void aReturnIsLateAfterTheDayItWasDue() {
        assertThat(received(DUE).lateOn(DUE.plusYears(1))).isFalse();
        assertThat(received(DUE.plusDays(1)).lateOn(DUE)).isTrue();
        assertThat(received(null).lateOn(DUE)).isFalse();
        assertThat(received(null).lateOn(DUE.plusDays(1))).isTrue();
        assertThat(new AnnualReturn("1999001", null, END, null, null, null, null, ROW).lateOn(DUE))
                .isFalse();
    }

    @Test
    void theShareOfGovernmentIsKnownOnlyWhereBothWaysAre() {
        var some = new FromGovernment(true, 1, 30_00L);
        var none = new FromGovernment(false, null, null);

        assertThat(partA(120_00L, some, none).findGovernmentShare()).hasValue(0.25);
        assertThat(partA(120_00L, some, some).findGovernmentPence()).hasValue(60_00L);
        assertThat(partA(120_00L, some, NOTHING_SAID).findGovernmentShare()).isEmpty();
        assertThat(partA(120_00L, NOTHING_SAID, some).findGovernmentPence()).isEmpty();
        assertThat(partA(0L, none, none).findGovernmentShare()).isEmpty();
        assertThat(partA(null, some, some).findGovernmentShare()).isEmpty();
    }

    @Test
    void monthsOfReservesNeedReservesAndSpending() {
        assertThat(partB(50_00L, 100_00L).findMonthsOfReserves()).hasValue(6.0);
        assertThat(partB(-50_00L, 100_00L).findMonthsOfReserves()).hasValue(-6.0);
        assertThat(partB(null, 100_00L).findMonthsOfReserves()).isEmpty();
        assertThat(partB(50_00L, null).findMonthsOfReserves()).isEmpty();
        assertThat(partB(50_00L, 0L).findMonthsOfReserves()).isEmpty();
    }
}
