package org.mainstay.ingest.deprivation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mainstay.ingest.trial.SharedData;
import org.mainstay.ingest.trial.Trial;
import org.mainstay.model.area.AreaKey;
import org.mainstay.model.area.Deprivation;

class FileSevenTest {

    private static final String NEW = "LSOA code (2021),LSOA name (2021),Index of Multiple Deprivation (IMD) Score,"
            + "Index of Multiple Deprivation (IMD) Rank (where 1 is most deprived),"
            + "Index of Multiple Deprivation (IMD) Decile (where 1 is most deprived 10% of LSOAs),"
            + "Income Score (rate),Employment Score (rate),"
            + "Income Deprivation Affecting Children Index (IDACI) Score (rate),Total population: mid 2022,"
            + "Working age population 18-66 (for use with Employment Deprivation Domain): mid 2022,"
            + "\"Education, Skills and Training Score\"";
    private static final String OLD = "LSOA code (2011),LSOA name (2011),"
            + "Index of Multiple Deprivation (IMD) Rank (where 1 is most deprived),"
            + "Index of Multiple Deprivation (IMD) Decile (where 1 is most deprived 10% of LSOAs),"
            + "Income Score (rate),Employment Score (rate),Total population: mid 2015 (excluding prisoners),"
            + "Working age population 18-59/64: for use with Employment Deprivation Domain (excluding prisoners)";

    private final FileSeven reader = new FileSeven();

    @Test
    void theEditionOf2025IsRead() {
        var read = Trial.of(reader, NEW, "E01006108,Trafford 019A,68.143,382,1,0.685,0.415,0.8,1570,964,71.2");
        var row = read.fact(Deprivation.class);

        assertThat(row.area()).isEqualTo(AreaKey.lsoa21("E01006108"));
        assertThat(row.imdRank()).isEqualTo(382);
        assertThat(row.imdDecile()).isEqualTo(1);
        assertThat(read.codes()).isEmpty();
    }

    @Test
    void peopleAreRateTimesDenominatorRoundedOnce() {
        var row = Trial.of(reader, NEW, "E01006108,A,68.143,382,1,0.685,0.415,0.8,1570,964,71.2")
                .fact(Deprivation.class);

        assertThat(row.incomeDeprived()).isEqualTo(1075);
        assertThat(row.employmentDeprived()).isEqualTo(400);
    }

    @Test
    void anEditionOf2019HasAreasOf2011() {
        var row = Trial.of(reader, OLD, "E01006185,A,\"4,399\",2,0.25,0.1,1600,900")
                .fact(Deprivation.class);

        assertThat(row.area()).hasToString("lsoa11:E01006185");
        assertThat(row.imdRank()).isEqualTo(4399);
        assertThat(row.incomeDeprived()).isEqualTo(400);
        assertThat(row.employmentDeprived()).isEqualTo(90);
    }

    @Test
    void headingsMayBeCutAnywhereAfterTheirToken() {
        var row = Trial.of(
                        reader,
                        "LSOA code (2021),Index of Multiple Deprivation (IMD) Rank (whe,Index of Multiple Deprivation - Decile",
                        "E01006108,382,1")
                .fact(Deprivation.class);

        assertThat(row.imdRank()).isEqualTo(382);
        assertThat(row.imdDecile()).isEqualTo(1);
    }

    @Test
    void withoutDenominatorsNobodyIsCountedAndThatIsSaid() {
        var read = Trial.of(
                reader,
                "LSOA code (2021),Index of Multiple Deprivation (IMD) Rank,Index of Multiple Deprivation (IMD) Decile,Income Score (rate),Employment Score (rate)",
                "E01006108,382,1,0.685,0.415");

        assertThat(read.fact(Deprivation.class).incomeDeprived()).isNull();
        assertThat(read.fact(Deprivation.class).employmentDeprived()).isNull();
        assertThat(read.codes()).containsExactly("deprivation_columns_missing");
        assertThat(read.messages().getFirst()).contains("Total population; Working age population");
    }

    @Test
    void aBlankRateCountsNobody() {
        var row = Trial.of(reader, NEW, "E01006108,A,68.143,382,1,,0.415,0.8,1570,964,71.2")
                .fact(Deprivation.class);

        assertThat(row.incomeDeprived()).isNull();
    }

    @Test
    void aRowWithoutAnAreaIsRejected() {
        var read = Trial.of(reader, NEW, "England,,1,1,1,,,,,,");

        assertThat(read.codes()).containsExactly("deprivation_without_area");
        assertThat(read.messages().getFirst()).contains("England");
    }

    @Test
    void aRankOrDecileThatCannotBeOneIsRejected() {
        var read = Trial.of(
                reader,
                NEW,
                "E01006108,A,1,,1,,,,,,",
                "E01006108,A,1,0,1,,,,,,",
                "E01006108,A,1,382,11,,,,,,",
                "E01006108,A,1,382,0,,,,,,",
                "E01006108,A,1,382,first,,,,,,");

        assertThat(read.accepted()).isZero();
        assertThat(read.codes()).hasSize(5).containsOnly("invalid_deprivation_rank");
        assertThat(read.messages().getLast()).contains("decile", "first");
    }

    @Test
    void aTableWithoutTheKeyDoesNotFit() {
        var fit = Trial.fit(reader, "area,Index of Multiple Deprivation (IMD) Rank");

        assertThat(fit.missing()).containsExactly("LSOA code (2021)", "Index of Multiple Deprivation (IMD) Decile");
    }

    @Test
    void theTraffordExtractHolds139Areas() {
        var file = SharedData.get("places/trafford/iod2025_file7_format_trafford.csv");

        assertThat(Trial.fit(reader, file).whole()).isTrue();
        var read = Trial.of(reader, file);
        assertThat(read.accepted()).isEqualTo(139);
        assertThat(read.codes()).containsExactly("deprivation_columns_missing");
        assertThat(read.facts(Deprivation.class))
                .filteredOn(row -> row.area().equals(AreaKey.lsoa21("E01006108")))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.imdRank()).isEqualTo(382);
                    assertThat(row.imdDecile()).isEqualTo(1);
                });
    }

    @Test
    void itSaysWhatItReads() {
        assertThat(reader.name()).isEqualTo("Indices of deprivation, File 7 (CSV)");
    }
}
