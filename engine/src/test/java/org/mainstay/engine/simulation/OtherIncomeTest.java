package org.mainstay.engine.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mainstay.engine.simulation.Behaviour.OtherFunders;

class OtherIncomeTest {

    private static final long MONTH = 1_000_000;

    @Test
    void whereNobodyRespondsItStaysAsItIs() {
        var income = income(1_000_00, OtherFunders.UNMOVED);
        income.lose(0, 400_00);

        assertThat(income.yearly(0)).isEqualTo(1_000_00);
        assertThat(income.yearly(23)).isEqualTo(1_000_00);
    }

    @Test
    void leverageIsLostAtOnce() {
        var income = income(1_000_00, new OtherFunders(320_000, 0, 0));
        income.lose(3, 400_00);

        assertThat(income.yearly(3)).isEqualTo(872_00);
        assertThat(income.yearly(23)).isEqualTo(872_00);
    }

    @Test
    void crowdOutComesByAndBy() {
        var income = income(0, new OtherFunders(0, 300_000, 6 * MONTH));
        income.lose(2, 1_000_00);

        assertThat(income.yearly(2)).isZero();
        // 1 - 1/e after one time constant, of three tenths.
        assertThat(income.yearly(8)).isEqualTo(189_63);
        assertThat(income.yearly(20)).isEqualTo(285_06);
    }

    @Test
    void withoutATimeConstantItComesAtOnce() {
        var income = income(0, new OtherFunders(0, 300_000, 0));
        income.lose(2, 1_000_00);

        assertThat(income.yearly(2)).isEqualTo(300_00);
    }

    @Test
    void aNegativeCrowdOutTakesMoreAway() {
        var income = income(1_000_00, new OtherFunders(0, -60_000, 0));
        income.lose(0, 1_000_00);

        assertThat(income.yearly(0)).isEqualTo(940_00);
    }

    @Test
    void itNeverFallsBelowNothing() {
        var income = income(100_00, new OtherFunders(1_300_000, 0, 0));
        income.lose(0, 100_00);

        assertThat(income.yearly(0)).isZero();
    }

    @Test
    void aSecondLossHasItsOwnClock() {
        var income = income(0, new OtherFunders(0, Behaviour.ALL, 6 * MONTH));
        income.lose(0, 1_000_00);
        income.lose(6, 3_000_00);

        assertThat(income.yearly(6)).isEqualTo(632_12);
        assertThat(income.yearly(12)).isEqualTo(864_66 + 1_264_24);
    }

    @Test
    void moneyThatComesBackBringsTheOthersBack() {
        var income = income(1_000_00, new OtherFunders(500_000, 0, 0));
        income.lose(0, 400_00);
        income.lose(4, 400_00);
        assertThat(income.yearly(4)).isEqualTo(800_00);

        income.lose(5, 0);
        assertThat(income.yearly(5)).isEqualTo(1_000_00);
    }

    private static OtherIncome income(long initial, OtherFunders funders) {
        return new OtherIncome(initial, funders, OtherIncome.replaced(funders, Calendar.monthly(2)));
    }
}
