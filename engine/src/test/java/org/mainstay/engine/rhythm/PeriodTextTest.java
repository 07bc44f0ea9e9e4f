package org.mainstay.engine.rhythm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Advice Apr 24 | 2024-07-16 | 2024-04 | 2024-04",
                "Lunches Oct25 | 2025-11-03 | 2025-10 | 2025-10",
                "Advice Sept 25 | 2025-10-07 | 2025-09 | 2025-09",
                "Patient voice - July 2025 | 2025-09-01 | 2025-07 | 2025-07",
                "MealsFeb25.2 | 2025-03-01 | 2025-02 | 2025-02",
                "Visits October | 2025-11-03 | 2025-10 | 2025-10",
                "Q4 Jan - Mar 24 | 2024-09-11 | 2024-01 | 2024-03",
                "Q2 Jul - Sep 25 | 2025-09-11 | 2025-07 | 2025-09",
                "Oct 25 - Mar 26 | 2025-11-11 | 2025-10 | 2026-03",
                "Q4 Dec - Mar 25 | 2025-04-11 | 2024-12 | 2025-03",
                "Q3 Oct-Dec | 2025-01-09 | 2024-10 | 2024-12",
                "Nov 24 - Jan | 2025-02-09 | 2024-11 | 2025-01",
                "26/27 Q1 | 2026-05-01 | 2026-04 | 2026-06",
                "Programme Qtr3 | 2025-02-01 | 2024-10 | 2024-12",
                "Move on Q3/ 25-26 | 2026-02-01 | 2025-10 | 2025-12",
                "Quarter 1 | 2024-04-05 | 2024-04 | 2024-06",
                "Q1/2 hub 2024/25 | 2024-05-10 | 2024-04 | 2024-09",
                "Q3/4 fund 7 25/26 | 2025-10-17 | 2025-10 | 2026-03",
                "Hub24/25 | 2024-06-05 | 2024-04 | 2025-03",
                "Refuge 25-26 | 2025-08-01 | 2025-04 | 2026-03",
                "Pantry 2025/26 | 2025-08-01 | 2025-04 | 2026-03",
                "1st March 2025 | 2025-04-01 | 2025-03 | 2025-03",
                "Tuition 25.4.-23.5.24 | 2024-06-01 | 2024-04 | 2024-05",
                "Tuition 2-18.7.24 | 2024-08-01 | 2024-07 | 2024-07",
                "Groups 1/10-31/11 | 2024-12-12 | 2024-10 | 2024-11",
                "Session 11/9/24 | 2024-10-12 | 2024-09 | 2024-09",
                "Membership 010426-310327 | 2026-05-12 | 2026-04 | 2027-03",
                "Mar 26 - Feb 25 | 2026-04-12 | 2026-03 | 2026-03",
                "Breaks aged 5-11 Aug 24 | 2024-09-12 | 2024-08 | 2024-08",
            })
    void aPeriodIsReadAsClerksWriteIt(String purpose, LocalDate paid, YearMonth from, YearMonth to) {
        assertThat(PeriodText.find(purpose, paid)).contains(new ServicePeriod(from, to, ServicePeriod.Basis.STATED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Phase 2",
                "Part 1",
                "1st instalment",
                "HSF 7",
                "CAS-3",
                "Ph 3",
                "Advisers 2024",
                "Clubs for 10-11s in 3 halls",
                "May be paid again",
                "Room 14/99",
                "Invoice 13/13/24",
                "Diary 1999/00",
                "Grant 24/2",
                "  ",
            })
    void whatNamesNoMonthsIsNoPeriod(String purpose) {
        assertThat(PeriodText.find(purpose, LocalDate.of(2025, 5, 12))).isEmpty();
    }

    @Test
    void withoutAPurposeThereIsNoPeriod() {
        assertThat(PeriodText.find(null, LocalDate.of(2025, 5, 12))).isEmpty();
    }
}
