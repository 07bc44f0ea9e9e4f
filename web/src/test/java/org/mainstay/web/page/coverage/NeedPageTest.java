package org.mainstay.web.page.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mainstay.web.RunningServer;

class NeedPageTest {

    private static final String COVERAGE = "/places/ambleford/coverage";

    private final RunningServer server = RunningServer.shared();

    @Test
    void theMapShowsEverySmallAreaAndEachService() {
        var page = server.get(COVERAGE + "/food").body();

        assertThat(page.split("<path ", -1)).hasSize(140 + 1);
        assertThat(page)
                .contains(
                        "<a href=\"/places/ambleford/coverage/areas/E01990001\"",
                        "<circle class=\"ms-spot\"",
                        "<title>Ambleford");
    }

    @Test
    void whatAPictureHoldsStandsOnThePageOnce() {
        var page = server.get(COVERAGE + "/food").body();

        assertThat(page.split("id=\"areas\"", -1)).hasSize(2);
        assertThat(page.split("id=\"deciles\"", -1)).hasSize(2);
    }

    @Test
    void areasWithNobodyAreStripedSoThatNoColourIsNeeded() {
        assertThat(server.get(COVERAGE + "/food").body())
                .contains("class=\"ms-gap\" fill=\"url(#ms-mark-gap)\"", "nobody in reach</li>");
    }

    @Test
    void theMapCanBeShadedByTheNumberOfServices() {
        assertThat(server.get(COVERAGE + "/food?shade=services").body())
                .contains("the darker, the more services are in reach");
    }

    @Test
    void gapsComeWithTheirReasonAndHowSureTheyAre() {
        assertThat(server.get(COVERAGE + "/food.csv?table=gaps").body())
                .startsWith("Small area,Ward,People in need,")
                .contains("no service within the time", "uncertain: ");
    }

    @Test
    void singleDependenceNamesTheOneService() {
        assertThat(server.get(COVERAGE + "/food.csv?table=single").body()).contains("The one service");
        assertThat(server.get(COVERAGE + "/food").body()).contains("href=\"/places/ambleford/coverage/services/");
    }

    @Test
    void theConcentrationIndexSaysWhichWayItPoints() {
        assertThat(server.get(COVERAGE + "/food").body())
                .contains("Areas stand from most to least deprived: below 0 the most deprived have more places");
    }

    @Test
    void aPlaceThatIsKeptSecretIsOnNoMap() {
        assertThat(server.get(COVERAGE + "/domestic_abuse").body()).doesNotContain("<circle");
        assertThat(server.get(COVERAGE + "/domestic_abuse.geojson").body()).doesNotContain("\"Point\"");
    }

    @Test
    void theMapCanBeTakenAwayAsGeoJson() {
        var answer = server.get(COVERAGE + "/food.geojson");

        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/geo+json");
        assertThat(answer.body()).contains("\"FeatureCollection\"", "\"MultiPolygon\"", "\"Point\"", "\"E01990140\"");
    }

    @Test
    void aNeedThatIsNotOnTheListIsNotFound() {
        assertThat(server.get(COVERAGE + "/flying").statusCode()).isEqualTo(404);
        assertThat(server.get(COVERAGE + "/flying.geojson").statusCode()).isEqualTo(404);
    }
}
