package org.mainstay.ingest.geography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.ingest.trial.SharedData;
import org.mainstay.ingest.trial.Trial;
import org.mainstay.model.area.Outline;
import org.mainstay.model.area.Point;

class OutlineFileTest {

    private static final String RING = "[[-2.3,53.4],[-2.2,53.4],[-2.2,53.5],[-2.3,53.4]]";
    private static final String HOLE = "[[-2.25,53.42],[-2.24,53.42],[-2.24,53.43],[-2.25,53.42]]";

    private final OutlineFile reader = new OutlineFile();

    private static String collection(String... features) {
        return """
                {"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"CRS84"}},"features":[%s]}""".formatted(String.join(",", features));
    }

    private static String feature(String properties, String shape, String coordinates) {
        return """
                {"type":"Feature","id":7,"properties":{%s},"geometry":{"type":"%s","coordinates":%s}}""".formatted(properties, shape, coordinates);
    }

    @Test
    void aPolygonBecomesAnOutlineWithItsHoles() {
        var outline = Trial.of(
                        reader,
                        collection(feature(
                                "\"LSOA21CD\":\"E01006074\",\"LSOA21NM\":\"Trafford 025A\"",
                                "Polygon",
                                "[" + RING + "," + HOLE + "]")))
                .fact(Outline.class);

        assertThat(outline.code()).isEqualTo("E01006074");
        assertThat(outline.name()).isEqualTo("Trafford 025A");
        assertThat(outline.rings()).hasSize(2);
        assertThat(outline.rings().getFirst().points()).hasSize(4).startsWith(new Point(-2.3, 53.4));
        assertThat(outline.row().line()).isEqualTo(1);
    }

    @Test
    void aMultiPolygonBecomesOneOutline() {
        var outline = Trial.of(
                        reader,
                        collection(feature(
                                "\"area_code\":\"E01006074\",\"area_name\":\"A\"",
                                "MultiPolygon",
                                "[[" + RING + "],[" + HOLE + "]]")))
                .fact(Outline.class);

        assertThat(outline.rings()).hasSize(2);
        assertThat(outline.name()).isEqualTo("A");
    }

    @Test
    void theLineIsThePositionOfTheFeature() {
        var read = Trial.of(
                reader,
                collection(
                        feature("\"code\":\"E01006074\"", "Polygon", "[" + RING + "]"),
                        feature("\"code\":\"E01006075\"", "Polygon", "[" + RING + "]")));

        assertThat(read.facts(Outline.class))
                .extracting(outline -> outline.row().line())
                .containsExactly(1, 2);
    }

    @Test
    void thePropertyTakenForTheCodeIsSaidOnce() {
        var read = Trial.of(
                reader,
                collection(
                        feature("\"FID\":1,\"WD23CD\":\"E05015239\",\"WD23NM\":\"A\"", "Polygon", "[" + RING + "]"),
                        feature("\"FID\":2,\"WD23CD\":\"E05015240\",\"WD23NM\":\"B\"", "Polygon", "[" + RING + "]")));

        assertThat(read.codes()).containsExactly("outline_codes_taken");
        assertThat(read.messages().getFirst()).contains("WD23CD");
    }

    @Test
    void anOutlineMayHaveANameOnly() {
        var outline = Trial.of(
                        reader,
                        collection(feature(
                                "\"bounds\":{\"a\":[1]},\"area_name\":\"North\",\"lon\":\"-2.3\"",
                                "Polygon",
                                "[" + RING + "]")))
                .fact(Outline.class);

        assertThat(outline.code()).isEmpty();
        assertThat(outline.name()).isEqualTo("North");
    }

    @Test
    void aWelshNameIsNotTakenForTheName() {
        var outline = Trial.of(
                        reader,
                        collection(feature(
                                "\"lad\":\"W06000015\",\"LADNMW\":\"Caerdydd\",\"LADNM\":\"Cardiff\"",
                                "Polygon",
                                "[" + RING + "]")))
                .fact(Outline.class);

        assertThat(outline.name()).isEqualTo("Cardiff");
    }

    @Test
    void aCodeUnderANameIsNoName() {
        var outline = Trial.of(reader, collection(feature("\"name\":\"E01006074\"", "Polygon", "[" + RING + "]")))
                .fact(Outline.class);

        assertThat(outline.code()).isEqualTo("E01006074");
        assertThat(outline.name()).isEmpty();
    }

    @Test
    void aFeatureWithoutCodeOrNameIsRejected() {
        var read = Trial.of(reader, collection(feature("\"FID\":1", "Polygon", "[" + RING + "]")));

        assertThat(read.codes()).containsExactly("outline_without_name");
        assertThat(read.messages().getFirst()).contains("Feature 1");
    }

    @Test
    void whatIsNoObjectIsRejectedToo() {
        var read = Trial.of(reader, collection("[1,2]", "\"x\"", "null"));

        assertThat(read.rejected()).isEqualTo(3);
        assertThat(read.accepted()).isZero();
    }

