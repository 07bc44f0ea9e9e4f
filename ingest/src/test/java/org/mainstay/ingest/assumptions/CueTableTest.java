package org.mainstay.ingest.assumptions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mainstay.ingest.trial.Trial;
import org.mainstay.model.classification.Cue;
import org.mainstay.model.classification.CueKind;
import org.mainstay.model.need.Need;

class CueTableTest {

    private static final String HEADINGS = "kind,words,need,percent,why";

    private final CueTable reader = new CueTable();

    @Test
    void aNeedCueNamesItsNeed() {
        var cue = Trial.of(reader, HEADINGS, "need,food bank,food,98,Measured").fact(Cue.class);

        assertThat(cue.kind()).isEqualTo(CueKind.NEED);
        assertThat(cue.words()).isEqualTo("food bank");
        assertThat(cue.need()).isEqualTo(Need.FOOD);
        assertThat(cue.percent()).isEqualTo(98);
        assertThat(cue.why()).isEqualTo("Measured");
    }

    @Test
    void anyOtherCueHasNone() {
        var cue = Trial.of(reader, HEADINGS, "VOLUNTARY_NAME,cic,,100,Measured").fact(Cue.class);

        assertThat(cue.kind()).isEqualTo(CueKind.VOLUNTARY_NAME);
        assertThat(cue.need()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "'colour,red,,50,x',kind",
        "'heading,* -,,50,x',words",
        "'need,food bank,foodstuff,50,x',need",
        "'need,food bank,,50,x',need",
        "'heading,vol orgs,food,50,x',need",
        "'heading,vol orgs,,101,x',percent",
        "'heading,vol orgs,,-1,x',percent",
        "'heading,vol orgs,,often,x',percent"
    })
    void aWrongCellIsNamed(String row, String column) {
        var read = Trial.of(reader, HEADINGS, row);

        assertThat(read.accepted()).isZero();
        assertThat(read.codes()).containsExactly("invalid_cue");
        assertThat(read.messages().getFirst()).contains("Line 2", "column " + column);
    }

    @Test
    void theListsToChooseFromAreTold() {
        assertThat(Trial.of(reader, HEADINGS, "need,x,y,50,z").messages().getFirst())
                .contains("debt_and_money_advice", "community_space");
        assertThat(Trial.of(reader, HEADINGS, "x,x,,50,z").messages().getFirst())
                .contains("not_heading");
    }

    @Test
    void itIsKnownByItsHeadings() {
        assertThat(Trial.fit(reader, HEADINGS).whole()).isTrue();
        assertThat(Trial.fit(reader, "kind,words").missing()).containsExactly("need", "percent", "why");
    }

    @Test
    void itSaysWhatItReads() {
        assertThat(reader.name()).isEqualTo("Cues (CSV)");
    }
}
