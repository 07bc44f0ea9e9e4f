package org.mainstay.web.page.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mainstay.web.RunningServer;
import org.mainstay.web.page.Visit;

class SmallAreaPageTest {

    private static final String AREA = "/places/ambleford/coverage/areas/E01990001";

    private final RunningServer server = RunningServer.shared();

    @Test
    void itSaysForWhichNeedsNobodyIsInReach() {
        assertThat(server.get(AREA).body())
                .contains("Ambleford 001A", "<strong>Nobody in reach</strong>", "food", "/wards/E05990001\"");
    }

    @Test
    void everyNeedHasARow() {
        assertThat(server.get(AREA + ".csv?table=needs").body().lines()).hasSize(15 + 1);
    }

    @Test
    void theMinutesToEachServiceAreTraced() {
        var link = Visit.find(server.get(AREA).body(), "href=\"([^\"]+/figures/coverage/[^\"]+/to/[^\"]+)\"");

        assertThat(server.get(link).statusCode()).isEqualTo(200);
        assertThat(server.get(link).body()).contains("Minutes from Ambleford 001A to ", "walk/speed");
    }

    @Test
    void theMinutesOfAnotherWayAreTracedToo() {
        var page = server.get(AREA + "?by=drive").body();
        var link = Visit.find(page, "href=\"([^\"]+/from/drive~7c/figures/coverage/[^\"]+/to/[^\"]+)\"");

        assertThat(server.get(link).body()).contains("drive/speed");
    }

    @Test
    void anAreaThatIsNotThereIsNotFound() {
        assertThat(server.get("/places/ambleford/coverage/areas/E01999999").statusCode())
                .isEqualTo(404);
        assertThat(server.get("/places/ambleford/figures/coverage/food/areas/E01999999/to/x")
                        .statusCode())
                .isEqualTo(404);
    }
}
