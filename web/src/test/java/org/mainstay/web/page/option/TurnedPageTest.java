package org.mainstay.web.page.option;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mainstay.web.page.Visit;

class TurnedPageTest {

    private static final String ASSUMPTIONS = "/places/ambleford/assumptions";

    private final Visit visit = new Visit();
    private final String result = visit.appraise("60000");
    private final String id = result.substring(result.lastIndexOf('/') + 1);

    private String attempt(String assumption, String value, String high) {
        var address = ASSUMPTIONS + "/" + assumption;
        var job = visit.send(
                address + "?result=" + id,
                address + "/try",
                Map.of("result", id, "value", value, "low", value, "high", high));
        return visit.result(job) + "/turned";
    }

    @Test
    void theResultLeadsToTheAssumptionsAndEachOfThemBackToIt() {
        assertThat(visit.see(result)).contains("href=\"" + ASSUMPTIONS + "?result=" + id + "\"");

        assertThat(visit.see(ASSUMPTIONS + "?result=" + id))
                .contains("which verdicts turn in", "/assumptions/cashability?result=" + id);
    }

    @Test
    void theSameNumberTurnsNothingAndIsHeldAgainstTheResultItself() {
        var held = visit.see(ASSUMPTIONS + "/cashability?result=" + id);
        var value = Visit.find(held, "name=\"value\"[^>]* value=\"([^\"]+)\"");
        var low = Visit.find(held, "name=\"low\"[^>]* value=\"([^\"]+)\"");
        var high = Visit.find(held, "name=\"high\"[^>]* value=\"([^\"]+)\"");
        var job = visit.send(
                ASSUMPTIONS + "/cashability?result=" + id,
                ASSUMPTIONS + "/cashability/try",
                Map.of("result", id, "value", value, "low", low, "high", high));

        var page = visit.see(visit.result(job) + "/turned");

        assertThat(page)
                .contains("No verdict turns", "href=\"" + result + "/figures/")
                .doesNotContain("asked again");
    }

    @Test
    void aNumberThatMattersTurnsVerdictsWithTheirFiguresBeforeAndAfter() {
        var turned = attempt("verdict_tolerance_share", "0.99", "0.99");

        var page = visit.see(turned);

        assertThat(page).contains("What turns: Change in money that counts as none at 0.99");
        assertThat(visit.see(turned + ".csv?table=figures"))
                .contains("Easy disinvestment,Public purse,", "Place resilience,People not served,");
        assertThat(visit.see(turned + ".csv?table=turned")).startsWith("Organisation,Approach or option,Change");
    }

    @Test
    void whatIsNoNumberIsSaidAndNoJobIsMade() {
        var answer = visit.browser()
                .submit(
                        ASSUMPTIONS + "/cashability?result=" + id,
                        ASSUMPTIONS + "/cashability/try",
                        Map.of("result", id, "value", "much"));

        assertThat(answer.body()).contains("There is a problem", "must be a number", "See which verdicts turn");
    }

    @Test
    void aResultThatIsNoTrialHasNoSuchPage() {
        assertThat(visit.browser().get(result + "/turned").statusCode()).isEqualTo(404);
    }
}
