package org.mainstay.web.page.option;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mainstay.web.page.Visit;

class ResultPageTest {

    private final Visit visit = new Visit();

    @Test
    void theDataAreThoseOfTheCommandLineByteForByte() {
        var out = new ByteArrayOutputStream();
        var silent = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        org.mainstay.app.Main.run(
                new String[] {
                    "appraise", "../examples/ambleford", "--saving", "90000", "--draws", "128", "--format", "json"
                },
                new PrintStream(out, true, StandardCharsets.UTF_8),
                silent);

        var result = visit.appraise("90000");

        assertThat(visit.see(result + ".json")).isEqualTo(out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void aResultShowsTheApproachesAVerdictOnEveryChangeAndWhoLoses() {
        var result = visit.appraise("150000");

        var page = visit.see(result);

        assertThat(page).contains("Easy disinvestment", "Medium-term investment", "Place resilience");
        assertThat(page).contains("Verdict on every change", "Who loses, by deprivation", "How Medium-term");
        var change = Visit.find(page, "href=\"(" + result + "/changes/[^\"]+)\"");
        assertThat(visit.see(change)).contains("Saving a year", "Need:");
        var figure = Visit.find(page, "href=\"(" + result + "/figures/[^\"]+)\"");
        assertThat(visit.see(figure)).contains("<code>");
        assertThat(visit.see(result + "/basis")).contains("Discount rate: from year 0", "SHA-256");
        assertThat(visit.see(result + "/report")).startsWith("<!DOCTYPE html>").contains("what it would do");
    }

    @Test
    void whatItHangsOnWhoPaysAndWhoLosesHavePagesOfTheirOwn() {
        var result = visit.appraise("150000");

        assertThat(visit.see(result)).contains("Rests on grades 5 and 6", "Switching values", "P10 to P90");
        assertThat(visit.see(result + "/hangs-on"))
                .contains("How often each comes out best", "What the answer hangs on: Easy disinvestment", "<svg");
        assertThat(visit.see(result + "/payers"))
                .contains("Who pays and who saves, by year: Easy disinvestment", "Cash by year: ", "Later");
        assertThat(visit.see(result + "/losers"))
                .contains("People who lose service, by deprivation: Easy disinvestment", "Ward");
        assertThat(visit.see(result + "/payers.csv?table=cash-0")).contains("Council cash", "Public purse");
    }

    @Test
    void changesCanBeFilteredByVerdict() {
        var result = visit.appraise("150000");

        var losses = visit.see(result + ".csv?table=changes&verdict=SERVICE_LOSS");

        assertThat(losses.lines().skip(1)).isNotEmpty().allMatch(row -> row.contains("Service loss"));
        assertThat(visit.see(result + "?verdict=NOTHING")).contains("No change has this verdict");
    }

    @Test
    void aResultIsKeptUnderANameThatIsShownAsItIs() {
        var result = visit.appraise("60000");

        visit.send(result, result + "/keep", Map.of("name", "=Budget <script>alert(1)</script>"));

        assertThat(visit.see(result)).contains("=Budget &lt;script&gt;").doesNotContain("<script>alert");
        assertThat(visit.see(Visit.OPTIONS)).contains("Results kept").doesNotContain("<script>alert");
        assertThat(visit.see(Visit.OPTIONS + ".csv?table=kept")).contains("'=Budget");
    }
}
