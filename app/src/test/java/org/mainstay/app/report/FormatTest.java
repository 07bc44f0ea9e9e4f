package org.mainstay.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mainstay.model.evidence.Unit;

class FormatTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-50 | −£0.50",
                "50 | £0.50",
                "0 | £0",
                "100 | £1",
                "9999 | £99.99",
                "-9950 | −£99.50",
                "10050 | £101",
                "-10050 | −£101",
                "10049 | £100",
                "129143654 | £1,291,437",
                "-9223372036854775808 | −£92,233,720,368,547,758"
            })
    void poundsAreWholeUnlessTheSumIsSmall(long pence, String text) {
        assertThat(Format.pounds(pence)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"-50 | −£0.50", "0 | £0.00", "128303014005 | £1,283,030,140.05"})
    void moneyIsExact(long pence, String text) {
        assertThat(Format.money(pence)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"314159 | 31.4%", "0 | 0.0%", "1000000 | 100.0%", "-500 | −0.1%", "66000|6.6%"})
    void sharesArePercentages(long perMillion, String text) {
        assertThat(Format.percent(perMillion)).isEqualTo(text);
    }

    @Test
    void aCertainFigureHasNoRange() {
        assertThat(Format.range(5, 5, Unit.PEOPLE)).isEmpty();
        assertThat(Format.range(1_200, 3_400, Unit.PEOPLE)).isEqualTo("1,200 to 3,400");
        assertThat(Format.range(199_990, 200_010, Unit.PER_MILLION)).isEmpty();
    }

    @Test
    void numbersAndDaysAreBritishWhateverTheMachineIsSetTo() {
        var before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(Format.money(123_456_78)).isEqualTo("£123,456.78");
            assertThat(Format.count(1_000)).isEqualTo("1,000");
            assertThat(Format.day(LocalDate.of(2026, 5, 29))).isEqualTo("29 May 2026");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aMinusIsAMinusBeforePeopleTooAndNoHyphen() {
        assertThat(Format.value(-1_250, Unit.PEOPLE)).isEqualTo("\u22121,250");
        assertThat(Format.count(1_250)).isEqualTo("1,250");
    }

    @Test
    void noLineEndsBetweenAMinusAndItsNumber() {
        assertThat(Format.unbroken("\u2212£2 to £3")).isEqualTo("\u2212\u2060£2 to £3");
    }
}
