package org.mainstay.web.page.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mainstay.web.RunningServer;

class PlacePageTest {

    private static final String PLACE = "/places/ambleford";

    private final RunningServer server = RunningServer.shared();

    @Test
    void whatTheCouncilFundsIsOneClickFromWhatCuttingItWouldDo() {
        var page = server.get(PLACE).body();

        assertThat(page).contains("What the council funds", "href=\"/places/ambleford/options/lines/line!GB-CHC-");
    }

    @Test
    void theMapShowsEverySmallAreaAndLinksToItsWard() {
        var page = server.get(PLACE).body();

        assertThat(page.split("<path ", -1)).hasSize(140 + 1);
        assertThat(page).contains("<a href=\"/places/ambleford/wards/E05990001\"");
    }

    @Test
    void eachCountLinksToWhereItComesFrom() {
        var page = server.get(PLACE).body();

        assertThat(page).contains("href=\"/places/ambleford/figures/place/organisations/voluntary/charity\"");
        assertThat(server.get(PLACE + "/figures/place/organisations/voluntary/charity")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void itsDataAreTheDocumentOfItsCommand() {
        assertThat(server.get(PLACE + ".json").body())
                .contains("\"id\": \"place/organisations\"", "\"line\": \"line/GB-CHC-");
    }

    @Test
    void aWardShowsWhatIsInIt() {
        var page = server.get(PLACE + "/wards/E05990001");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Saltmarsh End", "residents", "Services here");
    }

    @Test
    void aWardThatIsNotThereIsNotFound() {
        assertThat(server.get(PLACE + "/wards/E05999999").statusCode()).isEqualTo(404);
    }
}
