package org.mainstay.web.page.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mainstay.web.RunningServer;

class CoveragePageTest {

    private static final String COVERAGE = "/places/ambleford/coverage";

    private final RunningServer server = RunningServer.shared();

    @Test
    void eachNeedLinksToItsPageAndToWhereItsNumbersComeFrom() {
        var page = server.get(COVERAGE).body();

        assertThat(page)
                .contains(
                        "href=\"/places/ambleford/coverage/debt_and_money_advice\"",
                        "href=\"/places/ambleford/figures/coverage/food/without_access\"");
    }

    @Test
    void aNumberOfTheUsualWayIsAFigureOfThePlace() {
        var page = server.get("/places/ambleford/figures/coverage/food/without_access");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("href=\"/places/ambleford/coverage/food\"");
    }

    @Test
    void theChoiceOfTravelStaysOnFurtherPages() {
        var page = server.get(COVERAGE + "?by=walk&minutes=20").body();

        assertThat(page)
                .contains(
                        "/coverage/food?by=walk&amp;minutes=20\"",
                        "href=\"/places/ambleford/coverage/from/walk~7c20/figures/coverage/food/people\"");
    }

    @Test
    void aNumberOfAnotherWayIsTracedWhereItStands() {
        var path = COVERAGE + "/from/walk~7c20/figures/coverage/food/without_access";

        assertThat(server.get(path).statusCode()).isEqualTo(200);
        assertThat(server.get(path + ".json").body()).contains("\"id\": \"coverage/food/without_access\"");
    }

    @Test
    void whoWalksReachesFewerThanWhoDrives() {
        assertThat(without("?by=walk")).isGreaterThan(without("?by=drive"));
    }

    private long without(String query) {
        var json = server.get(COVERAGE + "/food.json" + query).body();
        var at = json.indexOf("\"id\": \"coverage/food/without_access\"");
        return Long.parseLong(json.substring(json.indexOf("\"value\": ", at) + 9, json.indexOf(",\n", at + 45))
                .strip());
    }

    @Test
    void minutesThatAreNoNumberAreSaidAndNotUsed() {
        var page = server.get(COVERAGE + "?minutes=soon");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Minutes must be a whole number from 1 to 240", "value=\"soon\"");
    }

    @Test
    void servicesThatWereLeftOutAreListedWithTheReasonAndTheirRow() {
        var csv = server.get(COVERAGE + ".csv?table=left-out").body();

        assertThat(csv).contains("Service,Kind,Why,In full", "they meet no need on the list");
        assertThat(server.get(COVERAGE).body()).contains("href=\"/places/ambleford/data/notices\"");
    }

    @Test
    void thePlaceAndItsWardsSayHowManyHaveNobodyInReach() {
        assertThat(server.get("/places/ambleford").body())
                .contains("with nobody in reach", "/figures/coverage/without_access\"");
        assertThat(server.get("/places/ambleford/wards/E05990001").body())
                .contains(
                        "/figures/coverage/wards/E05990001/without_access\"",
                        "href=\"/places/ambleford/coverage/areas/E01990001\"");
    }

    @Test
    void waysThatNobodyHasAreNotFound() {
        assertThat(server.get(COVERAGE + "/from/broomstick~7c/figures/coverage/food/people")
                        .statusCode())
                .isEqualTo(404);
        assertThat(server.get(COVERAGE + "/from/walk~7c9999/figures/coverage/food/people")
                        .statusCode())
                .isEqualTo(404);
    }
}
