package org.mainstay.ingest.deprivation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.ingest.trial.SharedData;
import org.mainstay.ingest.trial.Trial;
import org.mainstay.model.area.AreaKey;
import org.mainstay.model.area.Deprivation;
import org.mainstay.model.area.Domain;
import org.mainstay.model.area.Standing;

class DomainColumnsTest {

    private static final List<String> NAMES = List.of(
            "Index of Multiple Deprivation (IMD)",
            "Income",
            "Employment",
            "Education, Skills and Training",
            "Health Deprivation and Disability",
            "Crime",
            "Barriers to Housing and Services",
            "Living Environment",
            "Income Deprivation Affecting Children Index (IDACI)",
            "Income Deprivation Affecting Older People (IDAOPI)",
            "Children and Young People Sub-domain",
            "Adult Skills Sub-domain",
            "Geographical Barriers Sub-domain",
            "Wider Barriers Sub-domain",
            "Indoors Sub-domain",
            "Outdoors Sub-domain");
    private static final List<String> DENOMINATORS = List.of(
            "Total population: mid 2022",
            "Dependent Children aged 0-15: mid 2022",
            "Older population aged 60 and over: mid 2022",
            "Working age population 18-66 (for use with Employment Deprivation Domain): mid 2022");

    private final FileSeven reader = new FileSeven();

    /// Every heading of the published file, cut at so many characters, with a byte order mark and needless spaces.
    private static String headings(int length) {
        var headings = new ArrayList<>(List.of("\uFEFFLSOA code (2021)", "LSOA  name (2021)"));
        for (var name : NAMES) {
            headings.add(name + (name.startsWith("Income") || name.equals("Employment") ? " Score (rate)" : "  Score"));
            headings.add(name + " Rank (where 1 is most deprived)");
            headings.add(name + " Decile (where 1 is most deprived 10% of LSOAs) ");
        }
        headings.addAll(DENOMINATORS);
        return headings.stream()
                .map(heading -> "\"" + heading.substring(0, Math.min(length, heading.length())) + "\"")
                .collect(Collectors.joining(","));
    }

    private static String row() {
        var cells = new ArrayList<>(List.of("E01000001", "Ambleford 001A"));
        for (var domain : Domain.values()) {
            var number = Arrays.asList(Domain.values()).indexOf(domain) + 1;
            cells.add(domain == Domain.CRIME ? "-1.25" : "0." + number);
            cells.add(Integer.toString(100 * number));
            cells.add(Integer.toString(Math.min(number, 10)));
        }
        cells.addAll(List.of("1000", "200", "300", "600"));
        return String.join(",", cells);
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 82, 80, 64, 58})
    void everyDomainIsReadHoweverTheHeadingsAreCut(int length) {
        var read = Trial.of(reader, headings(length), row());
        var deprivation = read.fact(Deprivation.class);

        assertThat(read.codes()).isEmpty();
        assertThat(deprivation.area()).isEqualTo(AreaKey.lsoa21("E01000001"));
        assertThat(deprivation.standings()).hasSize(16);
        assertThat(deprivation.findStanding(Domain.INCOME)).contains(new Standing(0.2, 200, 2));
        assertThat(deprivation.findStanding(Domain.CRIME)).contains(new Standing(-1.25, 600, 6));
        assertThat(deprivation.findStanding(Domain.INCOME_AFFECTING_CHILDREN)).contains(new Standing(0.9, 900, 9));
        assertThat(deprivation.findStanding(Domain.OUTDOORS)).contains(new Standing(0.16, 1600, 10));
        assertThat(deprivation.incomeDeprived()).isEqualTo(200);
        assertThat(deprivation.employmentDeprived()).isEqualTo(180);
        assertThat(deprivation.childrenDeprived()).isEqualTo(180);
        assertThat(deprivation.olderDeprived()).isEqualTo(30);
    }

    @Test
    void aSheetMayPutADashBeforeTheWord() {
        var deprivation = Trial.of(
                        reader,
                        "LSOA code (2021),Index of Multiple Deprivation (IMD) - Rank,"
                                + "Index of Multiple Deprivation (IMD) - Decile,Income - Rank,Income - Decile",
                        "E01000001,5,1,7,2")
                .fact(Deprivation.class);

        assertThat(deprivation.findStanding(Domain.INCOME)).contains(new Standing(null, 7, 2));
        assertThat(deprivation.findStanding(Domain.CRIME)).isEmpty();
    }

    @Test
    void aMissingNumberIsNotKnown() {
        var deprivation = Trial.of(
                        reader,
                        "LSOA code (2021),Index of Multiple Deprivation (IMD) Rank,"
                                + "Index of Multiple Deprivation (IMD) Decile,Crime Score,Crime Rank,Crime Decile",
                        "E01000001,5,1,..,,x")
                .fact(Deprivation.class);

        assertThat(deprivation.findStanding(Domain.CRIME)).contains(new Standing(null, null, null));
    }

    @Test
    void thePublishedValuesOfPartingtonComeOut() {
        var read = Trial.of(reader, SharedData.get("places/trafford/iod2025_file7_format_trafford.csv"));

        assertThat(read.facts(Deprivation.class))
                .filteredOn(row -> row.area().equals(AreaKey.lsoa21("E01006108")))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.findStanding(Domain.MULTIPLE_DEPRIVATION)).contains(new Standing(68.143, 382, 1));
                    assertThat(row.findStanding(Domain.INCOME).map(Standing::rank))
                            .contains(256);
                    assertThat(row.findStanding(Domain.INCOME).map(Standing::score))
                            .contains(0.685);
                    assertThat(row.findStanding(Domain.EMPLOYMENT).map(Standing::rank))
                            .contains(196);
                    assertThat(row.findStanding(Domain.EMPLOYMENT).map(Standing::score))
                            .contains(0.415);
                    assertThat(row.standings()).hasSize(14);
                });
    }
}
