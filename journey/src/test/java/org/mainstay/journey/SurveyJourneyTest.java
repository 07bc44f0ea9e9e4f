package org.mainstay.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/// The partners' survey from the keeper's first step to what everybody sees, and a partner whose browser runs no
/// script.
class SurveyJourneyTest {

    private static final double PATIENCE = 90_000;

    @Test
    void aKeeperAsksPartnersAnswerAndEverybodyCanReadIt() throws IOException {
        try (var chromium = Chromium.start();
                var running = RunningMainstay.serve()) {
            var page = chromium.browser().newPage();
            page.setDefaultTimeout(PATIENCE);
            setUp(page, running);
            running.addAmbleford();
            var inspection = new Inspection(page);
            var round = new Round(running.address(""), page, inspection);
            var link = new SurveyRound(page, running, round).play();

            assertThat(round.missing()).noneMatch(route -> route.contains("survey"));
            assertThat(inspection.violations()).isEmpty();
            assertThat(inspection.overflows()).isEmpty();
            assertThat(inspection.errors()).isEmpty();
            answerWithoutScripts(chromium.browser(), link);
        }
    }

    private static void setUp(Page page, RunningMainstay running) {
        var person = new Person(page, new Pointer(), true);
        page.navigate(running.address("/set-up"));
        person.write("Your name", "Jo Bloggs");
        person.write("Your e-mail address", "jo.bloggs@example.gov.uk");
        person.write("A new password", "amber bicycle kettle");
        person.press("Begin");
        person.sees("Your places");
    }

    private static void answerWithoutScripts(Browser browser, String link) {
        try (var context = browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            var person = new Person(context.newPage(), new Pointer(), false);
            person.page().navigate(link);
            person.page().locator("#notice-disagree").check();
            person.write("Is there anything else you want to say? (You need not)", "Jo Bloggs never told us.");
            person.page().locator("#agreed").check();
            person.press("Send the answer");
            person.sees("There is a problem");
            person.write("Is there anything else you want to say? (You need not)", "Nobody told us in time.");
            person.press("Send the answer");
            person.sees("Thank you");
            assertThat(context.cookies()).isEmpty();
            person.page().navigate(link);
            person.sees("This link cannot be used");
        }
    }
}
