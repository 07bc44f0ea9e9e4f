package org.mainstay.engine.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mainstay.engine.simulation.Cell;
import org.mainstay.model.need.Need;

class WeighingTest {

    private static final String[] INCOMES = {
        "median_income", "30000",
        "distributional_elasticity", "1.3",
        "decile_income/1", "15000",
        "decile_income/10", "60000",
        "severity_weight/domestic_abuse", "2"
    };

    /// The Green Book's own examples, for incomes as parts of the median.
    @ParameterizedTest
    @CsvSource({"0.4, 3.291", "0.5, 2.462", "0.6, 1.943", "0.8, 1.337", "1.5, 0.590", "2.0, 0.406"})
    void theWeightsAreThePublishedOnes(String income, String weight) {
        var found = Weighing.weight(BigDecimal.ONE, new BigDecimal(income), new BigDecimal("1.3"));

        assertThat(BigDecimal.valueOf(found, 6).setScale(3, RoundingMode.HALF_UP))
                .isEqualTo(new BigDecimal(weight));
    }

    @Test
    void poorerDecilesAndSeverNeedsCountMore() {
        var weighing = Weighing.of(Rows.of(INCOMES));

        assertThat(weighing.alike()).isFalse();
        assertThat(weighing.weight(cell(Need.FOOD, 1))).isEqualTo(2_462_289);
        assertThat(weighing.weight(cell(Need.DOMESTIC_ABUSE, 1))).isEqualTo(4_924_578);
        assertThat(weighing.weight(cell(Need.FOOD, 10))).isEqualTo(406_126);
        assertThat(weighing.sentence()).contains("decile 1: 2.46", "decile 10: 0.41");
    }

    @Test
    void decilesWhoseIncomeNobodyKnowsCountAsOne() {
        var weighing = Weighing.of(Rows.of(INCOMES));

        assertThat(weighing.weight(cell(Need.FOOD, 5))).isEqualTo(Micro.ONE);
        assertThat(weighing.weight(new Cell(Setting.NO_NEED, 5, 0))).isEqualTo(Micro.ONE);
    }

    @Test
    void withoutIncomesEverybodyCountsAlike() {
        var weighing = Weighing.of(Rows.of("distributional_elasticity", "1.3", "severity_weight", "1"));

        assertThat(weighing.alike()).isTrue();
        assertThat(weighing.sentence()).startsWith("Everybody counts alike");
    }

    @Test
    void severityAloneIsSaidToo() {
        var weighing = Weighing.of(Rows.of("severity_weight/food", "3"));

        assertThat(weighing.sentence()).contains("severity", "nobody has said what people earn");
    }

    @Test
    void incomesThatAreNothingAreNotUsed() {
        var weighing = Weighing.of(
                Rows.of("median_income", "0", "distributional_elasticity", "1.3", "decile_income/1", "15000"));

        assertThat(weighing.alike()).isTrue();
    }

    private static Cell cell(Need need, int decile) {
        return new Cell(Setting.number(need), decile, 0);
    }
}
