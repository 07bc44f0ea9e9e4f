package org.mainstay.engine.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mainstay.model.evidence.Assumption;
import org.mainstay.model.need.Need;

/// What going without is worth to people themselves.
class WellbeingTest {

    private final Scene scene = new Scene()
            .assume("gdp_deflator/2019", "81.1085")
            .assume("gdp_deflator/2024", "100")
            .line("Meals", Need.FOOD, 10_000, 100, 100);

    @Test
    void withoutEvidenceThereIsNoNumberAndNeverNothing() {
        var society = society();

        assertThat(society.presentValue()).isNull();
        assertThat(society.sentence()).startsWith("No evidence").contains("for food", "not nothing");
    }

    @Test
    void aRowOnWellbeingIsWorthWhatTheTreasurySaysAPointIs() {
        assumeWellbeing("0");

        // 100 people for three years less one month's notice, half a point each at 16,027.91 pounds.
        var value = society().presentValue();
        assertThat(value)
                .isNotNull()
                .satisfies(figure -> assertThat(figure.value()).isBetween(-2_337_500_00L, -2_337_300_00L));
        assertThat(society().sentence()).contains("never added to money");
    }

    @Test
    void itIsDiscountedAtTheRateForHealth() {
        assumeWellbeing("0.015");

        // 11/12 + 1/1.015 + 1/1.015² = 2.872546 years of 50 points.
        assertThat(society().presentValue())
                .isNotNull()
                .satisfies(figure -> assertThat(figure.value()).isBetween(-2_302_100_00L, -2_301_900_00L));
    }

    @Test
    void theMoneyOfThePayersIsTheSameWithAndWithoutIt() {
        var without = result();
        assumeWellbeing("0.015");
        var with = result();

        assertThat(with.publicPurse().value()).isEqualTo(without.publicPurse().value());
        assertThat(with.payerMatrix().purseFull())
                .usingRecursiveComparison()
                .ignoringFieldsMatchingRegexes(".*trace")
                .isEqualTo(without.payerMatrix().purseFull());
    }

    @Test
    void whatIsWorthInItIsNoAssumptionUsedUntilSomebodySaysWhatPeopleLose() {
        scene.assume("wellby_value", "13000").assume("health_discount_rate/from_year_0", "0.015");
        assertThat(used()).doesNotContain("wellby_value", "health_discount_rate/from_year_0");

        assumeWellbeing("0.015");
        assertThat(used()).contains("wellby_value", "health_discount_rate/from_year_0", "wellbeing_loss/food");
    }

    private List<String> used() {
        return Appraiser.used(scene.assumptions()).stream().map(Assumption::id).toList();
    }

    private void assumeWellbeing(String rate) {
        scene.assumeInPricesOf("2019", "wellby_value", "13000")
                .assume("health_discount_rate/from_year_0", rate)
                .assume("wellbeing_loss/food", "0.5");
    }

    private PayerMatrix.Society society() {
        return result().payerMatrix().society();
    }

    private Appraisal.Result result() {
        return scene.appraise(10_000).approaches().getFirst();
    }
}
