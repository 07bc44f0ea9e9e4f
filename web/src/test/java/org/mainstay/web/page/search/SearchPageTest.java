package org.mainstay.web.page.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mainstay.web.RunningServer;

class SearchPageTest {

    private static final String SEARCH = "/places/ambleford/search?q=";

    private final RunningServer server = RunningServer.shared();

    @Test
    void anOrganisationIsFoundByWordsOfItsName() {
        assertThat(server.get(SEARCH + "harbour+hostel").body()).contains("Harbour Light Hostel");
    }

    @Test
    void aWardIsFoundByItsName() {
        assertThat(server.get(SEARCH + "Saltmarsh+End").body())
                .contains("Wards and small areas", "href=\"/places/ambleford/wards/E05990001\"");
    }

    @Test
    void aFigureIsFoundByItsName() {
        assertThat(server.get(SEARCH + "grants+published+2024-25").body())
                .contains("href=\"/places/ambleford/figures/money/2024-25/published_grants\"");
    }

    @Test
    void aHeadingLeadsToThoseFundedUnderIt() {
        assertThat(server.get(SEARCH + "cont+vol").body()).contains("organisations?heading=CONT%20VOL%20BODIES");
    }

    @Test
    void whereNothingIsFoundThePageSaysWhatToTry() {
        assertThat(server.get(SEARCH + "xyzzy").body()).contains("Nothing found", "Try fewer words");
    }

    @Test
    void whatWasAskedIsShownAndNeverRun() {
        assertThat(server.get(SEARCH + "%3Cscript%3Ealert(1)%3C/script%3E").body())
                .contains("&lt;script&gt;")
                .doesNotContain("<script>alert");
    }
}
