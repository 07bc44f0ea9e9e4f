package org.mainstay.web.page.option;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mainstay.web.page.Visit;
import org.mainstay.web.page.data.Dropping;

class WeighOwnTest {

    private static final String OWN = Visit.OPTIONS + "/own";

    private final Visit visit = new Visit();

    private final Dropping person = new Dropping("ambleford");

    private String take(String file) {
        var answer = person.send(
                OWN,
                "/from-file",
                List.of(new Dropping.Part(
                        "file", "plan-%d.csv".formatted(System.nanoTime()), file.getBytes(StandardCharsets.UTF_8))));
        return answer.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
    }

    private static String id(String option) {
        return option.substring(option.lastIndexOf('/') + 1);
    }

    @Test
    void aFileIsTakenAndItsLinesAreFoundByTheirNames() {
        var option = take("line,change,percent\nKettle On,cut,10\n");

        assertThat(visit.see(option)).contains("Cut, percent 10").doesNotContain("not used");
        assertThat(visit.see(option + "/file")).contains("line/");
    }

    @Test
    void rowsOfAFileThatCannotBeUsedAreShownWithTheNearestNames() {
        var option = take("line,change\nKettle Onn,end\n");

        assertThat(visit.see(option)).contains("Line 2: &quot;Kettle Onn&quot;", "Did you mean: Kettle On");
    }

    @Test
    void aFileThatIsNoOptionIsSaidToBeNone() {
        var answer = take("a,b\n1,2\n");

        assertThat(answer).isEqualTo(OWN);
        assertThat(person.see(answer)).contains("There is a problem", "is no option that can be read");
    }

    @Test
    void anOptionGetsItsVerdictAsAJob() {
        var option = take("line,change,percent\nKettle On,cut,10\n");

        var result = visit.weigh(Map.of("option", id(option), "saving", "", "years", "3"));

        assertThat(visit.see(result)).contains("Option plan-", "Kettle On", "Verdict on every change");
        assertThat(visit.see(result + ".json")).contains("\"saving_target_pence\": null", "\"option\"");
        var change = Visit.find(visit.see(result), "href=\"(" + result + "/changes/[^\"]+)\"");
        assertThat(visit.see(change)).contains("Cut by 10%");
        assertThat(visit.see(result + "/report")).startsWith("<!DOCTYPE html>");
    }

    @Test
    void anOptionStandsBesideTheThreeApproachesToASaving() {
        var option = take("line,change,percent\nKettle On,cut,10\n");

        var result = visit.weigh(Map.of("option", id(option), "saving", "60,000", "years", "3"));

        assertThat(visit.see(result)).contains("Easy disinvestment", "Option plan-", "Side by side over 3 years");
    }

    @Test
    void whatCannotBeWeighedIsSaidBesideTheForm() {
        var option = take("line,change\nNobody here,end\n");

        var led = visit.send(OWN, OWN + "/weigh", Map.of("option", id(option)));
        assertThat(visit.see(led)).contains("There is a problem", "No row of plan-");

        var none = visit.send(OWN, OWN + "/weigh", Map.of("saving", "1000"));
        assertThat(visit.see(none)).contains("Tick from one to 4 options to weigh; 0 are ticked.");
    }
}
