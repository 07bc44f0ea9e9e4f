package org.mainstay.web.page.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.mainstay.web.page.Visit;

class PartnershipPagesTest {

    private static final String LIST = "/places/ambleford/partnerships";
    private static final String FOOD = LIST + "/food";

    private final Visit visit = new Visit();

    private static void waitUntil(BooleanSupplier said) {
        for (var tried = 0; tried < 900 && !said.getAsBoolean(); tried++) {
            Visit.pause();
        }
        assertThat(said.getAsBoolean()).isTrue();
    }

    @Test
    void theListTellsWhatIsPlantedWithoutBeingAsked() {
        var page = visit.see(LIST);

        assertThat(page.indexOf("On paper only:")).isPositive().isLessThan(page.indexOf("Small and decisive:"));
        assertThat(page)
                .contains("Ambleford Skills Compact", "Tarn Moor Carers&#39; Break", "Should be one door:", "Overdue")
                .contains("How the sectors are tied", "What others could learn");
        assertThat(visit.see(LIST + ".json")).contains("\"ON_PAPER_ONLY\"", "\"SHOULD_BE_ONE_DOOR\"");
        assertThat(visit.see(LIST + ".csv?table=due")).contains("Ambleford Food Partnership");
    }

    @Test
    void aPartnershipStandsBesideItsDataAndEveryNumberIsTraced() {
        var page = visit.see(LIST + "/debt-advice");

        assertThat(page)
                .contains("Should be one door", "What is written down", "How it stands", "none was made")
                .contains("Ambleford Debt &amp; Money Advice");
        var figure =
                Visit.find(page, "href=\"(/places/ambleford/partnerships/figures/partnerships/debt-advice/[^\"]+)\"");
        assertThat(visit.see(figure)).contains("Ambleford Debt Advice Forum");
        assertThat(visit.see(LIST + "/debt-advice.json")).contains("\"SHOULD_BE_ONE_DOOR\"");
        assertThat(visit.see(LIST + "/debt-advice.csv?table=decisions")).contains("none was made");
        assertThat(visit.see(LIST + "/carers")).contains("Effective practice here");
    }

    @Test
    void whatNobodyEnteredIsNotThere() {
        assertThat(visit.browser().get(LIST + "/nobody").statusCode()).isEqualTo(404);
        assertThat(visit.browser().get(FOOD + "/enter/nothing").statusCode()).isEqualTo(404);
        assertThat(visit.browser().get(LIST + "/nobody/enter/member").statusCode())
                .isEqualTo(404);
    }

    @Test
    void aMemberIsEnteredAndTakenBack() {
        var form = FOOD + "/enter/member";

        var led = visit.send(form, form, Map.of("organisation", "Hands <b>Up", "roles", "Host; referrer"));

        assertThat(led).isEqualTo(FOOD);
        waitUntil(() -> visit.see(FOOD).contains("Hands &lt;b&gt;Up"));
        assertThat(visit.see(FOOD)).contains("Entered here last: Add or change a member");
        assertThat(visit.see(form + "?about=Hands%20%3Cb%3EUp"))
                .contains("value=\"referrer\" checked", "value=\"host\" checked")
                .doesNotContain("value=\"funder\" checked");
        visit.send(FOOD, FOOD + "/undo", Map.of());
        waitUntil(() -> !visit.see(FOOD).contains("Hands &lt;b&gt;Up"));
    }

    @Test
    void aDecisionOnFundingIsRefusedWithoutItsAppraisal() {
        var form = FOOD + "/enter/decision";
        var typed = Map.of("decision", "2026-9", "kind", "cut", "decided_on", "2026-05-20", "decided", "A tenth less");

        var answer = visit.browser().submit(form, form, typed);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("There is a problem", "does not say which appraisal", "A tenth less")
                .contains("value=\"cut\" selected");
        assertThat(visit.see(form + "?about=2024-1")).contains("The network answers the phone");
    }

    @Test
    void whatCannotBeReadIsSaidAtItsField() {
        var form = FOOD + "/enter/money";

        var answer =
                visit.browser().submit(form, form, Map.of("organisation", "Council", "year", "next", "money", "lots"));

        assertThat(answer.body())
                .contains("href=\"#year\"", "href=\"#money\"")
                .contains("&quot;next&quot; must be a financial year such as 2026-27");
    }

    @Test
    void aNewPartnershipIsEnteredAndTakenBackWhole() {
        var form = LIST + "/new";

        assertThat(visit.browser().submit(form, form, Map.of("name", " ")).body())
                .contains("There is a problem");
        visit.send(form, form, Map.of("name", "The New Larder", "needs", "food; carers", "start", "2026-09-01"));
        waitUntil(() -> visit.see(LIST).contains("The New Larder"));
        assertThat(visit.see(LIST + "/the-new-larder")).contains("proposed");
        assertThat(visit.see(LIST + "/the-new-larder/enter/partnership"))
                .contains("value=\"2026-09-01\"", "value=\"food\" checked", "value=\"carers\" checked");
        visit.send(LIST + "/the-new-larder", LIST + "/the-new-larder/undo", Map.of());
        waitUntil(() -> !visit.see(LIST).contains("The New Larder"));
    }

    @Test
    void aSuggestionIsAcceptedRejectedAndAskedAgain() {
        var page = LIST + "/suggestions";
        var id = Visit.find(visit.see(page), "value=\"(line/[^\"]+)\">Turning Tide Recovery");

        assertThat(visit.see(Visit.find(visit.see(page), "href=\"([^\"#]+)#answer\">Turning Tide Recovery")))
                .contains("value=\"" + id + "\" selected");
        visit.send(page, page, Map.of("suggestion", id, "answer", "reject", "why", "A contract, no partnership"));
        waitUntil(() -> visit.see(page).contains("A contract, no partnership"));
        visit.send(page, page, Map.of("suggestion", id, "answer", "undo"));
        waitUntil(() -> !visit.see(page).contains("A contract, no partnership"));
        visit.send(page, page, Map.of("suggestion", id, "answer", "accept"));
        var made = LIST + "/turning-tide-recovery-and-ambleford-council";
        waitUntil(() -> visit.browser().get(made).statusCode() == 200);
        assertThat(visit.see(made)).contains("proposed", "Turning Tide Recovery");
        assertThat(visit.see(page)).contains("Accepted");
        visit.send(page, page, Map.of("suggestion", id, "answer", "undo"));
        waitUntil(() -> visit.browser().get(made).statusCode() == 404);
    }
}
