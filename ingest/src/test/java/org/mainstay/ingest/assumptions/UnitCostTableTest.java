package org.mainstay.ingest.assumptions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mainstay.ingest.trial.SharedData;
import org.mainstay.ingest.trial.Trial;
import org.mainstay.model.need.UnitCost;

class UnitCostTableTest {

    private static final String HEADINGS = "theme,row,code,detail,unit,agency1,agency2,fiscal_orig,fiscal_year,rag";
    private static final String WHOLE = "theme,row,code,category,detail_group,detail,unit,agency1,agency2,"
            + "fiscal_orig,fiscal_year,fiscal_1516,econ_orig,econ_year,econ_1516,"
            + "social_orig,social_year,social_1516,source,rag,comment";

    private final UnitCostTable reader = new UnitCostTable();

    @Test
    void aRowBecomesAUnitCostInItsOwnPrices() {
        var cost = Trial.of(
                        reader,
                        HEADINGS,
                        "Housing,3,HO3.0,Homelessness application,Per application,Local authority,RSL,2501,2010/11,A")
                .fact(UnitCost.class);

        assertThat(cost.theme()).isEqualTo("Housing");
        assertThat(cost.code()).isEqualTo("HO3.0");
        assertThat(cost.detail()).isEqualTo("Homelessness application");
        assertThat(cost.unit()).isEqualTo("Per application");
        assertThat(cost.agency()).isEqualTo("Local authority / RSL");
        assertThat(cost.fiscal()).isEqualTo(new UnitCost.Value(new BigDecimal("2501"), "2010/11", null, ""));
        assertThat(cost.rag()).isEqualTo("A");
        assertThat(cost.transfer()).isFalse();
    }

    @Test
    void allThreeKindsOfCostAreReadWithWhatTheyAreInLaterPrices() {
        var cost = Trial.of(
                        reader,
                        WHOLE,
                        "E,3,E&E1.0,C,G,A claimant who finds work,Each,Multiple,DWP,9800,2012/13,10320.69,"
                                + "14044,2012/13,14790.17,5,2013/14,5.16,Hansard,G,effectively a transfer payment")
                .fact(UnitCost.class);

        assertThat(cost.fiscal()).isEqualTo(value("9800", "2012/13", "10320.69"));
        assertThat(cost.economic()).isEqualTo(value("14044", "2012/13", "14790.17"));
        assertThat(cost.social()).isEqualTo(value("5", "2013/14", "5.16"));
        assertThat(cost.source()).isEqualTo("Hansard");
        assertThat(cost.transfer()).isTrue();
    }

    private static UnitCost.Value value(String pounds, String year, String updated) {
        return new UnitCost.Value(new BigDecimal(pounds), year, new BigDecimal(updated), "2015/16");
    }

    @Test
    void aRowMayHaveNoFiscalCost() {
        var read = Trial.of(reader, HEADINGS, "S,1,SS1.0,A,Each,LA,,,,A");

        assertThat(read.fact(UnitCost.class).fiscal()).isNull();
        assertThat(read.codes()).isEmpty();
    }

    @Test
    void aLineThatOnlyNamesAGroupIsNoCost() {
        var read = Trial.of(reader, HEADINGS, "S,1,,CHILDREN IN CARE,,,,,,");

        assertThat(read.accepted()).isZero();
        assertThat(read.codes()).isEmpty();
    }

    @Test
    void aCostThatIsNoNumberIsRejected() {
        var read = Trial.of(
                reader,
                HEADINGS,
                "S,1,SS1.0,A,Each,LA,,about 500,2010/11,A",
                "S,2,SS1.1,A,Each,LA,,99999999999999999999,2010/11,A");

        assertThat(read.accepted()).isZero();
        assertThat(read.codes()).containsExactly("invalid_unit_cost", "invalid_unit_cost");
        assertThat(read.messages().getFirst()).contains("about 500");
    }

    @Test
    void aCostWithoutAPriceYearIsRejected() {
        var read = Trial.of(reader, HEADINGS, "S,1,SS1.0,A,Each,LA,,500,,A");

        assertThat(read.codes()).containsExactly("unit_cost_without_year");
        assertThat(read.messages().getFirst()).contains("SS1.0");
    }

