package org.mainstay.engine.simulation;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ConservationTest {

    @Test
    void aLostPersonIsAnError() {
        assertThatCode(() -> Conservation.requirePeople(3, 4, 10, 10)).doesNotThrowAnyException();
        assertThatThrownBy(() -> Conservation.requirePeople(3, 4, 10, 9))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("In step 3, 10 millionths of people came to cell 4 and 9 were accounted for.");
    }

    @Test
    void aLostPennyIsAnError() {
        assertThatCode(() -> Conservation.requireMoney(3, 4, 10, 10)).doesNotThrowAnyException();
        assertThatThrownBy(() -> Conservation.requireMoney(3, 4, 10, 11))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("In step 3, 10 pence came to provider 4 and 11 were accounted for.");
    }

    @Test
    void moneyMustBalanceOverTheWorld() {
        var tally = new Tally(2, 1, 1, 1);
        tally.council[0][0] = 70;
        tally.otherIncome[0][0] = 20;
        tally.oneOffReceived[0][0] = 10;
        tally.spend[0][0] = 95;
        tally.reserves[0][0] = 8;
        tally.spend[1][0] = 2;
        tally.reserves[1][0] = 6;
        long[] start = {3};

        assertThatCode(() -> Conservation.requireMoney(tally, start)).doesNotThrowAnyException();
        tally.reserves[1][0] = 7;
        assertThatThrownBy(() -> Conservation.requireMoney(tally, start))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("In year 1, 8 pence came in over the world and 9 were accounted for.");
    }
}
