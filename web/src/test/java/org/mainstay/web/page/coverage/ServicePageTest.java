package org.mainstay.web.page.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mainstay.web.RunningServer;
import org.mainstay.web.page.Visit;

class ServicePageTest {

    private static final String SERVICE = "/places/ambleford/coverage/services/food_bank-001";

    private final RunningServer server = RunningServer.shared();

    @Test
    void itSaysWhereForWhomAndOnWhichRowsItStands() {
        var page = server.get(SERVICE).body();

        assertThat(page)
                .contains("Given by", "Languages", "Who may come", "Whom it reaches", "/places/ambleford/rows/");
    }

    @Test
    void ifItClosesThoseWhoReachNoOtherHaveNobody() {
        var alone = cell(server.get(SERVICE + ".csv?table=needs").body(), "Who reach no other");
        var without =
                cell(server.get(SERVICE + ".csv?change=close&table=if-people").body(), "Would have nobody");

        assertThat(without).isEqualTo(alone);
    }

    private static String cell(String csv, String heading) {
        var lines = csv.lines().toList();
        return lines.get(1)
                .split(",", -1)[List.of(lines.getFirst().split(",", -1)).indexOf(heading)];
    }

    @Test
    void whatWouldBeIsTracedFromAnAddressOfItsOwn() {
        var page = server.get(SERVICE + "?change=close").body();
        var link = Visit.find(page, "href=\"([^\"]+/figures/coverage/food/if/newly_without)\"");

        assertThat(page).contains("If it closed");
        assertThat(link).contains("/coverage/from/walk-bus~7c~7cclosed~7cfood_bank-001/");
        assertThat(server.get(link).statusCode()).isEqualTo(200);
    }

    @Test
    void aServiceCanMoveToASmallArea() {
        var page = server.get(SERVICE + "?change=move&to=E01990001").body();
        var link = Visit.find(page, "href=\"([^\"]+/figures/coverage/food/if/newly_reached)\"");

        assertThat(page).contains("If it moved to the middle of Ambleford 001A");
        assertThat(server.get(link).statusCode()).isEqualTo(200);
    }

    @Test
    void aMoveToNowhereIsSaidWithWhatToDo() {
        var page = server.get(SERVICE + "?change=move");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("Choose the small area that it would move to.")
                .doesNotContain("If it moved");
    }

    @Test
    void nothingIsKeptOfWhatWasSupposed() {
        server.get(SERVICE + "?change=close");

        assertThat(server.get(SERVICE).statusCode()).isEqualTo(200);
        assertThat(server.get("/places/ambleford/coverage/food").body()).contains("/services/food_bank-001\"");
    }

    @Test
    void aServiceThatIsNotThereIsNotFound() {
        assertThat(server.get("/places/ambleford/coverage/services/nobody").statusCode())
                .isEqualTo(404);
    }
}
