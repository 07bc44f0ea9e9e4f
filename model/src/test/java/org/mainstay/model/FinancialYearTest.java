package org.mainstay.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FinancialYearTest {

    private static final FinancialYear YEAR = new FinancialYear(2024);

    @Test
    void aYearRunsFromAprilToMarch() {
        assertThat(YEAR.firstDay()).isEqualTo("2024-04-01");
        assertThat(YEAR.lastDay()).isEqualTo("2025-03-31");
        assertThat(FinancialYear.of(YEAR.firstDay())).isEqualTo(YEAR);
        assertThat(FinancialYear.of(YEAR.lastDay())).isEqualTo(YEAR);
        assertThat(YEAR.contains(LocalDate.of(2025, 4, 1))).isFalse();
        assertThat(YEAR.contains(LocalDate.of(2024, 12, 25))).isTrue();
    }

    @Test
    void aYearIsCompleteOnItsLastDay() {
        assertThat(FinancialYear.lastComplete(LocalDate.of(2025, 3, 31))).isEqualTo(YEAR);
        assertThat(FinancialYear.lastComplete(LocalDate.of(2025, 3, 30))).isEqualTo(YEAR.previous());
        assertThat(FinancialYear.lastComplete(LocalDate.of(2026, 1, 1))).isEqualTo(YEAR);
    }

    @Test
    void itIsWrittenAsCouncilsWriteIt() {
        assertThat(YEAR).hasToString("2024-25");
        assertThat(new FinancialYear(1999)).hasToString("1999-00");
    }

    @Test
    void yearsFollowEachOther() {
        assertThat(YEAR.next().previous()).isEqualTo(YEAR);
        assertThat(YEAR).isLessThan(YEAR.next());
    }
}
