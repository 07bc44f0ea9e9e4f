package org.mainstay.web.page.option;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mainstay.web.page.Visit;

class OptionsPageTest {

    private final Visit visit = new Visit();

    @Test
    void thePageSaysWhatTheFundingLinesAddUpTo() {
        var page = visit.see(Visit.OPTIONS);

        assertThat(page).contains("add up to", "href=\"/places/ambleford/options/figures/lines/2025-26/total\"");
        assertThat(page).contains("Harbour Light Hostel");
    }

    @Test
    void aSavingThatIsNoneIsSaidBesideTheFormAsItWasFilledIn() {
        var led = visit.send(Visit.OPTIONS, Visit.OPTIONS, Map.of("saving", "a \"lot\" <b>", "years", "4"));

        var page = visit.see(led);

        assertThat(page).contains("There is a problem", "is no amount in pounds");
        assertThat(page).contains("value=\"a &quot;lot&quot; &lt;b&gt;\"").doesNotContain("<b>'");
    }

    @Test
    void aSavingAboveAllFundingIsRefused() {
        var led = visit.send(Visit.OPTIONS, Visit.OPTIONS, Map.of("saving", "900m"));

        assertThat(visit.see(led)).contains("is more than all funding found");
    }

    @Test
    void everyGrantLeadsToWhatItsEndWouldDo() {
        var address = Visit.find(visit.see(Visit.OPTIONS), "href=\"(/places/ambleford/options/lines/[^\"]+)\"");

        var page = visit.see(address);

        assertThat(page).contains("What would cutting this grant do?", "If it ended, over 3 years");
        assertThat(visit.see(address + ".json")).contains("\"verdict\"", "\"by_payer\"");
        var figure = Visit.find(page, "href=\"(" + address + "/figures/[^\"]+)\"");
        assertThat(visit.see(figure)).contains("<code>");
    }

    @Test
    void aGrantThatIsNotThereIsNotFound() {
        assertThat(visit.browser().get(Visit.OPTIONS + "/lines/line!nobody").statusCode())
                .isEqualTo(404);
        assertThat(visit.browser().get(Visit.OPTIONS + "/no-result").statusCode())
                .isEqualTo(404);
    }

    @Test
    void aFormWithoutItsTokenIsRefused() {
        assertThat(visit.browser()
                        .post(Visit.OPTIONS, "", Map.of("saving", "1000"))
                        .statusCode())
                .isEqualTo(403);
    }
}
