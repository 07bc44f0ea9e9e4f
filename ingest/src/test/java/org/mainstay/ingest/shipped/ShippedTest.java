package org.mainstay.ingest.shipped;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.math.BigDecimal;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mainstay.ingest.assumptions.AssumptionTable;
import org.mainstay.ingest.assumptions.UnitCostTable;
import org.mainstay.ingest.trial.SharedData;
import org.mainstay.ingest.trial.Trial;
import org.mainstay.model.classification.Cue;
import org.mainstay.model.classification.CueKind;
import org.mainstay.model.evidence.Assumption;
import org.mainstay.model.evidence.Case;
import org.mainstay.model.need.Need;
import org.mainstay.model.need.UnitCost;
import org.mainstay.model.need.UnitCostUse;
import org.mainstay.model.shock.ShockRow;

class ShippedTest {

    private static final Pattern GMCA_CODE = Pattern.compile("\\b((?:HO|HE|SS|CR|E&E|E&S)\\d+(?:\\.\\d+)+)");

    private static final List<String> GENERAL = List.of(
            "discount_rate/from_year_0",
            "discount_rate/from_year_31",
            "discount_rate/from_year_76",
            "discount_rate/from_year_126",
            "discount_rate/from_year_201",
            "discount_rate/from_year_301",
            "gdp_deflator/2010",
            "gdp_deflator/2024",
            "gdp_deflator/2015/16",
            "price_base_year",
            "displaced_share",
            "displaced_lag_months",
            "health_discount_rate/from_year_0",
            "wellby_value",
            "distributional_elasticity",
            "severity_weight",
            "leaving_rate",
            "cashability",
            "leverage_lost",
            "crowd_out",
            "crowd_out_months",
            "fixed_cost_share",
            "rerouted_share",
            "closure_runway_months",
            "merge_fixed_cost_saved",
            "merge_council_share",
            "merge_dip",
            "merge_dip_months",
            "merge_transition_share",
            "need_cue_threshold",
            "verdict_tolerance_share",
            "verdict_tolerance_least",
            "verdict_served_tolerance",
            "verdict_cell_loss",
            "verdict_cell_people");

    private final List<Assumption> assumptions = Shipped.assumptions();
    private final List<Cue> cues = Shipped.cues();

