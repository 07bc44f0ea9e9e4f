package org.mainstay.ingest.geography;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mainstay.ingest.reading.Header;

class CodeColumnTest {

    @ParameterizedTest
    @CsvSource({
        "area_code,''",
        "GEOGRAPHY_CODE,''",
        "LSOA 2021 Code,21",
        "LSOA21CD,21",
        "lsoa11cd,11",
        "LSOA Code,''",
        "LAD23CD,23",
        "lad_cd,''",
        "wd23cd,23",
        "MSOA11CD,11"
    })
    void aHeadingOfCodesTellsItsVintage(String heading, String vintage) {
        assertThat(CodeColumn.find(new Header(List.of("name", heading)))).isEqualTo(new CodeColumn(1, vintage));
    }

    @Test
    void smallAreasGoBeforeLargerOnes() {
        assertThat(CodeColumn.find(new Header(List.of("LAD 2023 Code", "lad23cd", "LSOA 2021 Code")))
                        .column())
                .isEqualTo(2);
        assertThat(CodeColumn.find(new Header(List.of("lsoa21cd", "wd24cd"))).column())
                .isZero();
        assertThat(CodeColumn.find(new Header(List.of("name", "value"))).absent())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "E00000001,oa",
        "E01000001,lsoa",
        "W01000001,lsoa",
        "S01000001,lsoa",
        "N21000001,lsoa",
        "E02000001,msoa",
        "E05000001,ward",
        "S13000001,ward",
        "N08000001,ward",
        "E06000001,lad",
        "S12000001,lad",
        "N09000001,lad",
        "E10000001,county",
        "E12000001,region",
        "E92000001,nation",
        "K02000001,area",
        "E47000001,area"
    })
    void aCodeTellsItsKind(String code, String kind) {
        assertThat(CodeColumn.key(code, ""))
                .hasValueSatisfying(key -> assertThat(key.type()).isEqualTo(kind));
    }

    @Test
    void pseudoCodesAndOtherTextAreNoAreas() {
        assertThat(CodeColumn.key("E99999999", "21")).isEmpty();
        assertThat(CodeColumn.key("Ambleford", "21")).isEmpty();
        assertThat(CodeColumn.key("E01000001", "21"))
                .hasValueSatisfying(key -> assertThat(key).hasToString("lsoa21:E01000001"));
    }
}
