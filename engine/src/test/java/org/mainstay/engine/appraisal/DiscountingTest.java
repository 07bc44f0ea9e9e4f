package org.mainstay.engine.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.mainstay.model.evidence.Assumption;
import org.mainstay.model.evidence.Assumptions;
import org.mainstay.model.evidence.Grade;
import org.mainstay.model.evidence.Harm;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.evidence.Source;

/// The golden values are the Green Book's.
class DiscountingTest {

    private static final Discounting GREEN_BOOK = Discounting.of(Rows.of(
            "discount_rate/from_year_0", "0.035",
            "discount_rate/from_year_31", "0.03",
            "discount_rate/from_year_76", "0.025",
            "discount_rate/from_year_126", "0.02",
            "discount_rate/from_year_201", "0.015",
            "discount_rate/from_year_301", "0.01",
            "displaced_share", "0.15"));

    @Test
    void theFactorsAreThePublishedOnes() {
        assertThat(factor(0)).isEqualTo("1.000000");
        assertThat(factor(1)).isEqualTo("0.966184");
        assertThat(factor(5)).isEqualTo("0.841973");
        assertThat(factor(10)).isEqualTo("0.708919");
        assertThat(factor(30)).isEqualTo("0.356278");
        assertThat(factor(31)).isEqualTo("0.345901");
        assertThat(factor(60)).isEqualTo("0.146782");
    }

    @Test
    void theAnnuitiesAreThePublishedOnes() {
        assertThat(annuity(5)).isEqualTo("4.515052");
        assertThat(annuity(10)).isEqualTo("8.316605");
        assertThat(annuity(30)).isEqualTo("18.392045");
    }

    @Test
    void aHundredSpentAndThirtyBackForFiveYearsIsWorth35() {
        assertThat(GREEN_BOOK.presentValue(List.of(-1_000_000L, 300_000L, 300_000L, 300_000L, 300_000L, 300_000L)))
                .isEqualTo(354_516);
    }

    @Test
    void eachYearIsRoundedToThePennyByItself() {
        // 0.966 + 0.934 = 1.9 would be 2; each rounded by itself is 1 + 1.
        assertThat(GREEN_BOOK.presentValue(List.of(0L, 1L, 1L))).isEqualTo(2);
        // 0.356 a year is rounded to nothing, however often.
        assertThat(GREEN_BOOK.presentValue(30, 1)).isZero();
        assertThat(GREEN_BOOK.presentValue(Collections.nCopies(60, 0L))).isZero();
    }

    @Test
    void aHalfPennyIsRoundedToTheEvenOne() {
        var half = Discounting.of(new TreeMap<>(Map.of(0, BigDecimal.ONE)));

        assertThat(half.presentValue(1, 1)).isZero();
        assertThat(half.presentValue(1, 3)).isEqualTo(2);
        assertThat(half.presentValue(1, -1)).isZero();
        assertThat(half.presentValue(1, -3)).isEqualTo(-2);
        assertThat(half.presentValue(1, 5)).isEqualTo(2);
    }

    @Test
    void laterRatesMultiplyOnAndAreNeverRebased() {
        var rates = Discounting.of(new TreeMap<>(Map.of(1, BigDecimal.ONE, 3, new BigDecimal("3"))));

        assertThat(rates.factor(2)).isEqualByComparingTo("0.25");
        assertThat(rates.factor(3)).isEqualByComparingTo("0.0625");
        assertThat(rates.factor(4)).isEqualByComparingTo("0.015625");
    }

    @Test
    void ratesMustBeginAtTheBeginning() {
        assertThatThrownBy(() -> Discounting.of(new TreeMap<>(Map.of(2, BigDecimal.ONE))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("{2=1}");
        assertThatThrownBy(() -> Discounting.of(Rows.of("displaced_share", "0.15")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("default assumptions");
    }

    @Test
    void aLaterScheduleTakesOverFromItsDateWithAllItsBands() {
        var old = List.of(rate("0", "0.035", 2003), rate("31", "0.03", 2003));
        var young = List.of(rate("0", "0.02", 2027), rate("50", "0.01", 2027));

        var before = Discounting.of(Assumptions.of(old, young, LocalDate.of(2026, 12, 31)));
        var after = Discounting.of(Assumptions.of(old, young, LocalDate.of(2027, 1, 1)));

        assertThat(before.factor(31)).isEqualByComparingTo(GREEN_BOOK.factor(31));
        // 1.02 to the 31st: the band from year 31 of the old schedule is gone.
        assertThat(after.factor(31).setScale(6, RoundingMode.HALF_EVEN)).isEqualTo("0.541246");
    }

    private static Assumption rate(String from, String value, int year) {
        var rate = new BigDecimal(value);
        return new Assumption(
                "discount_rate/from_year_" + from,
                rate,
                rate,
                rate,
                "a year",
                Harm.RISES,
                null,
                LocalDate.of(year, 1, 1),
                null,
                "a test",
                Grade.of(1),
                true,
                "",
                new RowRef(Source.of("0".repeat(64), "rates.csv", 1), year));
    }

    private static String factor(int year) {
        return GREEN_BOOK.factor(year).setScale(6, RoundingMode.HALF_EVEN).toPlainString();
    }

    private static String annuity(int years) {
        var pence = new Long[years + 1];
        Arrays.fill(pence, 100_000_000_000L);
        pence[0] = 0L;
        return BigDecimal.valueOf(GREEN_BOOK.presentValue(Arrays.asList(pence)), 11)
                .setScale(6, RoundingMode.HALF_EVEN)
                .toPlainString();
    }
}
