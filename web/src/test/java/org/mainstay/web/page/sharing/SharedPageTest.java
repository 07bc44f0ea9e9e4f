package org.mainstay.web.page.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mainstay.web.page.Visit;

class SharedPageTest {

    private static final String CHOIR = "Ambleford Choral Society";

    private final Visit visit = new Visit();
    private String result = "";

    @BeforeEach
    void keepAResult() {
        result = visit.appraise("150000");
        visit.send(result, result + "/keep", Map.of("name", "For the scrutiny committee"));
    }

    private String share() {
        var sharing = visit.send(result + "/sharing", result + "/sharing", Map.of("days", "30"));
        return Visit.find(visit.browser().get(sharing).body(), "http://localhost:\\d+(/shared/[A-Za-z0-9_-]+)");
    }

    private String idOf(String organisation) {
        return Visit.find(
                visit.see(result + ".json"),
                "\"organisation\": \"" + organisation + "\",\\s+\"organisation_id\": \"([^\"]+)\"");
    }

    private void tell(String organisation, String day) {
        visit.send(
                result + "/sharing", result + "/sharing/told", Map.of("organisation", idOf(organisation), "day", day));
    }

    @Test
    void aResultWithoutANameIsNotShared() {
        var unnamed = visit.appraise("65000");

        var page = visit.browser()
                .get(visit.send(unnamed + "/sharing", unnamed + "/sharing", Map.of("days", "30")))
                .body();

        assertThat(page).contains("Keep it first").doesNotContain("/shared/");
    }

    @Test
    void aBodyIsNamedWhenItHasHadTenWorkingDays() {
        var shared = share();
        assertThat(visit.see(shared)).contains("For the scrutiny committee").doesNotContain(CHOIR);

        tell(CHOIR, Disclosures.today().minusDays(1).toString());
        assertThat(visit.see(shared)).doesNotContain(CHOIR);

        tell(CHOIR, Disclosures.today().minusDays(40).toString());
        assertThat(visit.see(shared)).contains(CHOIR);

        tell(CHOIR, "");
        assertThat(visit.see(shared)).doesNotContain(CHOIR);
    }

    @Test
    void nothingThatIsWithheldIsHadInAnotherForm() {
        var shared = share();
        var choir = idOf(CHOIR);

        assertThat(visit.see(shared + ".json")).doesNotContain(CHOIR, choir);
        assertThat(visit.see(shared + ".csv?table=changes")).doesNotContain(CHOIR);
        var sum = visit.see(shared + "/figures/appraise/easy_disinvestment/saving");
        assertThat(sum).doesNotContain(CHOIR, choir);
        var one = Visit.find(visit.see(result), "href=\"" + result + "(/figures/change/[^\"]+)\"");
        assertThat(visit.browser().get(shared + one).statusCode()).isEqualTo(404);
    }

    @Test
    void searchEnginesAreToldToStayAway() {
        assertThat(visit.browser().get(share()).headers().firstValue("X-Robots-Tag"))
                .contains("noindex, nofollow");
    }

    @Test
    void aRevokedAndAnUnknownLinkLookAlike() {
        var shared = share();
        var link = Visit.find(visit.see(result + "/sharing"), "name=\"link\" value=\"([0-9a-f]+)\"");

        visit.send(result + "/sharing", result + "/sharing/revoke", Map.of("link", link));

        var revoked = visit.browser().get(shared);
        var unknown = visit.browser().get("/shared/never-made");
        assertThat(revoked.statusCode()).isEqualTo(404);
        assertThat(revoked.body()).isEqualTo(unknown.body());
    }

    @Test
    void whatSomebodySaysIsWrongIsShownToThoseWhoMadeTheLinkAsItWasWritten() {
        var shared = share();

        var led = visit.send(
                shared,
                shared + "/wrong",
                Map.of("organisation", "<i>Us</i>", "words", "<script>alert(1)</script>", "contact", "a@example.org"));

        assertThat(visit.see(led.replaceFirst("#.*", ""))).contains("Thank you").doesNotContain("a@example.org");
        assertThat(visit.see(result))
                .contains("&lt;i&gt;Us&lt;/i&gt; says that this is wrong", "a@example.org")
                .doesNotContain("<script>alert");
    }

    @Test
    void anEmptyObjectionIsAskedForItsWords() {
        var shared = share();

        var led = visit.send(shared, shared + "/wrong", Map.of("organisation", "Us", "words", " "));

        assertThat(visit.see(led.replaceFirst("#.*", ""))).contains("Say what is wrong");
    }
}
