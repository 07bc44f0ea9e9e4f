package org.mainstay.web.page.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mainstay.app.command.ReadFolder;
import org.mainstay.app.command.ShowOrganisations;
import org.mainstay.app.command.Unusable;
import org.mainstay.app.document.MatchJson;
import org.mainstay.app.document.WhoJson;
import org.mainstay.web.RunningServer;
import org.mainstay.web.store.TestStore;
import org.mainstay.web.store.WorkingFolder;

class MatchesPageTest {

    private static final Pattern SIDES = Pattern.compile(
            "name=\"left\" value=\"([^\"]+)\"[^<]*<input type=\"hidden\" name=\"right\" value=\"([^\"]+)\"");

    private final Dropping person = new Dropping("matches-" + System.nanoTime());
    private final String matches = person.data() + "/matches";

    private void openAmbleford() throws IOException {
        RunningServer.shared().server().add(person.place(), "Ambleford", Path.of("..", "examples", "ambleford"));
        person.settled();
        RunningServer.shared().get(matches);
    }

    private ShowOrganisations.Shown organisations() throws IOException, Unusable {
        var folder = new WorkingFolder(TestStore.database()).of(person.place());
        return new ShowOrganisations(new ReadFolder(path -> {}), Files.createTempDirectory("mainstay-cache"))
                .show(folder, null);
    }

    private byte[] who() throws IOException, Unusable {
        var out = new ByteArrayOutputStream();
        WhoJson.write(out, organisations(), "");
        return out.toByteArray();
    }

    private String sides() {
        var found = SIDES.matcher(person.see(matches));
        assertThat(found.find()).isTrue();
        return "left=%s&right=%s".formatted(encode(found.group(1)), encode(found.group(2)));
    }

    private static String encode(String text) {
        var plain = text.replace("&amp;", "&").replace("&#39;", "'").replace("&quot;", "\"");
        return URLEncoder.encode(plain, StandardCharsets.UTF_8);
    }

    @Test
    void aDecisionChangesWhoIsWhoAndUndoingItGivesTheSameBytesAsBefore() throws Exception {
        openAmbleford();
        var before = who();
        var sides = sides();

        assertThat(person.submit(matches, matches, sides + "&answer=same&why=They+moved")
                        .statusCode())
                .isEqualTo(303);
        assertThat(person.see(matches)).contains("What was decided here").contains("They moved");
        person.settled();
        assertThat(who()).isNotEqualTo(before);

        person.submit(matches, matches + "/undo", sides);
        person.settled();
        assertThat(who()).isEqualTo(before);
        assertThat(person.see(matches)).doesNotContain("What was decided here");
    }

    @Test
    void thePageGivesProgramsTheDocumentOfTheCommand() throws Exception {
        openAmbleford();
        var out = new ByteArrayOutputStream();
        MatchJson.write(out, organisations().organisations().pairs());

        assertThat(person.see(matches + ".json")).isEqualTo(out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void aPairThatNobodyIsAskedAboutCannotBeDecided() throws IOException {
        openAmbleford();

        assertThat(person.submit(matches, matches, "left=no+one&right=nobody&answer=same")
                        .statusCode())
                .isEqualTo(400);
    }
}
