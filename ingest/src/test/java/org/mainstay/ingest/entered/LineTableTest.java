package org.mainstay.ingest.entered;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mainstay.ingest.Readers;
import org.mainstay.ingest.trial.Trial;
import org.mainstay.model.funding.EnteredLine;
import org.mainstay.model.funding.Funder;
import org.mainstay.model.need.Need;

class LineTableTest {

    private static final String HEADINGS = String.join(",", LineTable.COLUMNS);

    private final LineTable reader = new LineTable();

    @Test
    void aRowSaysWhoPaysWhomForWhat() {
        var line = Trial.of(
                        reader,
                        HEADINGS,
                        "Link Workers,Amble Trust,nhs,Amble PCN,health_front_door,\"£2,000.50\",40,50,6,0,,3,2027-03-31,no,"
                                + "PCN,yes,North;South,2026-05-15,Return,yes")
                .fact(EnteredLine.class);

        assertThat(line.service()).isEqualTo("Link Workers");
        assertThat(line.runBy()).isEqualTo("Amble Trust");
        assertThat(line.inHouse()).isFalse();
        assertThat(line.funder()).isEqualTo(Funder.NHS);
        assertThat(line.payerWords()).isEqualTo("Amble PCN");
        assertThat(line.need()).isEqualTo(Need.HEALTH_FRONT_DOOR);
        assertThat(line.yearlyPence()).isEqualTo(200_050);
        assertThat(line.delivery().turnedAway()).isEqualTo(6);
        assertThat(line.terms().ringFenced()).isTrue();
        assertThat(line.catchment()).containsExactly("North", "South");
        assertThat(line.consented()).isTrue();
    }

    @Test
    void aPayerHasAgreedOnlyWhereTheRowSaysSo() {
        var headings = "service,run_by,yearly_cost,people_served,reported,consent";

        assertThat(Trial.of(reader, headings, "Nurses,Trust,60000,286,2026-05-15,yes")
                        .fact(EnteredLine.class)
                        .consented())
                .isTrue();
        assertThat(Trial.of(reader, headings, "Nurses,Trust,60000,286,2026-05-15,")
                        .fact(EnteredLine.class)
                        .consented())
                .isFalse();
    }

    @Test
    void withoutARunnerItIsTheCouncilsOwnTeam() {
        var line = Trial.of(reader, "service,run_by,yearly_cost,people_served,reported", "Team,,60000,286,2026-05-15")
                .fact(EnteredLine.class);

        assertThat(line.inHouse()).isTrue();
        assertThat(line.funder()).isEqualTo(Funder.COUNCIL);
        assertThat(line.payerWords()).isEqualTo("The council");
        assertThat(line.need()).isNull();
        assertThat(line.delivery().capacity()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "'Team,,,60000,2,,soon', reported",
        "',,,60000,2,,2026-05-15', service",
        "'Team,,king,60000,2,,2026-05-15', funder",
        "'Team,,,0,2,,2026-05-15', yearly_cost",
        "'Team,,,much,2,,2026-05-15', yearly_cost",
        "'Team,,,60000,few,,2026-05-15', people_served",
        "'Team,,,60000,2,hats,2026-05-15', need"
    })
    void aWrongCellIsNamed(String row, String column) {
        var read = Trial.of(reader, "service,run_by,funder,yearly_cost,people_served,need,reported", row);

        assertThat(read.accepted()).isZero();
        assertThat(read.codes()).containsExactly("invalid_line");
        assertThat(read.messages().getFirst()).contains("Line 2", "column " + column);
    }

    @Test
    void itIsReadAmongTheFilesOfAPlaceAndTakenForNothingElse() {
        assertThat(Readers.list())
                .filteredOn(one -> Trial.fit(one, HEADINGS).whole())
                .singleElement()
                .isInstanceOf(LineTable.class);
        assertThat(reader.name()).isEqualTo("In-house and partner services (CSV)");
    }
}
