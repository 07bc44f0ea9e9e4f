package org.mainstay.web.page.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mainstay.web.RunningServer;
import org.mainstay.web.page.Visit;

class ExplainPageTest {

    private static final String HELPLINE = "/places/ambleford/organisations/GB-CHC-9901321";
    private static final String EXPLAIN = HELPLINE + "/explain";

    private final Visit visit = new Visit();

    @Test
    void anOrganisationLeadsToWhyItWouldClose() {
        assertThat(visit.see(HELPLINE)).contains("href=\"" + EXPLAIN + "\"");
        assertThat(visit.see(EXPLAIN))
                .contains(
                        "Why does it close?",
                        "At the end of month 15",
                        "for the second quarter-end in a row",
                        "What would keep it open",
                        "10 Outcomes",
                        "<polyline");
    }

    @Test
    void aGrantLeadsToWhatItsEndAloneWouldDo() {
        var line = Visit.find(
                visit.see(Visit.OPTIONS),
                "href=\"(/places/ambleford/options/lines/[^\"]+)\">Marl Valley Debt Helpline");
        var why = Visit.find(visit.see(line), "href=\"(" + EXPLAIN + "/[^\"]+)\"");

        assertThat(visit.see(why)).contains("Month by month if it ends", "What is supposed to end");
        assertThat(visit.see(why + ".csv?table=base")).startsWith("Month,Council income");
    }

    @Test
    void everyNumberTellsWhereItComesFrom() {
        var figure = Visit.find(visit.see(EXPLAIN), "href=\"(" + EXPLAIN + "/figures/[^\"]+/reserves)\"");

        assertThat(visit.see(figure)).contains("Reserves at the end, month", "Where you came from");
    }

    @Test
    void whereReservesAreNotKnownTheRangeIsShown() {
        var hostel = Visit.find(
                visit.see("/places/ambleford/organisations?q=harbour+light"),
                "href=\"(/places/ambleford/organisations/[^\"?]+)\">Harbour Light Hostel");

        assertThat(visit.see(hostel + "/explain"))
                .contains("Would it close?", "Nobody has reported its reserves", "Reserves supposed: 4.5 months");
    }

    @Test
    void anOrganisationWithoutAFundingLineHasNoSuchPage() {
        assertThat(RunningServer.shared()
                        .get("/places/ambleford/organisations/name:nobody/explain")
                        .statusCode())
                .isEqualTo(404);
    }
}
