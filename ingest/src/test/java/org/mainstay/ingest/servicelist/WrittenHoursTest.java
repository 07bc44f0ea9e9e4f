package org.mainstay.ingest.servicelist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.ingest.trial.SharedData;
import org.mainstay.ingest.trial.Trial;
import org.mainstay.model.service.ListedService;
import org.mainstay.model.service.OpeningHours;

class WrittenHoursTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Monday 12noon - 2pm|MON 720-840",
                "Tues 11am - 2pm, Fri 11.30am -1.30pm|TUE 660-840 FRI 690-810",
                "Friday 2 - 4.30pm|FRI 840-990",
                "Friday 10 - 11.30am|FRI 600-690",
                "Mon 10-2pm|MON 600-840",
                "Wed 12 - 3pm|WED 720-900",
                "Saturday 10am - 12 noon|SAT 600-720",
                "Tuesdays, Wednesdays and Fridays, 10am-2pm|TUE 600-840 WED 600-840 FRI 600-840",
                "Mon 1-2pm Thurs 10-11am Sat 12- 1pm|MON 780-840 THU 600-660 SAT 720-780",
                "Mon-Tues: 6:30am-10:00pm, Sat-Sun 8:00am-6:00pm|MON 390-1320 TUE 390-1320 SAT 480-1080 SUN 480-1080",
                "9am-5pm weekends|SAT 540-1020 SUN 540-1020",
                "Weekdays 9am-10am|MON 540-600 TUE 540-600 WED 540-600 THU 540-600 FRI 540-600",
                "Sat-Mon 9am-10am|MON 540-600 SAT 540-600 SUN 540-600",
                "Mon 9am-12 noon and 1pm-5pm; closed Bank Holidays|MON 540-720 MON 780-1020",
                "Open Monday 1-3pm, Thursday 2-4pm\u00A0Not open on Bank Holidays|MON 780-900 THU 840-960",
                "Mo 09:00-17:30|MON 540-1050",
                "Mon 9am-10am, Sunday closed|MON 540-600",
                "Mon 10pm-2am|MON 1320-1440 TUE 0-120",
                "Mon 8pm-midnight|MON 1200-1440",
                "Mon midnight-2am|MON 0-120",
                "Mon noon-2pm|MON 720-840",
                "Mon 9 a.m. to 5 p.m.|MON 540-1020",
                "Saturday 24 hours|SAT 0-1440",
                "24 hours Sunday|SUN 0-1440"
            })
    void daysAndTimesAreRead(String written, String spans) {
        assertThat(spans(WrittenHours.of(written))).isEqualTo(spans);
        assertThat(WrittenHours.of(written).text()).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"24/7", "Open 24 hours", "24 hours a day, 7 days a week", "Daily 24 hours"})
    void whatIsNeverClosedIsOpenAllWeek(String written) {
        assertThat(WrittenHours.of(written).spans())
                .hasSize(7)
                .allMatch(span -> span.from() == 0 && span.to() == OpeningHours.Span.DAY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Evenings, Weekends and School Holidays",
                "Monday to Thursdays, 9-5pm for calls; 10am-2pm for food collections",
                "Pitch bookings only: Mon-Fri: 5:00pm-10:00pm",
                "Tuesdays 12pm - 3pm; 1st Saturday of month 10am - 12noon",
                "9 - 4 Monday - Friday",
                "Mon - Sat 10.00 - 4.00",
                "Mon 10am - 4",
                "Wednesday 7:30pm",
                "Tuesday from 11am",
                "Monday",
                "9am-5pm",
                "closed",
                "Mon 2pm - 12 noon",
                "Mon 9am - 9am",
                "Mon 13pm - 2pm",
                "Mon 9.75am - 2pm",
                "Mon 09:00-24:30",
                "Mon 11noon - 2pm"
            })
    void whatIsNotDaysAndTimesAloneStaysAText(String written) {
        assertThat(WrittenHours.of(written)).isEqualTo(OpeningHours.written(written));
    }

    @Test
    void traffordsHoursAreReadButForThoseThatSayMore() {
        var given = Trial.of(new ServiceTable(), SharedData.get("places/trafford/services.csv"))
                .facts(ListedService.class)
                .stream()
                .map(service -> service.offer().hours())
                .filter(hours -> !hours.text().isEmpty())
                .toList();

        assertThat(given).hasSize(22);
        assertThat(given.stream().filter(hours -> !hours.known()).map(OpeningHours::text))
                .containsExactlyInAnyOrder(
                        "Monday to Thursdays, 9-5pm for calls; 10am-2pm for food collections and deliveries",
                        "Pitch bookings only: Mon-Fri: 5:00pm-10:00pm, Sat-Sun: 9:00am-5:00pm",
                        "Evenings, Weekends and School Holidays");
    }

    private static String spans(OpeningHours hours) {
        return hours.spans().stream()
                .map(span -> span.day().name().substring(0, 3) + " " + span.from() + "-" + span.to())
                .collect(Collectors.joining(" "));
    }
}
