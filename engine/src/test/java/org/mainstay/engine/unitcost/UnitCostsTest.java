package org.mainstay.engine.unitcost;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mainstay.engine.appraisal.Payer;

class UnitCostsTest {

    private static final UnitCosts COSTS = UnitCosts.of(List.of(
            Costs.of("HE13.0", "Local Authority / NHS", "1866"),
            Costs.of("HE13.0.1", "Local Authority / Social Services", "1047"),
            Costs.of("HE13.0.2", "NHS / Clinical Commissioning Group", "806"),
            Costs.of("HE13.0.3", "Criminal Justice System / Prison", "13"),
            Costs.of("HO3.0", "Local authority / RSL", "2501"),
            Costs.of("HO3.0.1", "Ministry of Justice / HM Treasury", "79.5"),
            Costs.of("HO3.0.2", "Local authority", "375"),
            Costs.transfer("E&E1.0", "Multiple / DWP", "9800", "14044", "2012/13"),
            Costs.ofYear("E&E1.0.1", "DWP / HM Treasury", "9234", "2012/13"),
            Costs.ofYear("E&E1.0.2", "NHS", "566", "2012/13"),
            Costs.transfer("E&S5.0", "HM Treasury", "82.7", "443", "2012/13"),
            Costs.transfer("E&S6.0", "HM Treasury", "82.7", "443", "2010/11"),
            Costs.of("", "Police", "227.92")));

    @Test
    void onlyConstituentsThatAddUpAreTakenForParts() {
        assertThat(COSTS.additive()).containsExactly("E&E1.0", "HE13.0");
        assertThat(COSTS.isAdditive("HO3.0")).isFalse();
        assertThat(COSTS.isAdditive("HO3.0.2")).isFalse();
        assertThat(COSTS.isAdditive("XX1.0")).isFalse();
    }

    @Test
    void whoBearsACostIsToldByItsConstituents() {
        assertThat(COSTS.bearers(COSTS.find("HE13.0").orElseThrow()))
                .containsEntry(Payer.LA, new BigDecimal("1047"))
                .containsEntry(Payer.NHS, new BigDecimal("806"))
                .containsEntry(Payer.POLICE_CJS, new BigDecimal("13"))
                .hasSize(3);
    }

    @Test
    void whereNothingAddsUpSeveralNamedBearersAreNobodyKnown() {
        assertThat(COSTS.bearers(COSTS.find("HO3.0").orElseThrow())).containsOnlyKeys(Payer.UNKNOWN);
        assertThat(COSTS.bearers(COSTS.find("HO3.0.2").orElseThrow())).containsOnlyKeys(Payer.LA);
    }

    @Test
    void aTransferCountsOnlyWithWhatIsNoTransfer() {
        // 566 to the NHS and 14,044 to the person; 9,234 of benefits only move.
        assertThat(COSTS.publicValue(COSTS.find("E&E1.0").orElseThrow())).contains(new BigDecimal("14610"));
        assertThat(COSTS.publicValue(COSTS.find("E&S5.0").orElseThrow()))
                .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo("443"));
    }

    @Test
    void whatIsNoTransferCountsWhole() {
        assertThat(COSTS.publicValue(COSTS.find("HO3.0").orElseThrow())).contains(new BigDecimal("2501"));
    }

    @Test
    void valuesOfDifferentYearsAreNotAdded() {
        assertThat(COSTS.publicValue(COSTS.find("E&S6.0").orElseThrow())).isEmpty();
    }

    @Test
    void ofTwoDatabasesTheOneInLaterPricesHolds() {
        var costs = UnitCosts.of(List.of(
                Costs.of("HO5.0", "Local authority", "800"),
                Costs.ofYear("HO5.0", "Local authority", "642", "2010/11")));

        assertThat(costs.find("HO5.0").orElseThrow().fiscal())
                .isNotNull()
                .satisfies(value -> assertThat(value.pounds()).isEqualByComparingTo("800"));
    }

    @ParameterizedTest
    @CsvSource({
        "NHS / GP,NHS",
        "NHS / Acute Trust / Hospital,NHS",
        "NHS / Primary Care Trust / Clinical Commissioning Group,NHS",
        "Police / -,POLICE_CJS",
        "Court / Legal aid,POLICE_CJS",
        "Prison / Young Offenders Institute,POLICE_CJS",
        "DWP / HM Revenue and Customs,DWP_HMT",
        "Schools / Department for Education,OTHER_PUBLIC"
    })
    void wordsForOneBodyAreThatBody(String agency, Payer payer) {
        assertThat(Bearers.find(agency)).contains(payer);
    }

    @ParameterizedTest
    @CsvSource({"Multiple", "Local authority / RSL", "NHS / Local authority", "DWP / Multiple", "''", "A new body"})
    void severalOrUnknownBodiesAreNobodyKnown(String agency) {
        assertThat(Bearers.find(agency)).isEmpty();
    }
}