    @Test
    void aCostWithoutACodeIsKeptAndFlagged() {
        var read = Trial.of(reader, HEADINGS, "Crime,58,,Crime,Per incident,Police,,227.92,2010/11,G");

        assertThat(read.fact(UnitCost.class).agency()).isEqualTo("Police");
        assertThat(read.codes()).containsExactly("unit_cost_without_code");
        assertThat(read.messages().getFirst()).contains("Line 2");
    }

    @Test
    void theDatabaseHas684RowsOfWhich683HaveACode() {
        var costs = database();

        assertThat(costs).hasSize(684);
        assertThat(costs.stream()
                        .map(UnitCost::code)
                        .filter(code -> !code.isEmpty())
                        .distinct())
                .hasSize(683);
        assertThat(costs.stream().filter(cost -> cost.fiscal() != null)).hasSize(675);
        assertThat(costs.stream().filter(cost -> cost.economic() != null)).hasSize(80);
        assertThat(costs.stream().filter(cost -> cost.social() != null)).hasSize(25);
        assertThat(costs.stream().filter(UnitCost::transfer)).hasSize(12);
        assertThat(Trial.of(reader, SharedData.get("assumptions/gmca-unit-cost-database-v1.4.csv"))
                        .codes())
                .containsExactly("unit_cost_without_code");
    }

    @Test
    void itsThemesAndRatingsAreThePublishedOnes() {
        assertThat(counts(UnitCost::theme))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "Health", 201L,
                        "Crime", 185L,
                        "Social Services", 137L,
                        "Employment & Economy", 75L,
                        "Housing", 36L,
                        "Education & Skills", 35L,
                        "Fire", 15L));
        assertThat(counts(UnitCost::rag)).containsExactlyInAnyOrderEntriesOf(Map.of("G", 508L, "A", 173L, "R", 3L));
    }

    @Test
    void everyAmountIsBroughtUpToDateByOneFactorForItsYear() {
        var values = database().stream()
                .flatMap(cost -> Stream.of(cost.fiscal(), cost.economic(), cost.social()))
                .filter(Objects::nonNull)
                .filter(value -> value.updated() != null)
                .toList();
        var factors = values.stream()
                .filter(value -> value.pounds().signum() != 0)
                .collect(Collectors.groupingBy(UnitCost.Value::priceYear, Collectors.averagingDouble(this::factor)));

        assertThat(values).hasSize(779);
        assertThat(factors).hasSize(14);
        assertThat(factors.get("2000/01")).isCloseTo(1.402851, within(1e-6));
        assertThat(factors.get("2007/08")).isCloseTo(1.177197, within(1e-6));
        assertThat(factors.get("2010/11")).isCloseTo(1.089284, within(1e-6));
        assertThat(factors.get("2012/13")).isCloseTo(1.053131, within(1e-6));
        assertThat(factors.get("2014/15")).isCloseTo(1.014, within(1e-6));
        assertThat(values).allSatisfy(value -> {
            assertThat(value.updatedYear()).isEqualTo("2015/16");
            var expected = value.pounds().doubleValue() * factors.getOrDefault(value.priceYear(), 1.0);
            assertThat(Objects.requireNonNull(value.updated()).doubleValue())
                    .isCloseTo(expected, within(1e-6 * Math.max(1, Math.abs(expected))));
        });
    }

    private double factor(UnitCost.Value value) {
        return Objects.requireNonNull(value.updated())
                .divide(value.pounds(), MathContext.DECIMAL64)
                .doubleValue();
    }

    private static Map<String, Long> counts(Function<UnitCost, String> by) {
        return database().stream().collect(Collectors.groupingBy(by, Collectors.counting()));
    }

    private static List<UnitCost> database() {
        var file = SharedData.get("assumptions/gmca-unit-cost-database-v1.4.csv");
        assertThat(Trial.fit(new UnitCostTable(), file).whole()).isTrue();
        return new ArrayList<>(Trial.of(new UnitCostTable(), file).facts(UnitCost.class));
    }

    @Test
    void itSaysWhatItReads() {
        assertThat(reader.name()).isEqualTo("GMCA unit costs (CSV)");
    }

    @Test
    void itIsKnownByItsHeadings() {
        assertThat(Trial.fit(reader, HEADINGS).whole()).isTrue();
        assertThat(Trial.fit(reader, "code,detail,unit,agency1").missing())
                .containsExactly("fiscal_orig", "fiscal_year");
    }
}
