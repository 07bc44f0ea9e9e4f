package org.mainstay.ingest.need;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mainstay.ingest.trial.Trial;
import org.mainstay.model.need.Need;
import org.mainstay.model.need.NeedCount;

class NeedCountTableTest {

    private static final String HEADING = String.join(",", NeedCountTable.COLUMNS);

    private final NeedCountTable reader = new NeedCountTable();

    @Test
    void peopleOfAnAreaAreRead() {
        var count = Trial.of(reader, HEADING, "food,E01990001,40,30,\"1,060\",Larder survey,2026-04-01")
                .fact(NeedCount.class);

        assertThat(count.need()).isEqualTo(Need.FOOD);
        assertThat(count.area().code()).isEqualTo("E01990001");
        assertThat(count.people()).isEqualTo(40);
        assertThat(count.low()).isEqualTo(30);
        assertThat(count.high()).isEqualTo(1060);
        assertThat(count.source()).isEqualTo("Larder survey");
        assertThat(count.reported()).isEqualTo(LocalDate.of(2026, 4, 1));
        assertThat(count.row().line()).isEqualTo(2);
    }

    @Test
    void withoutBoundsACountIsExact() {
        var count = Trial.of(reader, "need,lsoa21cd,people,source,reported", "food,E01990001,0,Survey,1/4/2026")
                .fact(NeedCount.class);

        assertThat(count.area()).hasToString("lsoa21:E01990001");
        assertThat(count.low()).isZero();
        assertThat(count.high()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "feeding,E01990001,40,,,us,2026-04-01|need",
                "food,Quayside,40,,,us,2026-04-01|area_code",
                "food,E01990001,some,,,us,2026-04-01|people",
                "food,E01990001,40,-1,,us,2026-04-01|low",
                "food,E01990001,40,,many,us,2026-04-01|high",
                "food,E01990001,40,,,,2026-04-01|source",
                "food,E01990001,40,,,us,spring|reported",
                "food,E01990001,40,41,,us,2026-04-01|people",
                "food,E01990001,40,,39,us,2026-04-01|people"
            })
    void aCellThatCannotBeReadRejectsItsRow(String row, String column) {
        var read = Trial.of(reader, HEADING, row);

        assertThat(read.codes()).containsExactly("invalid_need_count");
        assertThat(read.rejected()).isEqualTo(1);
        assertThat(read.messages().getFirst()).startsWith("Line 2").contains("in the column " + column);
    }

    @Test
    void itSaysWhatItReadsAndIsKnownByItsHeadings() {
        assertThat(reader.name()).isEqualTo("People in need (CSV)");
        assertThat(Trial.fit(reader, HEADING).whole()).isTrue();
        assertThat(Trial.fit(reader, "need,people,source,reported").missing()).containsExactly("area_code");
    }
}
