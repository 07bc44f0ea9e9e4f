package org.mainstay.web.page.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mainstay.web.RunningServer;
import org.springframework.mock.web.MockHttpServletRequest;

class FigurePageTest {

    private static final String FIGURES = "/places/ambleford/figures/";
    private static final Pattern ROW = Pattern.compile("href=\"(/places/ambleford/rows/[0-9a-f]{64}/\\d+)\"");

    private final RunningServer server = RunningServer.shared();

    @Test
    void aTotalShowsItsRowsAndFiles() {
        var page = server.get(FIGURES + "money/2024-25/published_grants").body();

        assertThat(page).contains("The rows behind it", "SHA-256", "./mainstay trace money/2024-25/published_grants");
    }

    @Test
    void aFormulaLinksEachOfItsInputs() {
        assertThat(server.get(FIGURES + "place/organisations/voluntary").body())
                .contains("Formula", "href=\"/places/ambleford/figures/place/organisations/voluntary/charity\"");
    }

    @Test
    void fromAFigureToARowAndBackIsOneClickEach() {
        var figure = FIGURES + "money/2024-25/published_grants";
        var link = ROW.matcher(server.get(figure).body());

        assertThat(link.find()).isTrue();
        assertThat(server.get(link.group(1)).body()).contains("Figures that stand on it", "href=\"" + figure + "\"");
    }

    @Test
    void aFigureThatIsNotThereIsNotFoundAndThoseNearAreNamed() {
        var page = server.get(FIGURES + "money/1066/published_grants");

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("near it are");
    }

    @Test
    void aRowOfNoFileIsNotFound() {
        assertThat(server.get("/places/ambleford/rows/" + "0".repeat(64) + "/2").statusCode())
                .isEqualTo(404);
    }

    @Test
    void onlyAnalystsSeeRowsAsTheyWerePublished() {
        var viewer = new MockHttpServletRequest();
        var analyst = new MockHttpServletRequest();
        analyst.addUserRole("ANALYST");

        assertThat(RowReader.of(viewer).published()).isFalse();
        assertThat(RowReader.of(analyst).published()).isTrue();
    }

    @Test
    void theTextsOfOnePageOfRowsAreLookedUpAtATime() {
        var request = new MockHttpServletRequest();
        request.setParameter("rows.page", "3");

        assertThat(RowReader.of(request).from()).isEqualTo(200);
    }
}
