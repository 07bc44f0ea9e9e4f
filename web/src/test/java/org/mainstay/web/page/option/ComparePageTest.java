package org.mainstay.web.page.option;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mainstay.web.page.Visit;

class ComparePageTest {

    private static final String OWN = Visit.OPTIONS + "/own";

    private final Visit visit = new Visit();

    private String option(String name) {
        var option = visit.send(OWN, OWN, Map.of("name", name));
        var line = Visit.find(visit.see(option + "?q=kettle"), "name=\"line\" value=\"([^\"]+)\"");
        visit.send(option, option, Map.of("line", line, "tick", line, "change", "end"));
        return option.substring(option.lastIndexOf('/') + 1);
    }

    private String weigh(String name) {
        return visit.weigh(Map.of("option", option(name), "saving", "60000", "years", "3"));
    }

    private String share(String result, String name) {
        visit.send(result, result + "/keep", Map.of("name", name));
        return visit.see(result + "/sharing");
    }

    @Test
    void bothScoresStandSideBySideWithWhoLosesAndWhoPays() {
        var result = weigh("Compared " + System.nanoTime());

        var page = visit.see(result + "/compare");

        assertThat(page).contains("Public purse", "The council&#39;s own cash", "leaves the public purse best off");
        assertThat(page).contains("People who lose service, by how deprived", "Who saves and who pays");
        assertThat(page).contains("Grants that end or are merged away", "data-print");
        var figure = Visit.find(page, "href=\"(" + result + "/figures/[^\"]+)\"");
        assertThat(visit.see(figure)).contains("<code>");
    }

    @Test
    void whoLosesIsShownWhateverIsChosen() {
        var result = weigh("Chosen " + System.nanoTime());

        var page = visit.see(result + "/compare?show=0&show=4");

        assertThat(visit.see(result + "/compare.csv?table=scores&show=0&show=4"))
                .contains("Easy disinvestment", "Option Chosen")
                .doesNotContain("Place resilience");
        assertThat(page).contains("Who loses service", "The council&#39;s own cash");
    }

    @Test
    void anApproachIsTakenAsAnOptionAndWeighsTheSame() {
        var result = visit.appraise("60000");

        var option = visit.send(result, result + "/own", Map.of("approach", "EASY_DISINVESTMENT"));

        assertThat(visit.see(option)).contains("Easy disinvestment").doesNotContain("not used");
        var again = visit.weigh(Map.of("option", option.substring(option.lastIndexOf('/') + 1), "years", "3"));
        var easy = Visit.find(visit.see(result + ".csv?table=worth"), "Easy disinvestment,(.*)");
        assertThat(visit.see(again + ".csv?table=worth")).contains(easy);
        assertThat(visit.browser()
                        .submit(result, result + "/own", Map.of("approach", "NOBODY"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void aComparisonIsSharedWithoutThoseNotYetTold() {
        var result = weigh("Shared " + System.nanoTime());
        share(result, "Autumn");

        visit.send(result + "/sharing", result + "/sharing", Map.of("days", "7"));

        var page = visit.browser().get(result + "/sharing").body();
        assertThat(page).contains("Link made");
        var link = Visit.find(page, "localhost:\\d+(/shared/[^<]+)<");
        assertThat(visit.see(link))
                .contains("not shown by name yet", "Option Shared")
                .doesNotContain("Kettle On");
    }

    @Test
    void anOptionThatNamesABodyNotYetToldCannotBeShared() {
        var result = weigh("End Kettle On " + System.nanoTime());

        assertThat(share(result, "Autumn")).contains("No link can be made").doesNotContain("Make a public link");
    }
}
