package org.mainstay.engine.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mainstay.engine.appraisal.Verdict.COST_SHUNT;
import static org.mainstay.engine.appraisal.Verdict.EFFICIENCY;
import static org.mainstay.engine.appraisal.Verdict.FALSE_ECONOMY;
import static org.mainstay.engine.appraisal.Verdict.SERVICE_LOSS;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mainstay.engine.appraisal.ServedChange.CellChange;
import org.mainstay.engine.appraisal.VerdictRule.Classed;

class VerdictRuleTest {

    private static final long PERSON = 1_000_000;
    private static final long GROSS = 1_000_000_00;
    private static final long TOLERANCE = 20_000_00;
    private static final VerdictRule RULE = VerdictRule.of(Rows.of(
            "verdict_tolerance_share", "0.02",
            "verdict_tolerance_least", "500",
            "verdict_served_tolerance", "0.01",
            "verdict_cell_loss", "0.1",
            "verdict_cell_people", "5"));
    private static final VerdictRule BY_HAND = new VerdictRule(20_000, 500_00, 10_000, 100_000, 5 * PERSON);
    private static final ServedChange SAME = new ServedChange(0, 1_000 * PERSON, 5, List.of());
    private static final ServedChange FEWER = new ServedChange(-100 * PERSON, 1_000 * PERSON, 5, List.of());

    @Test
    void itsTolerancesAreReadFromTheAssumptions() {
        assertThat(RULE).isEqualTo(BY_HAND);
    }

    @Test
    void theTolerancesComeFromTheRows() {
        assertThat(RULE).isEqualTo(new VerdictRule(20_000, 500_00, 10_000, 100_000, 5 * PERSON));
    }

