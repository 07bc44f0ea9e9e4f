package org.mainstay.ingest.assumptions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mainstay.ingest.trial.SharedData;
import org.mainstay.ingest.trial.Trial;
import org.mainstay.model.need.UnitCost;

class UnitCostTableTest {

    private static final String HEADINGS = "theme,row,code,detail,unit,agency1,agency2,fiscal_orig,fiscal_year,rag";

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
        assertThat(cost.fiscalPence()).isEqualTo(250_100);
        assertThat(cost.priceYear()).isEqualTo("2010/11");
        assertThat(cost.rag()).isEqualTo("A");
    }

    @Test
    void aFractionOfAPennyIsRounded() {
        var cost = Trial.of(reader, HEADINGS, "S,1,SS11.0,Home care,Per week,LA,,128.53533333333333,2013/14,A")
                .fact(UnitCost.class);

        assertThat(cost.fiscalPence()).isEqualTo(12_854);
        assertThat(cost.agency()).isEqualTo("LA");
    }

    @Test
    void aRowMayHaveNoFiscalCost() {
        var read = Trial.of(reader, HEADINGS, "S,1,SS1.0,A,Each,LA,,,,A");

        assertThat(read.fact(UnitCost.class).fiscalPence()).isNull();
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

        assertThat(read.fact(UnitCost.class).fiscalPence()).isEqualTo(22_792);
        assertThat(read.codes()).containsExactly("unit_cost_without_code");
        assertThat(read.messages().getFirst()).contains("Line 2");
    }

    @Test
    void theDatabaseHas684RowsOfWhich683HaveACode() {
        var file = SharedData.get("assumptions/gmca-unit-cost-database-v1.4.csv");

        assertThat(Trial.fit(reader, file).whole()).isTrue();
        var read = Trial.of(reader, file);
        var costs = read.facts(UnitCost.class);
        assertThat(costs).hasSize(684);
        assertThat(costs.stream()
                        .map(UnitCost::code)
                        .filter(code -> !code.isEmpty())
                        .distinct())
                .hasSize(683);
        assertThat(costs.stream().filter(cost -> cost.fiscalPence() != null)).hasSize(675);
        assertThat(read.codes()).containsExactly("unit_cost_without_code");
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
