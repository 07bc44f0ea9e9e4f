package org.mainstay.ingest.need;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mainstay.ingest.trial.Trial;
import org.mainstay.model.need.Population;

class PopulationTableTest {

    private static final String TITLE = "Mid-2024: LSOA 2021 population estimates";
    private static final String BANDS = "LAD 2023 Code,LAD 2023 Name,LSOA 2021 Code,LSOA 2021 Name,Total,"
            + "F0 to 15,F16 to 29,F30 to 64,F65 and over,M0 to 15,M16 to 29,M30 to 64,M65 and over";

    private final PopulationTable reader = new PopulationTable();

    @Test
    void bandsOfBothSexesAreAddedUp() {
        var read = Trial.of(
                reader, TITLE, "", BANDS, "E08000099,Ambleford,E01000001,A,\"1,000\",100,150,170,80,110,140,190,60");
        var population = read.fact(Population.class);

        assertThat(read.codes()).isEmpty();
        assertThat(population.area()).hasToString("lsoa21:E01000001");
        assertThat(population.year()).isEqualTo(2024);
        assertThat(population.total()).isEqualTo(1000);
        assertThat(population.ages()).isEqualTo(new Population.Ages(210, 650, 140));
    }

    @Test
    void singleYearsOfAgeAreAddedUp() {
        var heads = IntStream.range(0, 90).mapToObj(Integer::toString).collect(Collectors.joining(","));
        var ones = IntStream.range(0, 91).mapToObj(age -> "1").collect(Collectors.joining(","));
        var population = Trial.of(
                        reader,
                        "Mid-2019 population estimates",
                        "LSOA Code,LSOA Name,All Ages," + heads + ",90+",
                        "E01000001,A,91," + ones)
                .fact(Population.class);

        assertThat(population.ages()).isEqualTo(new Population.Ages(16, 49, 26));
        assertThat(population.area()).hasToString("lsoa:E01000001");
    }

    @Test
    void bandsThatCrossTheAgesGiveTheTotalAlone() {
        var population = Trial.of(
                        reader, TITLE, "LSOA 2021 Code,Total,0 to 9,10 to 19,20 and over", "E01000001,900,100,100,700")
                .fact(Population.class);

        assertThat(population.total()).isEqualTo(900);
        assertThat(population.ages()).isNull();
    }

    @Test
    void anOpenBandOfAdultsCrossesTheAgesToo() {
        var population = Trial.of(
                        reader, TITLE, "LSOA 2021 Code,Total,0 to 15,16 to 29,30plus", "E01000001,900,100,100,700")
                .fact(Population.class);

        assertThat(population.ages()).isNull();
    }

    @Test
    void aTotalAloneIsReadWhereItIsCalledPeople() {
        var read = Trial.of(reader, TITLE, "LSOA21CD,All persons", "E01000001,900");

        assertThat(read.fact(Population.class).total()).isEqualTo(900);
        assertThat(Trial.fit(reader, "LSOA21CD,Total", "E01000001,900").missing())
                .containsExactly("ages, such as F0, M0 or 0 to 15");
        assertThat(Trial.fit(reader, "LSOA21CD,F0 to 15,F16 to 29,F30 to 64").missing())
                .containsExactly("Total or All Ages");
        assertThat(Trial.fit(reader, "All Ages,0,1,2").missing()).containsExactly("LSOA 2021 Code");
        assertThat(reader.name()).isEqualTo("Mid-year population estimates (CSV)");
    }

    @Test
    void withoutATitleTheYearIsNotKnownAndThatIsSaid() {
        var read = Trial.of(reader, BANDS, "E08000099,Ambleford,E01000001,A,1000,1,1,1,1,1,1,1,1");

        assertThat(read.fact(Population.class).year()).isNull();
        assertThat(read.codes()).containsExactly("population_year_unknown");
        assertThat(read.messages().getFirst()).contains("without a year");
    }

    @Test
    void whatCannotBeReadIsSaid() {
        var read = Trial.of(
                reader,
                TITLE,
                BANDS,
                "E08000099,Ambleford,none,A,1000,1,1,1,1,1,1,1,1",
                "E08000099,Ambleford,E01000001,A,[x],1,1,1,1,1,1,1,1",
                "E08000099,Ambleford,E01000001,A,-5,1,1,1,1,1,1,1,1",
                "E08000099,Ambleford,E01000001,A,1000,1,many,1,1,1,1,1,1");

        assertThat(read.codes())
                .containsExactly("invalid_population", "invalid_population", "invalid_population", "unread_age");
        assertThat(read.messages().getFirst()).contains("none", "LSOA 2021 Code");
        assertThat(read.messages().getLast()).contains("many", "F16 to 29");
        assertThat(read.fact(Population.class).ages()).isNull();
    }
}
