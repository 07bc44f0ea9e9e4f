package org.mainstay.ingest.need;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodEndTest {

    @ParameterizedTest
    @CsvSource({
        "March 2026,2026-03-31",
        "Mar-26,2026-03-31",
        "Sept 2025,2025-09-30",
        "feb 2024,2024-02-29",
        "2026-03,2026-03-31",
        "202603,2026-03-31",
        "202603 (Mar-26),2026-03-31",
        "2024/25,2025-03-31",
        "2024-25,2025-03-31",
        "2024/2025,2025-03-31",
        "1999/00,2000-03-31",
        "Jan 2025-Dec 2025,2025-12-31",
        "April 2024 to March 2025,2025-03-31",
        "mid-2024,2024-06-30",
        "2019,2019-12-31",
        "2026-03-12,2026-03-12",
        "12/3/2026,2026-03-12"
    })
    void aPeriodHasALastDay(String written, LocalDate end) {
        assertThat(PeriodEnd.find(written)).contains(end);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "Smarch 2026", "2024/26", "2026-13", "Q1", "Jan 2025-Foo 2025"})
    void whatIsNoPeriodHasNone(String written) {
        assertThat(PeriodEnd.find(written)).isEmpty();
    }
}
