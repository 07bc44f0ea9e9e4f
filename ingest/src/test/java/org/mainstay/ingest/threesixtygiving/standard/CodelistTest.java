package org.mainstay.ingest.threesixtygiving.standard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CodelistTest {

    @Test
    void everyListIsWhole() {
        assertThat(Codelist.CURRENCY.codes()).hasSize(301).contains("GBP", "EUR");
        assertThat(Codelist.COUNTRY.codes()).hasSize(249).contains("GB", "NA");
        assertThat(Codelist.REGRANT_TYPE.codes()).hasSize(7).contains("FRG020");
        assertThat(Codelist.LOCATION_SCOPE.codes()).hasSize(7).contains("GLS099");
        assertThat(Codelist.INDIVIDUALS_REASON.codes()).hasSize(12);
        assertThat(Codelist.INDIVIDUALS_PURPOSE.codes()).hasSize(17);
        assertThat(Codelist.GEO_CODE_TYPE.codes()).hasSize(45).contains("WD", "ROA - Local", "RGN/GOR");
        assertThat(Codelist.ASKED_STATUS.codes()).hasSize(4);
        assertThat(Codelist.REPLY_STATUS.codes()).hasSize(5);
        assertThat(Codelist.AVAILABLE_OPTIONS.codes()).hasSize(7);
        assertThat(Codelist.TAXONOMY.codes()).hasSize(73);
        assertThat(Codelist.OPEN_CALL.codes()).containsExactly("Yes", "No");
    }

    @Test
    void codesHaveTitles() {
        assertThat(Codelist.INDIVIDUALS_PURPOSE.title("GTIP090")).isEqualTo("Debt");
        assertThat(Codelist.REGRANT_TYPE.title("FRG050")).isEqualTo("Fiscal sponsor");
        assertThat(Codelist.REGRANT_TYPE.title("FRG999")).isEmpty();
    }

    @Test
    void codesAreToldApartByCase() {
        assertThat(Codelist.CURRENCY.has("GBP")).isTrue();
        assertThat(Codelist.CURRENCY.has("gbp")).isFalse();
        assertThat(Codelist.CURRENCY.meant(" gbp ")).isEqualTo("GBP");
        assertThat(Codelist.GEO_CODE_TYPE.meant("agricsmall")).isEqualTo("AgricSmall");
    }

    @Test
    void titlesAndCommonWordsMeanTheirCodes() {
        assertThat(Codelist.INDIVIDUALS_REASON.meant("homelessness")).isEqualTo("GTIR080");
        assertThat(Codelist.COUNTRY.meant("Wales")).isEqualTo("GB");
        assertThat(Codelist.REGRANT_TYPE.meant("Wales")).isEmpty();
        assertThat(Codelist.CURRENCY.meant("Afghan afghani"))
                .as("two codes have this title")
                .isEmpty();
    }

    @Test
    void aSlipIsTurnedBackWhereOnlyOneCodeCanBeMeant() {
        assertThat(Codelist.CURRENCY.swapped("GPB")).isEqualTo("GBP");
        assertThat(Codelist.CURRENCY.swapped("XYZ")).isEmpty();
        assertThat(Codelist.COUNTRY.swapped("BG"))
                .as("itself a code, and the other way round")
                .isEqualTo("GB");
    }
}
