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
        "assumptions/gmca-unit-cost-database-v1.4.csv,GMCA unit costs (CSV)",
        "identity/ukcat.csv,Topics of charities (CSV)",
        "identity/sample.csv,Charities tagged by hand (CSV)"
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
                "identity/icnptso.csv"
            })
    void whatIsSomethingElseFitsNone(String path) {
        var file = SharedData.get(path);

        assertThat(READERS).noneMatch(reader -> Trial.fit(reader, file).whole());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pcd,pcd2,pcds,dointr,doterm,oslaua,osward,oseast1m,osnrth1m,osgrdind,lsoa11,lat,long,lsoa21,msoa21|Postcodes (CSV)",
                "pcd7,pcd8,pcds,dointr,doterm,east1m,north1m,gridind,lad26cd,wd26cd,lsoa21cd,msoa21cd,lat,long|Postcodes (CSV)",
                "postcode,lsoa21cd,easting,northing|Postcodes (CSV)",
                "AB1 2CD,10,370970,390897,E92000001,,,,E08000099,E05099001|Code-Point Open (CSV)",
                "LSOA11CD,LSOA11NM,LSOA21CD,LSOA21NM,CHGIND,LAD22CD,LAD22NM|'Small areas of 2011 to 2021, exact fit (CSV)'",
                "LAD 2023 Code,LSOA 2021 Code,LSOA 2021 Name,Total,F0 to 15,F16 to 64,M0 to 15|Mid-year population estimates (CSV)",
                "LSOA Code,LSOA Name,LA Code (2021 boundaries),All Ages,0,1,2,90+|Mid-year population estimates (CSV)",
                "DATE,GEOGRAPHY_NAME,GEOGRAPHY_CODE,MEASURE_NAME,MEASURES_NAME,OBS_VALUE|Observations by area and period (CSV)",
                "area_code,area_name,period,indicator,measure,unit,value|Observations by area and period (CSV)",
                "lad_cd,reform,loss_gbp_m,loss_per_wa_adult|Welfare-reform losses (CSV)",
                "need,area_code,people,low,high,source,reported|People in need (CSV)",
                "from,to,mode,minutes|Travel times (CSV)",
                "id,service_id,location_id,name,code|Open Referral tables (CSV)",
                "id,service_id,freq,byday,opens_at,closes_at|Open Referral tables (CSV)",
                "id,service_id,name,extent_type|Open Referral tables (CSV)",
                "lsoa21cd,lsoa21nm,wd24cd,lad24cd,easting,northing,lon,lat,pop2021,imd25_rank|Small areas (CSV)",
                "LSOA code (2011),LSOA name (2011),Index of Multiple Deprivation (IMD) Rank,Index of Multiple Deprivation (IMD) Decile"
                        + ",Total population: mid 2015|'Indices of deprivation, File 7 (CSV)'"
            })
    void aLineOfHeadingsFitsOneReaderAlone(String heading, String name) {
        assertThat(READERS.stream().filter(reader -> Trial.fit(reader, heading).whole()))
                .extracting(FormatReader::name)
                .containsExactly(name);
    }

    @Test
    void everyReaderHasItsOwnName() {
        assertThat(READERS).extracting(FormatReader::name).doesNotHaveDuplicates();
    }
}