    @Test
    void theToleranceForMoneyIsAShareOfTheSavingButAtLeast500Pounds() {
        assertThat(RULE.tolerance(GROSS)).isEqualTo(TOLERANCE);
        assertThat(RULE.tolerance(25_000_00)).isEqualTo(500_00);
        assertThat(RULE.tolerance(25_000_50)).isEqualTo(500_01);
        assertThat(RULE.tolerance(0)).isEqualTo(500_00);
        assertThat(RULE.tolerance(447_307_87)).isEqualTo(8_946_15);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1, EFFICIENCY, SERVICE_LOSS",
        "1, 0, EFFICIENCY, SERVICE_LOSS",
        "1, -1, EFFICIENCY, SERVICE_LOSS",
        "0, 1, COST_SHUNT, COST_SHUNT",
        "-1, 1, COST_SHUNT, COST_SHUNT",
        "0, 0, FALSE_ECONOMY, FALSE_ECONOMY",
        "0, -1, FALSE_ECONOMY, FALSE_ECONOMY",
        "-1, 0, FALSE_ECONOMY, FALSE_ECONOMY",
        "-1, -1, FALSE_ECONOMY, FALSE_ECONOMY"
    })
    void theClassTurnsAPennyAboveTheTolerance(long purse, long council, Verdict same, Verdict fewer) {
        var consequences = consequences(TOLERANCE + council, TOLERANCE + purse);

        for (var basis : Basis.values()) {
            boolean councilDoesNotGain = purse > 0 && council <= 0;
            assertThat(RULE.classify(consequences, basis, GROSS, SAME))
                    .isEqualTo(new Classed(same, false, councilDoesNotGain));
            assertThat(RULE.classify(consequences, basis, GROSS, FEWER))
                    .isEqualTo(new Classed(fewer, true, councilDoesNotGain));
        }
    }

    @Test
    void theClassMayDependOnTheBasis() {
        var consequences = new Consequences(
                0,
                new TreeMap<>(Map.of(Payer.LA, TOLERANCE + 1)),
                new TreeMap<>(Map.of(Payer.LA, TOLERANCE + 1, Payer.NHS, -1L)),
                PayerFlows.NONE);

        assertThat(RULE.classify(consequences, Basis.CASHABLE, GROSS, SAME).verdict())
                .isEqualTo(EFFICIENCY);
        assertThat(RULE.classify(consequences, Basis.FULL, GROSS, SAME).verdict())
                .isEqualTo(COST_SHUNT);
    }

    @Test
    void whatHouseholdsDonorsLandlordsAndUnknownPayersBearIsNotInThePublicPurse() {
        var outside = new TreeMap<>(Map.of(
                Payer.LA, TOLERANCE + 1,
                Payer.HOUSEHOLDS, -GROSS,
                Payer.TRUSTS_DONORS, -GROSS,
                Payer.HOUSING_PROVIDER, -GROSS,
                Payer.UNKNOWN, -GROSS));

        assertThat(RULE.classify(new Consequences(0, outside, outside, PayerFlows.NONE), Basis.FULL, GROSS, SAME)
                        .verdict())
                .isEqualTo(EFFICIENCY);
    }

    @ParameterizedTest
    @CsvSource({"DWP_HMT", "NHS", "POLICE_CJS", "OTHER_PUBLIC"})
    void whatAnotherPublicBodyBearsIsInThePublicPurse(Payer payer) {
        var parts = new TreeMap<>(Map.of(Payer.LA, TOLERANCE + 1, payer, -1L));

        assertThat(RULE.classify(new Consequences(0, parts, parts, PayerFlows.NONE), Basis.FULL, GROSS, SAME)
                        .verdict())
                .isEqualTo(COST_SHUNT);
    }

    @Test
    void servedFallsOnlyBeyondItsTolerance() {
        assertThat(RULE.servedFalls(change(-10 * PERSON))).isFalse();
        assertThat(RULE.servedFalls(change(-10 * PERSON - 1))).isTrue();
        assertThat(RULE.servedFalls(change(10 * PERSON + 1))).isFalse();
        assertThat(RULE.servedFalls(change(0))).isFalse();
    }

    @Test
    void aLineThatServesNobodyLosesNobody() {
        assertThat(RULE.servedFalls(new ServedChange(0, 0, 5, List.of()))).isFalse();
        assertThat(RULE.servedFalls(new ServedChange(-1, 0, 5, List.of()))).isTrue();
    }

    @Test
    void oneCellThatLosesMoreThanATenthIsAFallThoughTheAverageRises() {
        assertThat(RULE.servedFalls(cell(100 * PERSON, 90 * PERSON))).isFalse();
        assertThat(RULE.servedFalls(cell(100 * PERSON, 90 * PERSON - 1))).isTrue();
        assertThat(RULE.servedFalls(cell(100 * PERSON, 200 * PERSON))).isFalse();
    }

    @Test
    void aCellOfFewerThanFivePeopleAYearIsTooSmallToCount() {
        assertThat(RULE.servedFalls(cell(25 * PERSON, 0))).isTrue();
        assertThat(RULE.servedFalls(cell(25 * PERSON - 1, 0))).isFalse();
    }

    @Test
    void eachCellIsLookedAt() {
        var people = new ServedChange(
                0,
                1_000 * PERSON,
                5,
                List.of(new CellChange(0, 100 * PERSON, 100 * PERSON), new CellChange(1, 100 * PERSON, 50 * PERSON)));

        assertThat(RULE.servedFalls(people)).isTrue();
    }

    @Test
    void theFallIsShownWithEveryClass() {
        assertThat(RULE.classify(consequences(0, 0), Basis.FULL, GROSS, FEWER))
                .isEqualTo(new Classed(FALSE_ECONOMY, true, false));
        assertThat(RULE.classify(consequences(GROSS, 0), Basis.FULL, GROSS, FEWER))
                .isEqualTo(new Classed(COST_SHUNT, true, false));
        assertThat(RULE.classify(consequences(GROSS, GROSS), Basis.FULL, GROSS, FEWER))
                .isEqualTo(new Classed(SERVICE_LOSS, true, false));
    }

    private static Consequences consequences(long council, long purse) {
        var parts = new TreeMap<>(Map.of(Payer.LA, council, Payer.NHS, purse - council));
        return new Consequences(0, parts, parts, PayerFlows.NONE);
    }

    private static ServedChange change(long change) {
        return new ServedChange(change, 1_000 * PERSON, 5, List.of());
    }

    private static ServedChange cell(long before, long after) {
        return new ServedChange(
                after - before + 500 * PERSON, 1_000 * PERSON, 5, List.of(new CellChange(0, before, after)));
    }
}
