package org.mainstay.web.page.option;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mainstay.web.page.Visit;
import org.mainstay.web.store.AuditTrail;
import org.mainstay.web.store.TestStore;

class OwnOptionPageTest {

    private static final String OWN = Visit.OPTIONS + "/own";

    private final Visit visit = new Visit();
    private final String name = "Plan " + System.nanoTime();

    private String make() {
        return visit.send(OWN, OWN, Map.of("name", name));
    }

    private String line(String organisation) {
        var page = visit.see(make() + "?q=" + organisation);
        return Visit.find(page, "name=\"line\" value=\"([^\"]+)\"");
    }

    private String change(String option, String line, String kind, String percent) {
        return visit.send(
                option, option, Map.of("line", line, "tick", line, "change", kind, "percent", percent, "why", "Trial"));
    }

    @Test
    void anOptionThatChangesNothingYetSaysWhatToDo() {
        assertThat(visit.see(make())).contains("Nothing changes yet. Tick funding lines below");
    }

    @Test
    void aLineThatIsTickedIsKeptInTheFileOfTheCommandLine() {
        var line = line("kettle");
        var option = make();

        var led = change(option, line, "cut", "10");

        assertThat(visit.see(led)).contains("What you ticked is kept", "Cut, percent 10");
        assertThat(visit.see(option + "/file"))
                .startsWith("line,change,percent,months,into,from,why")
                .contains(line + ",cut,10,,,,Trial");
        assertThat(visit.see(option + ".csv?table=changes")).contains("Kettle On");
    }

    @Test
    void aLineThatIsNoLongerTickedIsTakenOut() {
        var line = line("kettle");
        var option = make();
        change(option, line, "end", "");

        visit.send(option, option, Map.of("line", line, "change", "end"));

        assertThat(visit.see(option)).contains("Nothing changes yet");
    }

    @Test
    void aRowThatCannotBeUsedIsShownWithItsLineAndHowToMendIt() {
        var line = line("kettle");
        var option = make();

        change(option, line, "cut", "200");

        assertThat(visit.see(option))
                .contains("One row is not used")
                .contains("Line 2 has &quot;200&quot; in the column percent, which must be by how much it is cut");
    }

    @Test
    void linesAreFilteredByWordsNeedAndWhetherTheyAreChanged() {
        var line = line("kettle");
        var option = make();
        change(option, line, "end", "");

        assertThat(visit.see(option + ".csv?table=lines&in=true").lines()).hasSize(2);
        assertThat(visit.see(option + ".csv?table=lines&need=food").lines().skip(1))
                .isNotEmpty()
                .allMatch(row -> row.contains("food"));
        assertThat(visit.see(option + "?q=nobody-at-all")).contains("No line of that kind");
    }

    @Test
    void theLastChangeIsUndoneAndEachStepStandsInTheAudit() {
        var line = line("kettle");
        var option = make();
        change(option, line, "end", "");
        var before = Visit.find(visit.see(option), "name=\"number\" value=\"(\\d+)\"");

        visit.send(option, option + "/back", Map.of("number", before));

        assertThat(visit.see(option)).contains("Nothing changes yet");
        assertThat(visit.see(option + "/versions")).contains("Made", "Changed: 1 row", "Went back to the version of");
        assertThat(new AuditTrail(TestStore.database()).of("ambleford", Long.MAX_VALUE, 3))
                .allSatisfy(entry -> assertThat(entry.action()).isEqualTo("changed an option"));
    }

    @Test
    void anOptionIsRenamedCopiedRemovedAndBroughtBack() {
        var option = make();
        visit.send(option, option + "/name", Map.of("name", name + " <b>"));
        assertThat(visit.see(option)).contains(name + " &lt;b&gt;");

        var copy = visit.send(option, option + "/copy", Map.of());
        assertThat(visit.see(copy)).contains(name + " &lt;b&gt; (2)");

        visit.send(copy, copy + "/remove", Map.of());
        assertThat(visit.see(OWN)).contains("Options that were removed");
        assertThat(visit.see(copy)).contains("This option was removed", "Bring it back");
    }

    @Test
    void anOptionThatIsNotThereIsNotFound() {
        assertThat(visit.browser().get(OWN + "/nobody").statusCode()).isEqualTo(404);
        assertThat(visit.browser().get(OWN + "/nobody/file").statusCode()).isEqualTo(404);
        assertThat(visit.browser().get(OWN + "/nobody/versions").statusCode()).isEqualTo(404);
    }
}
