package org.mainstay.ingest.threesixtygiving.quality;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateFormTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-05-01T00:00:00Z",
                "2024-05-01T23:59:60z",
                "2024-05-01t10:00:00.123456+01:00",
                "2024-05-01T10:00:00-00:30"
            })
    void aMomentHasADayATimeAndAnOffset(String text) {
        assertThat(DateForm.moment(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2024-05-01",
                "2024-05-01T10:00:00",
                "2024-05-01 10:00:00Z",
                "2024-05-01T10.00:00Z",
                "2024-05-01T10:00.00Z",
                "2024-05-01T10:60:00Z",
                "2024-05-01T10:00:61Z",
                "2024-05-01T10:00:00x",
                "2024-05-01T10:00:00.Z",
                "2024-05-01T10:00:00.5",
                "2024-05-01T10:00:00+0100",
                "2024-05-01T10:00:00+01.00",
                "2024-05-01T10:00:00+01:60",
                "2024-05-01T10:00:00 01:00",
                "2024/05/01T10:00:00Z",
                "2024-05/01T10:00:00Z",
                "20x4-05-01T10:00:00Z"
            })
    void whatLacksOneIsNoMoment(String text) {
        assertThat(DateForm.moment(text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-05-01, true",
        "2024-12-31, true",
        "2024-00-01, false",
        "2024-05-00, false",
        "2024-5-1, false",
        "2024.05.01, false",
        "2024-05-0x, false",
        "2024-05-011, false"
    })
    void aDayHasTenCharacters(String text, boolean day) {
        assertThat(DateForm.day(text)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({"2024, true", "2024-12, true", "2024-13, false", "20x4, false", "2024/12, false", "202, false"})
    void anEventMayBeAMonthOrAYear(String text, boolean either) {
        assertThat(DateForm.monthOrYear(text)).isEqualTo(either);
    }

    @ParameterizedTest
    @CsvSource({
        "03/04/2024, 2024-04-03",
        "03/13/2024, ''",
        "3/4/2024, ''",
        "03-04/2024, ''",
        "03/04-2024, ''",
        "0x/04/2024, ''",
        "03/0x/2024, ''",
        "03/04/202x, ''"
    })
    void theBritishReadingIsTheDayFirst(String text, String day) {
        assertThat(DateForm.british(text)).isEqualTo(day);
    }
}
