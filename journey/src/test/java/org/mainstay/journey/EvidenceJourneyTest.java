package org.mainstay.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Somebody prepares a peer review by keyboard alone, in a browser that runs no scripts.
class EvidenceJourneyTest {

    private static final double PATIENCE = 60_000;
    private static final int MOST_LOOKS = 600;
    private static final int SHORTLY = 200;

    private static Chromium chromium;

    @BeforeAll
    static void startTheBrowser() {
        chromium = Chromium.start();
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    @AfterAll
    static void closeTheBrowser() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void aPartnershipIsEnteredDecidedOnToldFrozenAndStressedByKeyboardWithoutScripts() throws IOException {
        try (var running = RunningMainstay.demo();
                var context =
                        chromium.browser().newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            context.setDefaultTimeout(PATIENCE);
            var person = new Person(context.newPage(), new Keys(), false);
            person.page().navigate(running.address("/places/ambleford/partnerships"));
            enterAPartnership(person);
            writeDownADecision(person);
            tell(person, running);
            freeze(person, running);
            letTwoShocksFall(person, running);
        }
    }

    private static void enterAPartnership(Person person) {
        lookAgain(person.link("Enter a partnership"));
        person.follow("Enter a partnership");
        fill(person, Map.of("name", "Winter warmth", "purpose", "Nobody is cold", "agreement", "none"));
        send(person, "Write this down");
        lookAgain(person.link("Winter warmth"));
        person.follow("Winter warmth");
        lookAgain(person.link("Write down a decision"));
    }

    private static void writeDownADecision(Person person) {
        person.follow("Write down a decision");
        var decision = Map.of("decision", "2026-1", "decided_on", "2026-05-01", "decided", "Fund it for a year");
        fill(person, decision);
        choose(person.page().locator("#kind"), "Fund");
        send(person, "Write this down");
        // A decision on money names the appraisal that was before the deciders.
        assertThat(person.page().locator("#appraisal-error")).isVisible();
        fill(person, Map.of("appraisal", "none was made"));
        send(person, "Write this down");
        lookAgain(person.page().getByText("Fund it for a year").first());
    }

    private static void tell(Person person, RunningMainstay running) {
        var page = person.page();
        page.navigate(running.address("/places/ambleford/evidence/chapters/finance"));
        var words = page.locator("#text-money");
        var open = page.locator("summary").first();
        lookAgain(open);
        person.press(open);
        new Keys().write(words, "Rooms are free of rent.");
        send(person, "Keep it");
        lookAgain(page.locator(".govuk-inset-text").getByText("Rooms are free of rent."));
    }

    private static void freeze(Person person, RunningMainstay running) {
        var page = person.page();
        page.navigate(running.address("/places/ambleford/evidence"));
        lookAgain(person.button("Freeze it"));
        person.write("Name", "Autumn visit");
        send(person, "Freeze it");
        lookAgain(page.getByText("Autumn visit").first());
    }

    private static void letTwoShocksFall(Person person, RunningMainstay running) {
        var page = person.page();
        page.navigate(running.address("/places/ambleford/stress"));
        var shocks = page.locator("input[name=shock]");
        lookAgain(shocks.first());
        tick(shocks.first());
        tick(shocks.nth(1));
        person.press("Show");
        assertThat(page).hasURL(Pattern.compile(".*/stress/together\\?.*"));
        assertThat(page.locator("h1")).isVisible();
    }

    /// Loads a page again, as the F5 key does, until something is seen on it.
    private static void lookAgain(Locator until) {
        for (var look = 0; look < MOST_LOOKS && !until.isVisible(); look++) {
            until.page().waitForTimeout(SHORTLY);
            reload(until.page());
        }
        assertThat(until).isVisible();
    }

    /// A page that is just being left is waited for instead.
    private static void reload(Page page) {
        try {
            page.reload();
        } catch (PlaywrightException overtaken) {
            page.waitForLoadState();
        }
    }

    /// Sends a form, and waits until its answer begins to come.
    private static void send(Person person, String button) {
        var sent = new Page.WaitForRequestFinishedOptions().setPredicate(Request::isNavigationRequest);
        person.page().waitForRequestFinished(sent, () -> person.press(button));
        person.page().waitForLoadState();
    }

    private static void fill(Person person, Map<String, String> fields) {
        fields.forEach((field, text) -> new Keys().write(person.page().locator("#" + field), text));
    }

    private static void choose(Locator list, String words) {
        list.focus();
        list.page().keyboard().type(words);
    }

    private static void tick(Locator box) {
        box.focus();
        box.page().keyboard().press("Space");
    }
}