    private Assumption get(String id) {
        return assumptions.stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("default-assumptions.csv lacks " + id + "."));
    }

    @Test
    void everyGeneralAssumptionShips() {
        assertThat(assumptions).extracting(Assumption::id).containsAll(GENERAL).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(Need.class)
    void everyNeedHasADeliveryCostAndAnOutcomeCost(Need need) {
        assertThat(get("delivery_cost/" + need.code()).priceYear()).isEqualTo("2024");
        assertThat(get("outcome_cost/" + need.code()).priceYear()).isEqualTo("2015/16");
        assertThat(get("outcome_cost/" + need.code()).note()).contains("GMCA ");
    }

    @Test
    void everyPriceYearHasADeflator() {
        var years = assumptions.stream()
                .map(Assumption::priceYear)
                .filter(Objects::nonNull)
                .distinct();

        assertThat(assumptions)
                .extracting(Assumption::id)
                .containsAll(years.map(year -> "gdp_deflator/" + year).toList());
    }

    @ParameterizedTest
    @EnumSource(Need.class)
    void noNeedsPayersEverBearMoreThanTheWhole(Need need) {
        for (var corner : Case.values()) {
            var sum = assumptions.stream()
                    .filter(row ->
                            row.id().startsWith("outcome_payer_") && row.id().endsWith("/" + need.code()))
                    .map(row -> row.at(corner))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(sum).isGreaterThan(BigDecimal.ZERO).isLessThanOrEqualTo(BigDecimal.ONE);
        }
    }

    @Test
    void theHighCaseDoesMostHarm() {
        assertThat(get("displaced_share").at(Case.HIGH)).isEqualByComparingTo("0.5");
        assertThat(get("crowd_out").at(Case.HIGH)).isEqualByComparingTo("-0.06");
        assertThat(get("rerouted_share").at(Case.HIGH)).isEqualByComparingTo("0.7");
        assertThat(get("merge_fixed_cost_saved").at(Case.HIGH)).isEqualByComparingTo("0");
        assertThat(get("delivery_cost/food").at(Case.HIGH)).isEqualByComparingTo("15");
    }

    @Test
    void everyNeedsOutcomeCostSaysOfWhichUnitCostsItIsMade() {
        assertThat(Shipped.unitCostUses()).extracting(UnitCostUse::id).doesNotHaveDuplicates();
        assertThat(Shipped.unitCostUses())
                .extracting(UnitCostUse::id)
                .containsAll(Stream.of(Need.values())
                        .map(need -> "outcome_cost/" + need.code())
                        .toList())
                .allMatch(id -> assumptions.stream().anyMatch(row -> row.id().equals(id)));
    }

    @Test
    void everyCodeThatANoteNamesIsInTheDatabase() {
        var codes = Trial.of(new UnitCostTable(), SharedData.get("assumptions/gmca-unit-cost-database-v1.4.csv"))
                .facts(UnitCost.class)
                .stream()
                .map(UnitCost::code)
                .collect(Collectors.toSet());
        var named = assumptions.stream()
                .flatMap(row -> GMCA_CODE.matcher(row.note()).results())
                .map(code -> code.group(1))
                .distinct()
                .toList();

        assertThat(named).hasSizeGreaterThan(20).isSubsetOf(codes);
    }

    @Test
    void everyKindOfCueAndEveryNeedHasCues() {
        assertThat(cues.stream().map(Cue::kind).distinct()).containsExactlyInAnyOrder(CueKind.values());
        assertThat(cues.stream().map(Cue::need).filter(Objects::nonNull).distinct())
                .containsExactlyInAnyOrder(Need.values());
    }

    @Test
    void noCueShipsTwiceAndEverySaysWhetherItWasMeasured() {
        assertThat(cues.stream().map(cue -> cue.kind() + " " + cue.words() + " " + cue.need()))
                .doesNotHaveDuplicates();
        assertThat(cues).allSatisfy(cue -> assertThat(cue.why()).containsPattern("Measured|Judged|Read in"));
    }

    @Test
    void everyShockThatShipsNamesItsSourceAndHowGoodItIs() {
        var shocks = Shipped.shocks();

        assertThat(shocks.stream().map(ShockRow::kind)).contains(ShockRow.Kind.values());
        assertThat(shocks).allSatisfy(row -> {
            assertThat(row.basis().source()).isNotBlank();
            assertThat(row.size().low()).isLessThanOrEqualTo(row.size().high());
        });
    }

    @Test
    void theSourceIsTheResourceUnderItsOwnDigest() throws IOException, NoSuchAlgorithmException {
        var file = Shipped.files().getFirst();
        byte[] bytes;
        try (var stream = file.open()) {
            bytes = stream.readAllBytes();
        }
        var digest =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));

        assertThat(file.source().path()).isEqualTo("mainstay:default-assumptions.csv");
        assertThat(file.source().sha256()).isEqualTo(digest);
        assertThat(file.source().bytes()).isEqualTo(bytes.length);
        assertThat(assumptions.getFirst().row().source()).isEqualTo(file.source());
        assertThat(cues.getFirst().row().source())
                .isEqualTo(Shipped.files().get(1).source());
        assertThat(Shipped.nameRules().getFirst().row().source())
                .isEqualTo(Shipped.files().getLast().source());
    }

    @Test
    void aFaultInAShippedRowIsOurs() {
        var rows = new ShippedRows();
        var content = Trial.content(
                "id,value,low,high,unit,harm,effective_from,source,grade,verified",
                "merge_dip,x,0,1,share,rises,2026-04-01,Ours,6,no");
        var doubtful = Trial.content(
                "id,value,low,high,unit,harm,effective_from,source,grade,verified",
                "displaced_share/fodo,0,0,1,share,rises,2026-04-01,Ours,6,no");

        assertThatIllegalStateException().isThrownBy(rows::merge);
        assertThatIllegalStateException()
                .isThrownBy(() -> new AssumptionTable().read(content, rows))
                .withMessageContaining("Line 2");
        assertThatIllegalStateException().isThrownBy(() -> new AssumptionTable().read(doubtful, rows));
    }

    @Test
    void traffordsVoluntaryHeadingsAreAllCued() {
        var headings = words(CueKind.HEADING);

        for (var heading : List.of("grants to vol orgs", "cont vol bodies", "earmarked grants", "section 48 grants")) {
            assertThat(headings).as(heading).anyMatch(heading::contains);
        }
        assertThat(headings).noneMatch("add vol conts"::contains).noneMatch("g i gov grants"::contains);
        assertThat(words(CueKind.NOT_HEADING)).contains("add vol conts", "g i", "cap grants to ind");
    }

    private List<String> words(CueKind kind) {
        return cues.stream()
                .filter(cue -> cue.kind() == kind)
                .map(cue -> cue.words().replace("*", ""))
                .toList();
    }
}
