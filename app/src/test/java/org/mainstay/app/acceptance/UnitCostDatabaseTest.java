package org.mainstay.app.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mainstay.app.command.Reading;
import org.mainstay.engine.appraisal.Payer;
import org.mainstay.engine.unitcost.Replacements;
import org.mainstay.engine.unitcost.UnitCosts;
import org.mainstay.ingest.Readers;
import org.mainstay.ingest.folder.Folder;
import org.mainstay.ingest.folder.Limits;
import org.mainstay.ingest.folder.Progress;
import org.mainstay.ingest.shipped.Shipped;
import org.mainstay.model.evidence.Assumption;
import org.mainstay.model.need.UnitCost;
import org.mainstay.model.place.Place;

/// The published database of unit costs, and a place that has one in its folder.
class UnitCostDatabaseTest {

    private static final String FILE = "gmca-unit-cost-database-v1.4.csv";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void fiftyTwoCostsAreTheSumOfTheirPartsAndFiftyThreeWithTheRowThatLostItsCode() throws IOException {
        var rows = database();
        var costs = UnitCosts.of(rows);
        var mended = UnitCosts.of(rows.stream()
                .map(cost -> cost.code().isEmpty() ? coded(cost, "CR8.0.1") : cost)
                .toList());

        assertThat(costs.additive())
                .hasSize(52)
                .contains("CR2.0", "E&E1.0", "HE13.0")
                .doesNotContain("CR8.0", "HO3.0");
        assertThat(mended.additive()).hasSize(53).contains("CR8.0");
    }

    private static UnitCost coded(UnitCost cost, String code) {
        assertThat(cost.fiscal()).isNotNull().extracting(UnitCost.Value::pounds).hasToString("227.92");
        return new UnitCost(
                cost.theme(),
                code,
                cost.detail(),
                cost.unit(),
                cost.agency(),
                cost.fiscal(),
                cost.economic(),
                cost.social(),
                cost.source(),
                cost.rag(),
                cost.comment(),
                cost.row());
    }

    @Test
    void aJobIsWorth14610AndNotWhatBenefitsOnlyMove() throws IOException {
        var costs = UnitCosts.of(database());

        assertThat(costs.publicValue(costs.find("E&E1.0").orElseThrow()))
                .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo("14610"));
    }

    @Test
    void theBearersAreToldByThePartsAndByNothingElse() throws IOException {
        var costs = UnitCosts.of(database());

        assertThat(costs.bearers(costs.find("HE13.0").orElseThrow()))
                .containsEntry(Payer.LA, new BigDecimal("1047"))
                .containsEntry(Payer.NHS, new BigDecimal("806"))
                .containsEntry(Payer.POLICE_CJS, new BigDecimal("13"));
        assertThat(costs.bearers(costs.find("HO3.0").orElseThrow())).containsOnlyKeys(Payer.UNKNOWN);
    }

    @Test
    void aHomelessnessApplicationIsAScenarioWhosePartsAreRates() throws IOException {
        var costs = UnitCosts.of(database());
        var weeks = List.of(1, 1, 4, 1, 1);
        var parts = costs.constituents("HO3.0");
        var sum = 0.0;
        for (var at = 0; at < parts.size(); at++) {
            sum += weeks.get(at) * pounds(parts.get(at));
        }

        assertThat(parts).hasSize(5);
        assertThat(sum).isCloseTo(2501, within(1.0));
    }

    private static double pounds(UnitCost cost) {
        var fiscal = cost.fiscal();
        return fiscal == null ? 0 : fiscal.pounds().doubleValue();
    }

    @Test
    void theNumbersThatShipAreThoseOfTheDatabase() throws IOException {
        var replaced = Replacements.of(database(), Shipped.unitCostUses(), Shipped.assumptions());

        assertThat(replaced.missing()).isEmpty();
        assertThat(replaced.list()).hasSize(Shipped.unitCostUses().size()).allSatisfy(own -> {
            var shipped = Shipped.assumptions().stream()
                    .filter(row -> row.id().equals(own.id()))
                    .findFirst()
                    .orElseThrow();
            assertThat(own.priceYear()).isEqualTo(shipped.priceYear());
            assertThat(own.value().doubleValue()).isCloseTo(shipped.value().doubleValue(), within(0.011));
            assertThat(own.low().doubleValue()).isCloseTo(shipped.low().doubleValue(), within(0.011));
            assertThat(own.high().doubleValue()).isCloseTo(shipped.high().doubleValue(), within(0.3));
        });
    }

    @Test
    void aPlaceWithUnitCostsUsesThemAndItsOwnRowBeforeThem() throws Exception {
        Files.copy(Terminal.AMBLEFORD.resolve("grants_360giving.csv"), folder.resolve("grants.csv"));
        Files.writeString(folder.resolve("costs.csv"), """
                theme,code,detail,unit,agency1,agency2,fiscal_orig,fiscal_year,fiscal_2425,rag
                Health,HE20.2,A GP,Each,NHS,GP,40,2024/25,44.44,G
                Housing,HO5.0,Prevention,Each,Local authority,,900,2024/25,990,A
                """);
        assertThat(held("outcome_cost/food").value()).isEqualByComparingTo("44.44");
        assertThat(held("outcome_cost/food").row().source().path()).isEqualTo("costs.csv");
        assertThat(held("outcome_cost/food").row().line()).isEqualTo(2);
        assertThat(held("outcome_cost/carers").value()).isEqualByComparingTo("2154.71");
        assertThat(reading().notReplaced()).anyMatch(why -> why.startsWith("outcome_cost/carers keeps"));

        Files.writeString(folder.resolve("assumptions.csv"), """
                id,value,low,high,unit,harm,price_year,effective_from,effective_to,source,grade,verified,note,changed_by,changed_on,why
                outcome_cost/food,50,40,60,pounds per person,rises,2024,2025-01-01,,Our own count,2,yes,,Finance,2026-01-01,Counted here
                """);
        assertThat(held("outcome_cost/food").value()).isEqualByComparingTo("50");
    }

    private Assumption held(String id) throws Exception {
        return reading().assumptions().get(id);
    }

    private Reading reading() throws Exception {
        return Reading.of(Folder.read(folder, Readers.list(), Limits.standard(), Progress.SILENT), null);
    }

    private List<UnitCost> database() throws IOException {
        var assumptions = Terminal.trafford().resolve("../../assumptions").normalize();
        assumeTrue(Files.exists(assumptions.resolve(FILE)), "Skipped: the database of unit costs is not at hand.");
        return Place.of(Folder.read(assumptions, Readers.list(), Limits.standard(), Progress.SILENT)
                        .facts())
                .listUnitCosts();
    }
}
