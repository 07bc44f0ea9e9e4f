package org.mainstay.web.page.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mainstay.web.page.Visit;

class AskTest {

    private static final String ASK = "/places/ambleford/ask";

    private final Visit visit = new Visit();

    private String grant(String organisation) {
        return Visit.find(
                visit.see(Visit.OPTIONS), "href=\"(/places/ambleford/options/lines/[^\"]+)\">" + organisation);
    }

    /// A private link for one organisation; its address is shown once.
    private String ask(String organisation) {
        var id = Visit.find(visit.see(ASK), "value=\"([^\"]+)\">" + organisation);
        var list = visit.send(ASK, ASK, Map.of("organisation", id, "days", "30"));
        var link = Visit.find(visit.browser().get(list).body(), "http://localhost:\\d+(/ask/[A-Za-z0-9_-]+)");
        assertThat(visit.browser().get(list).body()).doesNotContain(link);
        return link;
    }

    @Test
    void anAnswerSettlesWhatWasUnclearAndClosesTheLink() {
        var unreported = "Nobody has reported whom it serves";
        var organisation = Visit.find(
                visit.see(Visit.OPTIONS + ".csv?table=lines"), "(?m)^([A-Z][A-Za-z ]+),[^\\n]*" + unreported);
        var grant = grant(organisation);
        var link = ask(organisation);

        var led = visit.send(
                link,
                link,
                Map.of(
                        "people_served-0", "1,200",
                        "capacity-0", "1500",
                        "notice_months-0", "3",
                        "would_stop-0", "=<script>alert(1)</script> lunches"));

        assertThat(led).isEqualTo(link);
        assertThat(visit.see(link)).contains("Thank you").doesNotContain("<form");
        assertThat(visit.see(ASK)).contains("Answered on");
        for (var tried = 0; tried < 600 && !visit.see(grant).contains("What would stop"); tried++) {
            Visit.pause();
        }
        assertThat(visit.see(grant))
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; lunches")
                .doesNotContain("Nobody has reported whom this line serves", "<script>alert");
    }

    @Test
    void theFormShowsWhatIsKnownAlready() {
        assertThat(visit.see(ask("Harbour Light Hostel")))
                .contains("CONT VOL BODIES")
                .containsPattern("value=\"\\d+\"");
    }

    @Test
    void anAnswerThatCannotBeUsedComesBackAsItWasFilledIn() {
        var link = ask("Turning Tide Recovery");

        var answer = visit.browser()
                .submit(
                        link,
                        link,
                        Map.of("people_served-0", "<b>lots</b>", "contract_end-0", "soon", "fund-0", "Health"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("Give a whole number", "Give a date such as", "&lt;b&gt;lots&lt;/b&gt;", "value=\"Health\"")
                .doesNotContain("<b>lots");
    }

    @Test
    void anEmptyAnswerIsNone() {
        var link = ask("Turning Tide Recovery");

        var answer = visit.browser()
                .submit(link, link, Map.of("people_served-0", "", "capacity-0", " ", "would_stop-0", ""));

        assertThat(answer.body()).contains("Answer at least one question");
    }

    @Test
    void aRevokedAndAnUnknownLinkLookAlike() {
        var link = ask("Ambleford Debt &amp; Money Advice");
        var open = Visit.find(visit.see(ASK), "name=\"link\" value=\"([0-9a-f]+)\"");

        visit.send(ASK, ASK + "/revoke", Map.of("link", open));

        var unknown = visit.browser().get("/ask/never-made");
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.body()).doesNotContain("ambleford");
        assertThat(visit.see(ASK)).contains("Revoked");
        assertThat(link).startsWith("/ask/");
    }
}
