package org.mainstay.ingest.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.mainstay.ingest.shipped.Shipped;
import org.mainstay.ingest.trial.Trial;
import org.mainstay.model.calendar.BankHoliday;

class BankHolidayTableTest {

    private final BankHolidayTable reader = new BankHolidayTable();

    @Test
    void aHolidayHasADayAndAName() {
        var holiday = Trial.of(reader, "date,title,notes,bunting", "2026-12-28,Boxing Day,Substitute day,true")
                .fact(BankHoliday.class);

        assertThat(holiday.date()).isEqualTo("2026-12-28");
        assertThat(holiday.title()).isEqualTo("Boxing Day");
    }

    @Test
    void aHolidayWithoutADayIsRefused() {
        var read = Trial.of(reader, "date,title,notes,bunting", "Christmas,Christmas Day,,true");

        assertThat(read.codes()).containsExactly("invalid_bank_holiday");
        assertThat(read.messages().getFirst()).contains("Line 2", "column date");
    }

    /// The list that GOV.UK publishes for England and Wales.
    @Test
    void theHolidaysOf2026And2027AreThosePublished() {
        var days = Shipped.bankHolidays().stream()
                .map(BankHoliday::date)
                .filter(day -> day.getYear() == 2026 || day.getYear() == 2027)
                .map(LocalDate::toString);

        assertThat(days)
                .containsExactly(
                        "2026-01-01",
                        "2026-04-03",
                        "2026-04-06",
                        "2026-05-04",
                        "2026-05-25",
                        "2026-08-31",
                        "2026-12-25",
                        "2026-12-28",
                        "2027-01-01",
                        "2027-03-26",
                        "2027-03-29",
                        "2027-05-03",
                        "2027-05-31",
                        "2027-08-30",
                        "2027-12-27",
                        "2027-12-28");
    }
}
