package org.mainstay.web.page.assumption;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.mainstay.web.RunningServer;
import org.mainstay.web.page.data.Dropping;
import org.mainstay.web.store.AuditTrail;
import org.mainstay.web.store.TestStore;

class AssumptionPageTest {

    private static final String ASKED = "value=0.5&low=0.4&high=0.6";

    private static final int PATIENCE = 40;

    private final Dropping person = new Dropping("assumption-" + System.nanoTime());
    private final String list = "/places/" + person.place() + "/assumptions";
    private final String cashability = list + "/cashability";

    private void openAmbleford() throws IOException {
        RunningServer.shared().server().add(person.place(), "Ambleford", Path.of("..", "examples", "ambleford"));
        person.settled();
    }

    private static String workedOut(Dropping person, String path) {
        for (var tried = 0; tried < PATIENCE; tried++) {
            var page = person.see(path);
            if (!page.contains("is being worked out")) {
                return page;
            }
        }
        throw new AssertionError("It was never worked out.");
    }

    @Test
    void everyNumberIsListedAndCanBeLookedFor() {
        var all = RunningServer.shared().get("/places/ambleford/assumptions");
        var some = RunningServer.shared().get("/places/ambleford/assumptions?q=nightly-paid");

        assertThat(all.body())
                .contains(
                        "Part of the cost that moves which is real spending",
                        "People turned away who reach a council or NHS service: food");
        assertThat(some.body())
                .contains("Part of the cost that moves which is real spending")
                .doesNotContain("Other income lost");
    }

    @Test
    void itIsShownWhatWouldMoveBeforeAnythingIsKept() {
        RunningServer.shared().get("/places/ambleford/assumptions");
        var page = workedOut(new Dropping("ambleford"), "/places/ambleford/assumptions/cashability?" + ASKED);

        assertThat(page)
                .contains("What moves")
                .contains("Change in council cash")
                .contains("Keep this change");
    }

    @Test
    void aRangeThatDoesNotRiseIsSaidAndNothingIsWorkedOut() {
        var page = RunningServer.shared().get("/places/ambleford/assumptions/cashability?value=0.5&low=0.9&high=1");

        assertThat(page.body())
                .contains("There is a problem")
                .contains("must rise")
                .doesNotContain("What moves");
    }

    @Test
    void whatIsNoNumberIsSaidAndShownAsText() {
        var page = RunningServer.shared().get("/places/ambleford/assumptions/cashability?value=%3Cb%3E&low=&high=");

        assertThat(page.body()).contains("must be a number").contains("&lt;b&gt;");
    }

    @Test
    void aChangeNeedsAReason() throws IOException {
        openAmbleford();
        workedOut(person, cashability + "?" + ASKED);

        assertThat(person.submit(cashability + "?" + ASKED, cashability, ASKED + "&why=")
                        .body())
                .contains("Say in a sentence why you change it");
    }

    @Test
    void aChangeOverridesThePlacesOwnFileAndGoingBackRestoresIt() throws IOException {
        openAmbleford();
        workedOut(person, cashability + "?" + ASKED);

        var sent = person.submit(cashability + "?" + ASKED, cashability, ASKED + "&why=A+better+count");
        assertThat(sent.statusCode()).isEqualTo(303);
        person.settled();
        assertThat(person.see(cashability)).contains("0.5 share").contains("A better count");

        person.submit(cashability, cashability + "/back", "number=0");
        person.settled();
        assertThat(person.see(cashability)).contains("0.9 share");
        assertThat(new AuditTrail(TestStore.database()).of(person.place(), Long.MAX_VALUE, 2))
                .allSatisfy(entry -> assertThat(entry.action()).isEqualTo("assumption changed"));
    }
}
