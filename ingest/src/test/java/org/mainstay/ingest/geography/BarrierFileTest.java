package org.mainstay.ingest.geography;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.ingest.trial.Trial;
import org.mainstay.model.area.Barrier;
import org.mainstay.model.area.Point;

class BarrierFileTest {

    private static final String RIVER =
            feature("'name':'River Salt','barrier':'river'", "LineString", "[[-3.8,53.9],[-3.7,53.9]]");
    private static final String BRIDGE = feature("'crossing_of':'River Salt'", "Point", "[-3.75,53.9]");

    private final BarrierFile reader = new BarrierFile();

    @Test
    void aLineTakesInThePointsThatCrossIt() {
        var read = read(BRIDGE, RIVER);
        var river = read.fact(Barrier.class);

        assertThat(river.name()).isEqualTo("River Salt");
        assertThat(river.line()).containsExactly(new Point(-3.8, 53.9), new Point(-3.7, 53.9));
        assertThat(river.crossings()).containsExactly(new Point(-3.75, 53.9));
        assertThat(river.row().line()).isEqualTo(2);
        assertThat(read.merged()).isEqualTo(1);
        assertThat(read.codes()).isEmpty();
    }

    @Test
    void crossingsMayStandInThePropertiesOfTheLine() {
        var river = read(feature(
                        "'name':'River Salt','crossings':'-3.75 53.9; -3.72,53.9'",
                        "LineString",
                        "[[-3.8,53.9],[-3.7,53.9]]"))
                .fact(Barrier.class);

        assertThat(river.crossings()).containsExactly(new Point(-3.75, 53.9), new Point(-3.72, 53.9));
    }

    @Test
    void aLineWithoutCrossingsPartsItsSides() {
        var read = read(RIVER);

        assertThat(read.fact(Barrier.class).crossings()).isEmpty();
        assertThat(read.codes()).containsExactly("barrier_without_crossing");
        assertThat(read.messages().getFirst()).contains("Feature 1", "River Salt");
    }

    @Test
    void aCrossingOfNoBarrierIsRejected() {
        var read = read(RIVER, BRIDGE, feature("'crossing_of':'River Sals'", "Point", "[-3.75,53.9]"));

        assertThat(read.codes()).containsExactly("crossing_of_no_barrier");
        assertThat(read.messages().getFirst()).contains("Feature 3", "River Sals");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'properties':{'barrier':'river'},'geometry':{'type':'LineString','coordinates':[[-3.8,53.9],[-3.7,53.9]]}}",
                "{'properties':{'name':'A'},'geometry':{'type':'MultiLineString','coordinates':[[[-3.8,53.9],[-3.7,53.9]]]}}",
                "{'properties':{'name':'A'},'geometry':{'type':'Point','coordinates':[-3.8,53.9]}}",
                "{'properties':{'name':'A','crossings':'here'},"
                        + "'geometry':{'type':'LineString','coordinates':[[-3.8,53.9],[-3.7,53.9]]}}",
                "{'properties':{'name':'A','crossings':'1 2 3'},"
                        + "'geometry':{'type':'LineString','coordinates':[[-3.8,53.9],[-3.7,53.9]]}}",
                "{'properties':{'name':'A','crossings':'9999999 1'},"
                        + "'geometry':{'type':'LineString','coordinates':[[-3.8,53.9],[-3.7,53.9]]}}",
                "{'properties':{'name':'A'},'geometry':{'type':'LineString','coordinates':[[9999999,1],[1,2]]}}",
                "{'properties':{'name':'A'},'geometry':null}"
            })
    void whatIsNeitherLineNorCrossingIsRejected(String feature) {
        var read = read(feature);

        assertThat(read.codes()).containsExactly("invalid_barrier");
        assertThat(read.messages().getFirst()).contains("It is not used.");
        assertThat(read.rejected()).isEqualTo(1);
    }

    @Test
    void aNameStandsForOneLine() {
        assertThat(read(RIVER, RIVER, BRIDGE).codes()).containsExactly("invalid_barrier");
    }

    @Test
    void nothingAfterTheFileBreaksOffIsUsed() {
        var read = Trial.of(reader, ("{'type':'FeatureCollection','features':[" + RIVER + ",{").replace('\'', '"'));

        assertThat(read.accepted()).isEqualTo(1);
        assertThat(read.codes()).containsExactly("broken_outlines", "barrier_without_crossing");
    }

    @Test
    void aDocumentWithoutFeaturesHasNoBarrier() {
        assertThat(Trial.of(reader, "{\"type\":\"FeatureCollection\",\"features\":3}")
                        .accepted())
                .isZero();
    }

    @Test
    void itIsKnownByWhatItsLinesAreCalled() {
        assertThat(reader.name()).isEqualTo("Barriers and crossings (GeoJSON)");
        assertThat(Trial.fit(reader, collection(RIVER)).whole()).isTrue();
        assertThat(Trial.fit(new OutlineFile(), collection(RIVER)).whole()).isFalse();
        assertThat(Trial.fit(reader, collection(feature("'name':'Bus 3'", "LineString", "[[-3.8,53.9],[-3.7,53.9]]")))
                        .whole())
                .isFalse();
        assertThat(Trial.fit(reader, "name,barrier").whole()).isFalse();
    }

    private Trial read(String... features) {
        return Trial.of(reader, collection(features));
    }

    private static String collection(String... features) {
        return ("{'type':'FeatureCollection','features':[" + String.join(",", features) + "]}").replace('\'', '"');
    }

    private static String feature(String properties, String type, String coordinates) {
        return "{'type':'Feature','properties':{%s},'geometry':{'type':'%s','coordinates':%s}}"
                .formatted(properties, type, coordinates);
    }
}
