package org.mainstay.ingest.geography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mainstay.ingest.trial.Trial;
import org.mainstay.model.area.Outline;
import org.mainstay.model.area.Point;

/// The forms in which people write codes and positions into GeoJSON.
class OutlineFormsTest {

    private static final String DEGREES = "[[-2.3,53.4],[-2.2,53.4],[-2.2,53.5],[-2.3,53.4]]";

    private final OutlineFile reader = new OutlineFile();

    private Trial read(String properties, String ring) {
        return Trial.of(reader, """
                {"features":[{"type":"Feature","properties":{%s},
                 "geometry":{"type":"Polygon","coordinates":[%s]}}]}""".formatted(properties, ring));
    }

    @ParameterizedTest
    @CsvSource({
        "LSOA21CD,LSOA21NM,E01000001",
        "lsoa11cd,lsoa11nm,E01000001",
        "MSOA21CD,MSOA21NM,E02000001",
        "WD24CD,WD24NM,E05000001",
        "LAD23CD,LAD23NM,E08000099",
        "code,name,W01000001",
        "geo_code,geo_name,S01000001",
        "area_code,area_name,E47000001"
    })
    void theUsualNamesOfCodesAreTaken(String code, String name, String value) {
        var outline = read("\"FID\":1,\"%s\":\"%s\",\"%s\":\"Quayside\"".formatted(code, value, name), DEGREES)
                .fact(Outline.class);

        assertThat(outline.code()).isEqualTo(value);
        assertThat(outline.name()).isEqualTo("Quayside");
    }

    @Test
    void aFeatureIsAboutTheSmallestAreaItNamesByTheLatestYear() {
        var read = read(
                "\"LAD23CD\":\"E08000099\",\"LAD23NM\":\"Ambleford\",\"LSOA11CD\":\"E01000001\",\"LSOA11NM\":\"Old\","
                        + "\"LSOA21CD\":\"E01000002\",\"LSOA21NM\":\"New\",\"WD23CD\":\"E05000001\"",
                DEGREES);

        assertThat(read.fact(Outline.class).code()).isEqualTo("E01000002");
        assertThat(read.fact(Outline.class).name()).isEqualTo("New");
    }

    @Test
    void theCodeMayBeTheFeaturesId() {
        var outline = Trial.of(reader, """
                {"features":[{"type":"Feature","id":"E05000001","properties":{"name":"Market"},
                 "geometry":{"type":"Polygon","coordinates":[%s]}}]}""".formatted(DEGREES)).fact(Outline.class);

        assertThat(outline.code()).isEqualTo("E05000001");
        assertThat(outline.name()).isEqualTo("Market");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[370970,390897],[371970,390897],[371970,391897],[370970,390897]|EPSG:27700",
                "[-271420.85,7059960.91],[-270000,7059960.91],[-270000,7061000],[-271420.85,7059960.91]|EPSG:3857",
                "[53.414075,-2.438215],[53.414075,-2.42],[53.43,-2.42],[53.414075,-2.438215]|latitude first"
            })
    void otherPositionsAreConvertedAndThatIsSaidOnce(String ring, String words) {
        var read = read("\"name\":\"Quayside\"", "[" + ring + "]");
        var first = read.fact(Outline.class).rings().getFirst().points().getFirst();

        assertThat(first.latitude()).isCloseTo(53.414075, within(2e-5));
        assertThat(first.longitude()).isCloseTo(-2.438215, within(2e-5));
        assertThat(read.codes()).containsExactly("outlines_converted");
        assertThat(read.messages().getFirst()).contains(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[370970,390897],[-2.2,53.4],[-2.2,53.5],[-2.3,53.4]",
                "[-2.3,53.4],[370970,390897],[-2.2,53.5],[-2.3,53.4]",
                "[370970,2390897],[371970,2390897],[371970,2391897],[370970,2390897]",
                "[1570970,7056888],[1571970,7056888],[1571970,7056988],[1570970,7056888]",
                "[1000,9056888],[1000,9056988],[2000,9056888],[1000,9056888]"
            })
    void positionsOfTwoKindsOrOfNoneAreNoOutline(String ring) {
        var read = read("\"name\":\"Quayside\"", "[" + ring + "]");

        assertThat(read.codes()).containsExactly("invalid_outline");
    }

    @Test
    void degreesStayAsTheyAre() {
        var read = read("\"name\":\"Quayside\"", DEGREES);

        assertThat(read.codes()).isEmpty();
        assertThat(read.fact(Outline.class).rings().getFirst().points().getFirst())
                .isEqualTo(new Point(-2.3, 53.4));
    }
}
