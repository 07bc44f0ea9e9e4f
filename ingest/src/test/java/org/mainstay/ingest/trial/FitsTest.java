package org.mainstay.ingest.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.ingest.Readers;
import org.mainstay.ingest.reading.FormatReader;

class FitsTest {

    private static final List<FormatReader> READERS = Readers.list();

    @ParameterizedTest
    @CsvSource({
        "places/trafford/charities.csv,Charity register list (CSV)",
        "places/trafford/charity_snapshots.csv,Charity snapshots (CSV)",
        "places/trafford/areas.csv,Small areas (CSV)",
        "places/trafford/postcodes.csv,Postcodes (CSV)",
        "places/trafford/services.csv,Service list (CSV)",
        "places/trafford/iod2025_file7_format_trafford.csv,'Indices of deprivation, File 7 (CSV)'",
        "places/trafford/geo/localities.geojson,Area outlines (GeoJSON)",
        "places/trafford/geo/ward23_super_generalised.geojson,Area outlines (GeoJSON)",
        "places/trafford/geo/lsoa21_super_generalised.geojson,Area outlines (GeoJSON)",
        "places/trafford/context/claimant_count.csv,Observations by area and period (CSV)",
        "places/trafford/context/universal_credit.csv,Observations by area and period (CSV)",
        "places/trafford/context/children_poverty.csv,Observations by area and period (CSV)",
        "places/trafford/context/employment_rate.csv,Observations by area and period (CSV)",
        "national/la_all_codes.csv,Register of councils (CSV)",
        "national/la_orgid_to_gss.csv,Register of councils (CSV)",
        "national/uk_local_authorities_current.csv,Register of councils (CSV)",
        "places/trafford/grants_360giving.csv,360Giving grants (CSV)",
        "fixtures/ledgers/calderdale_2019-07.csv,Council ledger (CSV)",
        "assumptions/gmca-unit-cost-database-v1.4.csv,GMCA unit costs (CSV)"
    })
    void aRealFileFitsOneReaderAlone(String path, String name) {
        var file = SharedData.get(path);

        assertThat(READERS.stream().filter(reader -> Trial.fit(reader, file).whole()))
                .extracting(FormatReader::name)
                .containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "places/trafford/gm_food_banks.csv",
                "places/trafford/council_assets.csv",
                "national/imd2025_england_ltla24.csv",
                "identity/calderdale_vcse_labels.csv",
                "national/england_councils_budget.csv",
                "identity/ukcat.csv"
            })
    void whatIsSomethingElseFitsNone(String path) {
        var file = SharedData.get(path);

        assertThat(READERS).noneMatch(reader -> Trial.fit(reader, file).whole());
    }

    @Test
    void everyReaderHasItsOwnName() {
        assertThat(READERS).extracting(FormatReader::name).doesNotHaveDuplicates();
    }
}
