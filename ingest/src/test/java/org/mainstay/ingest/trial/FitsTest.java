package org.mainstay.ingest.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.ingest.assumptions.AssumptionTable;
import org.mainstay.ingest.assumptions.CueTable;
import org.mainstay.ingest.assumptions.UnitCostTable;
import org.mainstay.ingest.charityregister.CharityRegisters;
import org.mainstay.ingest.deprivation.FileSeven;
import org.mainstay.ingest.entered.ProvisionTable;
import org.mainstay.ingest.geography.AreaTable;
import org.mainstay.ingest.geography.OutlineFile;
import org.mainstay.ingest.geography.PostcodeTable;
import org.mainstay.ingest.reading.FormatReader;
import org.mainstay.ingest.servicelist.ServiceTable;

class FitsTest {

    private static final List<FormatReader> READERS = Stream.concat(
                    CharityRegisters.readers().stream(),
                    Stream.of(
                            new AreaTable(),
                            new PostcodeTable(),
                            new OutlineFile(),
                            new FileSeven(),
                            new ServiceTable(),
                            new UnitCostTable(),
                            new AssumptionTable(),
                            new CueTable(),
                            new ProvisionTable()))
            .toList();

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
                "places/trafford/grants_360giving.csv",
                "places/trafford/grants_360giving.json",
                "national/imd2025_england_ltla24.csv",
                "national/la_all_codes.csv",
                "identity/calderdale_vcse_labels.csv",
                "identity/ukcat.csv",
                "fixtures/ledgers/calderdale_2019-07.csv"
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
