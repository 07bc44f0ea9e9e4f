package org.mainstay.model.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AssumptionsTest {

    private static final Source SHIPPED = Source.of("1".repeat(64), "shipped.csv", 1);
    private static final Source OWN = Source.of("0".repeat(64), "own.csv", 1);
    private static final LocalDate ON = LocalDate.of(2026, 4, 1);

    @Test
    void aPersonsOwnRowOverridesTheShippedOneEvenIfItIsOlder() {
        var shipped = assumption("displaced_share", 30, "2025-01-01", null, new RowRef(SHIPPED, 2));
        var own = assumption("displaced_share", 40, "2020-01-01", null, new RowRef(OWN, 2));

        assertThat(Assumptions.of(List.of(shipped), List.of(own), ON).get("displaced_share"))
                .isEqualTo(own);
    }

    @Test
    void theLaterOfTwoRowsHolds() {
        var old = assumption("leaving_rate", 1, "2020-01-01", null, new RowRef(OWN, 9));
        var young = assumption("leaving_rate", 2, "2024-01-01", null, new RowRef(OWN, 2));

        assertThat(Assumptions.of(List.of(young, old), List.of(), ON).list()).containsExactly(young);
        assertThat(Assumptions.of(List.of(old, young), List.of(), ON).list()).containsExactly(young);
    }

    @Test
    void betweenTwoRowsOfOneDayContentDecidesAndNeverTheOrderOfReading() {
        var one = assumption("leaving_rate", 1, "2020-01-01", null, new RowRef(OWN, 2));
        var two = assumption("leaving_rate", 2, "2020-01-01", null, new RowRef(OWN, 3));

        assertThat(Assumptions.of(List.of(two, one), List.of(), ON).get("leaving_rate"))
                .isEqualTo(Assumptions.of(List.of(one, two), List.of(), ON).get("leaving_rate"));
    }

    @Test
    void aRowOutsideItsDaysDoesNotHold() {
        var past = assumption("a", 1, "2020-01-01", "2026-04-01", new RowRef(OWN, 2));
        var coming = assumption("b", 1, "2026-04-02", null, new RowRef(OWN, 3));
        var today = assumption("c", 1, "2026-04-01", "2026-04-02", new RowRef(OWN, 4));

        assertThat(Assumptions.of(List.of(), List.of(past, coming, today), ON).list())
                .containsExactly(today);
    }

    @Test
    void theRowForANeedComesBeforeTheGeneralOne() {
        var general = assumption("displaced_share", 30, "2020-01-01", null, new RowRef(SHIPPED, 2));
        var food = assumption("displaced_share/food", 10, "2020-01-01", null, new RowRef(SHIPPED, 3));
        var assumptions = Assumptions.of(List.of(general, food), List.of(), ON);

        assertThat(assumptions.find("displaced_share", "food")).contains(food);
        assertThat(assumptions.find("displaced_share", "carers")).contains(general);
        assertThat(assumptions.find("cashability", "food")).isEmpty();
    }

    @Test
    void anAssumptionThatNobodyMadeIsAnErrorOfOurs() {
        var none = Assumptions.of(List.of(), List.of(), ON);

        assertThatThrownBy(() -> none.get("cashability")).hasMessageContaining("cashability");
    }

    @Test
    void theLowCaseIsTheOneThatDoesLeastHarm() {
        var rises = assumption("displaced_share", 30, "2020-01-01", null, new RowRef(OWN, 2));
        var falls = new Assumption(
                "cashability",
                BigDecimal.valueOf(30),
                BigDecimal.valueOf(29),
                BigDecimal.valueOf(31),
                "share",
                Harm.FALLS,
                null,
                ON,
                null,
                "test",
                Grade.UNCORROBORATED,
                false,
                "",
                new RowRef(OWN, 3));

        assertThat(rises.at(Case.LOW)).isEqualByComparingTo("29");
        assertThat(rises.at(Case.CENTRAL)).isEqualByComparingTo("30");
        assertThat(rises.at(Case.HIGH)).isEqualByComparingTo("31");
        assertThat(falls.at(Case.LOW)).isEqualByComparingTo("31");
        assertThat(falls.at(Case.CENTRAL)).isEqualByComparingTo("30");
        assertThat(falls.at(Case.HIGH)).isEqualByComparingTo("29");
    }

    @Test
    void aRangeThatDoesNotHoldItsValueIsRefused() {
        var ten = BigDecimal.TEN;
        var row = new RowRef(OWN, 2);

        assertThatThrownBy(() -> new Assumption(
                        "a", BigDecimal.ONE, ten, ten, "", Harm.RISES, null, ON, null, "", Grade.of(6), false, "", row))
                .hasMessageContaining("must rise");
        assertThatThrownBy(() -> new Assumption(
                        "a", ten, ten, BigDecimal.ONE, "", Harm.RISES, null, ON, null, "", Grade.of(6), false, "", row))
                .hasMessageContaining("must rise");
    }

    @Test
    void gradesRunFromOneToSix() {
        assertThat(Grade.of(1)).isEqualTo(Grade.AGENCY_DATA_OR_TRIAL);
        assertThat(Grade.of(6).number()).isEqualTo(6);
        assertThatThrownBy(() -> Grade.of(0)).hasMessageContaining("0");
        assertThatThrownBy(() -> Grade.of(7)).hasMessageContaining("7");
    }

    private static Assumption assumption(String id, long value, String from, @Nullable String to, RowRef row) {
        return new Assumption(
                id,
                BigDecimal.valueOf(value),
                BigDecimal.valueOf(value - 1),
                BigDecimal.valueOf(value + 1),
                "percent",
                Harm.RISES,
                null,
                LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                "test",
                Grade.UNCORROBORATED,
                false,
                "",
                row);
    }
}