    @Test
    void aPointIsNoArea() {
        var read = Trial.of(reader, collection(feature("\"name\":\"A\"", "Point", "[-2.3,53.4]")));

        assertThat(read.codes()).containsExactly("outline_of_no_area");
        assertThat(read.messages().getFirst()).contains("Point");
    }

    @Test
    void aFeatureWithoutGeometryIsNoArea() {
        var read = Trial.of(
                reader, collection("{\"type\":\"Feature\",\"geometry\":null,\"properties\":{\"name\":\"A\"}}"));

        assertThat(read.codes()).containsExactly("outline_of_no_area");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "[[]]",
                "[[[3700000,390000],[3700001,390000],[3700001,390001],[3700000,390000]]]",
                "[[[-2.3,53.4],[-2.2,53.4],[-2.3,53.4]]]",
                "[[[-2.3],[-2.2,53.4],[-2.2,53.5],[-2.3,53.4]]]",
                "[[[-2.3,53.4],null,[-2.2,53.4],[-2.2,53.5],[-2.3,53.4]]]",
                "[[[-2.3,53.4],{\"x\":1},[-2.2,53.4],[-2.2,53.5],[-2.3,53.4]]]",
                "\"somewhere\""
            })
    void whatIsNotMadeOfRingsInDegreesIsRejected(String coordinates) {
        var read = Trial.of(reader, collection(feature("\"name\":\"A\"", "Polygon", coordinates)));

        assertThat(read.codes()).containsExactly("invalid_outline");
        assertThat(read.messages().getFirst()).contains("Feature 1", "A");
    }

    @Test
    void aBrokenOutlineIsNamedByItsCode() {
        var read = Trial.of(reader, collection(feature("\"code\":\"E01006074\"", "Polygon", "[]")));

        assertThat(read.messages().getFirst()).contains("E01006074");
    }

    @Test
    void aHeightIsLeftOut() {
        var ring = "[[-2.3,53.4,12],[-2.2,53.4,[1]],[-2.2,53.5,3],[-2.3,53.4,9]]";
        var outline = Trial.of(reader, collection(feature("\"name\":\"A\"", "Polygon", "[" + ring + "]")))
                .fact(Outline.class);

        assertThat(outline.rings().getFirst().points()).contains(new Point(-2.2, 53.5));
    }

    @Test
    void aFileThatBreaksOffKeepsWhatCameBefore() {
        var whole = collection(feature("\"code\":\"E01006074\"", "Polygon", "[" + RING + "]"));
        var read = Trial.of(reader, whole.substring(0, whole.length() - 2) + ",{\"type\":\"Fea");

        assertThat(read.accepted()).isEqualTo(1);
        assertThat(read.rejected()).isEqualTo(1);
        assertThat(read.codes()).contains("broken_outlines");
        assertThat(read.messages().getLast()).contains("feature 2");
    }

    @Test
    void aDocumentWithoutFeaturesHoldsNothing() {
        assertThat(Trial.of(reader, "{\"type\":\"FeatureCollection\",\"features\":{}}")
                        .codes())
                .isEmpty();
    }

    @Test
    void onlyCollectionsOfPolygonsFit() {
        assertThat(Trial.fit(reader, collection(feature("\"n\":1", "Polygon", "[]")))
                        .whole())
                .isTrue();
        assertThat(Trial.fit(reader, "{\"grants\":[]}").found()).isZero();
        assertThat(Trial.fit(reader, "a,b", "1,2").found()).isZero();
        assertThat(Trial.fit(reader, collection(feature("\"n\":1", "Point", "[1,2]")))
                        .missing())
                .containsExactly("Polygon or MultiPolygon");
    }

    @Test
    void traffordsOutlinesAreRead() {
        var areas = Trial.of(reader, SharedData.get("places/trafford/geo/lsoa21_super_generalised.geojson"));
        var wards = Trial.of(reader, SharedData.get("places/trafford/geo/ward23_super_generalised.geojson"));
        var localities = Trial.of(reader, SharedData.get("places/trafford/geo/localities.geojson"));

        assertThat(areas.accepted()).isEqualTo(139);
        assertThat(wards.accepted()).isEqualTo(42);
        assertThat(wards.facts(Outline.class).stream().map(Outline::code).distinct())
                .hasSize(21);
        assertThat(localities.facts(Outline.class))
                .extracting(Outline::name)
                .containsExactlyInAnyOrder("Central", "North", "South", "West");
        assertThat(areas.rejected() + wards.rejected() + localities.rejected()).isZero();
    }

    @Test
    void itSaysWhatItReads() {
        assertThat(reader.name()).isEqualTo("Area outlines (GeoJSON)");
    }

    @Test
    void aFileThatCannotBeReadOnIsNoFaultOfItsData() {
        var whole = collection(feature("\"code\":\"E01006074\"", "Polygon", "[" + RING + "]"));

        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> Trial.ofUnreadable(reader, whole.replace("]}", " ".repeat(200_000) + "]}")))
                .withMessageContaining("unplugged");
    }

    @Test
    void aCollectionMayComeBeforeItsType() {
        assertThat(Trial.fit(reader, "{\"features\" : [], \"type\":\"FeatureCollection\"}")
                        .whole())
                .isTrue();
    }
}
