package org.mainstay.engine.unitcost;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mainstay.model.evidence.Assumption;
import org.mainstay.model.evidence.Grade;
import org.mainstay.model.evidence.Harm;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.need.UnitCost;
import org.mainstay.model.need.UnitCostUse;

class ReplacementsTest {

    private static final List<UnitCost> COSTS = List.of(
            Costs.of("HO5.0", "Local authority", "642"),
            Costs.of("HO3.0", "Local authority / RSL", "2501"),
            Costs.of("HE11.0", "NHS / Local authority", "100"),
            Costs.of("HE11.0.1", "NHS", "92"),
            Costs.of("HE11.0.2", "Local Authority", "8"),
            Costs.ofYear("SS1.0", "Local Authority", "10", "2013/14"),
            Costs.ofYear("SS2.0", "Local Authority", "20", "2014/15"),
            Costs.transfer("E&S5.0", "HM Treasury", "82.7", "443", "2012/13"));

    @Test
    void thePlacesOwnNumberReplacesTheOneThatShipsAndCitesItsRow() {
        var made = replace(use("outcome_cost/food", "HO5.0", "0", "HO3.0")).list();

        assertThat(made).singleElement().satisfies(food -> {
            assertThat(food.id()).isEqualTo("outcome_cost/food");
            assertThat(food.value()).isEqualByComparingTo("1284.00");
            assertThat(food.low()).isZero();
            assertThat(food.high()).isEqualByComparingTo("5002.00");
            assertThat(food.priceYear()).isEqualTo("2024/25");
            assertThat(food.row()).isEqualTo(COSTS.getFirst().row());
            assertThat(food.source()).contains("HO5.0", "What HO5.0 is", "A study");
            assertThat(food.note())
                    .contains("Replaces the 39.19", "Low is 0, high is HO3.0", "rates HO5.0 A", "the council (£642)");
            assertThat(food.grade()).isEqualTo(Grade.of(6));
        });
    }

    @Test
    void amountsAreAddedSoManyTimes() {
        assertThat(replace(use("outcome_cost/food", "2*HE11.0.1+HE11.0.2", "0", "HO3.0"))
                        .list())
                .singleElement()
                .satisfies(food -> assertThat(food.value()).isEqualByComparingTo("384"));
    }

    @Test
    void theEndsAreTurnedRoundWhereTheNewNumbersFallInAnotherOrder() {
        assertThat(replace(use("outcome_cost/food", "HO5.0", "HO3.0", "HE11.0")).list())
                .singleElement()
                .satisfies(food -> {
                    assertThat(food.low()).isEqualByComparingTo("200");
                    assertThat(food.value()).isEqualByComparingTo("1284");
                    assertThat(food.high()).isEqualByComparingTo("5002");
                });
    }

    @Test
    void withoutLaterPricesTheCostStandsInItsOwnYear() {
        assertThat(replace(use("outcome_cost/food", "SS1.0", "SS1.0", "SS1.0")).list())
                .singleElement()
                .satisfies(food -> {
                    assertThat(food.priceYear()).isEqualTo("2013/14");
                    assertThat(food.note()).contains("rates SS1.0 not at all");
                });
    }

    @Test
    void amountsOfDifferentYearsAreNeverAdded() {
        var replacements = replace(use("outcome_cost/food", "SS1.0+SS2.0", "0", "SS2.0"));

        assertThat(replacements.list()).isEmpty();
        assertThat(replacements.missing())
                .singleElement()
                .asString()
                .contains("outcome_cost/food keeps the number that ships", "SS1.0+SS2.0");
    }

    @Test
    void aCodeThatIsNotThereLeavesTheNumberThatShips() {
        assertThat(replace(use("outcome_cost/food", "HE99.0", "0", "HO3.0")).missing())
                .singleElement()
                .asString()
                .contains("HE99.0");
    }

    @Test
    void aUseThatNamesNoCodeReplacesNothing() {
        assertThat(replace(use("outcome_cost/food", "0", "0", "0")).list()).isEmpty();
    }

    @Test
    void aPartIsReplacedOnlyWhereTheDatabaseSaysThatThePayerBearsIt() {
        var nhs = use("outcome_payer_nhs/food", "HE11.0.1/HE11.0", "HE11.0.1/HE11.0", "HE11.0.1/HE11.0");
        var council = use("outcome_payer_la/food", "HE11.0.1/HE11.0", "HE11.0.1/HE11.0", "HE11.0.1/HE11.0");

        assertThat(replace(nhs).list())
                .singleElement()
                .satisfies(part -> assertThat(part.value()).isEqualByComparingTo("0.92"));
        assertThat(replace(council).list()).isEmpty();
        assertThat(replace(council).missing()).singleElement().asString().contains("do not say that the council bears");
    }

    @Test
    void partsOfDifferentYearsAreNoShare() {
        var use = use("outcome_payer_la/food", "SS1.0/SS2.0", "SS1.0/SS2.0", "SS1.0/SS2.0");

        assertThat(replace(use).list()).isEmpty();
    }

    @Test
    void aTransferSaysWhatItIsWorthToEverybody() {
        assertThat(replace(use("outcome_cost/food", "E&S5.0", "0", "E&S5.0")).list())
                .singleElement()
                .satisfies(food -> assertThat(food.note()).contains("transfer", "£443"));
    }

    @Test
    void thePlacesOwnUseHoldsBeforeTheOneThatShips() {
        var made = Replacements.of(
                        COSTS,
                        List.of(
                                use("outcome_cost/food", "HO3.0", "HO3.0", "HO3.0"),
                                use("outcome_cost/food", "HO5.0", "HO5.0", "HO5.0")),
                        List.of(shipped("outcome_cost/food")))
                .list();

        assertThat(made)
                .singleElement()
                .satisfies(food -> assertThat(food.value()).isEqualByComparingTo("1284"));
    }

    @Test
    void withoutADatabaseNothingIsReplacedAndNothingIsMissing() {
        var none = Replacements.of(List.of(), List.of(use("outcome_cost/food", "HO5.0", "0", "HO3.0")), List.of());

        assertThat(none.list()).isEmpty();
        assertThat(none.missing()).isEmpty();
    }

    private static Replacements replace(UnitCostUse use) {
        return Replacements.of(COSTS, List.of(use), List.of(shipped(use.id())));
    }

    private static UnitCostUse use(String id, String value, String low, String high) {
        return new UnitCostUse(id, value, low, high, "It stands in.", new RowRef(Costs.FILE, 1));
    }

    private static Assumption shipped(String id) {
        return new Assumption(
                id,
                new BigDecimal("39.19"),
                BigDecimal.ZERO,
                new BigDecimal("699.32"),
                "pounds per person",
                Harm.RISES,
                "2015/16",
                LocalDate.of(2000, 1, 1),
                null,
                "GMCA",
                Grade.of(6),
                false,
                "",
                new RowRef(Costs.FILE, 1));
    }
}
