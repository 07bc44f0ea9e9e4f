package org.mainstay.model.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.evidence.Source;

class WorkingDaysTest {

    private static final RowRef ROW = new RowRef(Source.of("0".repeat(64), "holidays.csv", 1), 2);

    private final WorkingDays england = calendar("2026-12-25", "2026-12-28", "2027-01-01");

    private static WorkingDays calendar(String... holidays) {
        return WorkingDays.of(Stream.of(holidays)
                .map(day -> new BankHoliday(LocalDate.parse(day), "", ROW))
                .toList());
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    @Test
    void weekendsAreNotCounted() {
        // Told on Monday 2 November: 3 to 6, 9 to 13 and 16 November are ten days.
        assertThat(england.after(day("2026-11-02"), 10)).contains(day("2026-11-17"));
    }

    @Test
    void bankHolidaysAreNotCounted() {
        // Told on Wednesday 23 December: 24, 29, 30 and 31 December, then 4 to 8 and 11 January.
        assertThat(england.after(day("2026-12-23"), 10)).contains(day("2027-01-12"));
    }

    @Test
    void whereTheCalendarEndsNobodyCanSay() {
        assertThat(england.after(day("2027-12-23"), 10)).isEmpty();
        assertThat(WorkingDays.of(List.of()).after(day("2026-11-02"), 10)).isEmpty();
    }
}
