package org.mainstay.ingest.geography;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mainstay.ingest.trial.Trial;
import org.mainstay.model.area.AreaChange;

class AreaChangeTableTest {

    private static final String HEAD = "LSOA11CD,LSOA11NM,LSOA21CD,LSOA21NM,CHGIND,LAD22CD,LAD22NM,LAD22NMW";

    private final AreaChangeTable reader = new AreaChangeTable();

    @Test
    void everyPairOfAreasIsAChange() {
        var read = Trial.of(
                reader,
                HEAD,
                "E01000001,A,E01000001,A,U,E08000099,Ambleford,",
                "E01000002,B,E01000101,B,S,E08000099,Ambleford,",
                "E01000003,C,E01000102,C,M,E08000099,Ambleford,",
                "E01000004,D,E01000103,D,X,E08000099,Ambleford,");

        assertThat(read.codes()).isEmpty();
        assertThat(read.facts(AreaChange.class))
                .extracting(change -> change.from() + " " + change.to() + " " + change.kind())
                .containsExactly(
                        "lsoa11:E01000001 lsoa21:E01000001 UNCHANGED",
                        "lsoa11:E01000002 lsoa21:E01000101 SPLIT",
                        "lsoa11:E01000003 lsoa21:E01000102 MERGED",
                        "lsoa11:E01000004 lsoa21:E01000103 IRREGULAR");
    }

    @Test
    void rowsWithoutCodesOrIndicatorAreRejected() {
        var read = Trial.of(
                reader, HEAD, "1,A,E01000001,A,U,,,", "E01000001,A,two,A,U,,,", "E01000001,A,E01000001,A,same,,,");

        assertThat(read.codes()).containsExactly("invalid_area_code", "invalid_area_code", "unknown_area_change");
        assertThat(read.messages()).element(1).asString().contains("two");
        assertThat(read.messages().getLast()).contains("same");
    }

    @Test
    void theBestFitLookupIsNotTakenForIt() {
        assertThat(Trial.fit(reader, HEAD).whole()).isTrue();
        assertThat(Trial.fit(reader, HEAD.replace("CHGIND,", "")).missing())
                .containsExactly("CHGIND (of the Exact Fit lookup)");
        assertThat(reader.name()).contains("exact fit");
    }
}
