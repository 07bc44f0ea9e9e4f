package org.mainstay.ingest.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellValueTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"12|12", "-3|-3", "1,200|1200", "0.5|0.5", ".5|0.5", "1,234,567.89|1234567.89", " 7 |7"})
    void aPlainDecimalIsANumber(String cell, BigDecimal number) {
        assertThat(CellValue.number(cell)).contains(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "-", ".", "1e9", "12,34", "n/a", "1 200", "£5", "11111111111111111111111111111111111111111"})
    void anythingElseIsNone(String cell) {
        assertThat(CellValue.number(cell)).isEmpty();
    }

    @Test
    void aWholeNumberMayHaveEmptyDecimals() {
        assertThat(CellValue.whole("12.0")).contains(12L);
        assertThat(CellValue.whole("1,200")).contains(1200L);
        assertThat(CellValue.whole("12.5")).isEmpty();
        assertThat(CellValue.whole("9999999999999999999")).isEmpty();
    }

    @Test
    void aSmallNumberFitsAnOrdinaryInteger() {
        assertThat(CellValue.small("2147483647")).contains(Integer.MAX_VALUE);
        assertThat(CellValue.small("2147483648")).isEmpty();
    }

    @Test
    void poundsBecomeExactPence() {
        assertThat(CellValue.pence("£1,200.50")).contains(120_050L);
        assertThat(CellValue.pence("0.01")).contains(1L);
        assertThat(CellValue.pence("1200")).contains(120_000L);
        assertThat(CellValue.pence("1200.505")).isEmpty();
        assertThat(CellValue.pence("lots")).isEmpty();
        assertThat(CellValue.pence("99999999999999999999")).isEmpty();
    }

    @Test
    void daysAreReadYearFirstAndDayFirst() {
        assertThat(CellValue.day("2024-04-01")).contains(LocalDate.of(2024, 4, 1));
        assertThat(CellValue.day("2024-04-01T10:00:00Z")).contains(LocalDate.of(2024, 4, 1));
        assertThat(CellValue.day("1/4/2024")).contains(LocalDate.of(2024, 4, 1));
        assertThat(CellValue.day("01/04/2024 00:00")).contains(LocalDate.of(2024, 4, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2024-02-30", "31/02/2024", "April 2024", "04/2024", "2024"})
    void whatIsNotInTheCalendarIsNoDay(String cell) {
        assertThat(CellValue.day(cell)).isEmpty();
    }

    @Test
    void yesAndNoAreReadInTheirUsualForms() {
        assertThat(CellValue.yesOrNo("Yes")).contains(true);
        assertThat(CellValue.yesOrNo("n")).contains(false);
        assertThat(CellValue.yesOrNo("maybe")).isEmpty();
    }
}
