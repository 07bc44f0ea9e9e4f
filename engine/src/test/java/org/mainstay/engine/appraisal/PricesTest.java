package org.mainstay.engine.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PricesTest {

    private static final Prices PRICES = Prices.of(Rows.of(
            "gdp_deflator/2010", "69.12",
            "gdp_deflator/2019", "81.1085",
            "gdp_deflator/2024", "100",
            "gdp_deflator/2024-25", "102",
            "gdp_deflator/1900", "0",
            "gdp_deflator/2099", "200"));

    @Test
    void moneyMovesWithTheDeflator() {
        // The Treasury's wellbeing value of 2019, brought to 2024 by the deflator alone.
        assertThat(PRICES.find(13_000_00, "2019", "2024")).hasValue(16_027_91);
        assertThat(PRICES.find(100_00, "2024", "2010")).hasValue(69_12);
        assertThat(PRICES.find(-100_00, "2024", "2010")).hasValue(-69_12);
    }

    @Test
    void theWellbeingValuesOf2019AreThePublishedOnesIn2024() {
        assertThat(PRICES.find(10_000_00, "2019", "2024")).hasValue(12_329_16);
        assertThat(PRICES.find(16_000_00, "2019", "2024")).hasValue(19_726_66);
    }

    @Test
    void withinOneYearMoneyStaysAsItIs() {
        assertThat(PRICES.find(123_45, "2019", "2019")).hasValue(123_45);
    }

    @Test
    void aHalfPennyIsRoundedToTheEvenOne() {
        assertThat(PRICES.find(1, "2099", "2024")).hasValue(0);
        assertThat(PRICES.find(3, "2099", "2024")).hasValue(2);
    }

    @Test
    void anUnknownYearHasNoAnswer() {
        assertThat(PRICES.find(100, "2018", "2024")).isEmpty();
        assertThat(PRICES.find(100, "2024", "2018")).isEmpty();
        assertThat(PRICES.find(100, "1900", "2024")).isEmpty();
    }

    @Test
    void aFinancialYearIsNoCalendarYear() {
        assertThat(PRICES.find(100_00, "2024", "2024-25")).hasValue(102_00);
        assertThat(PRICES.find(100_00, "2024", "2025-26")).isEmpty();
    }
}
