package org.mainstay.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// One person's first day, from the first start to signing out.
class JourneyTest {

    private static final double PATIENCE = 90_000;

    private static Chromium chromium;

    private final Council council = Council.atHand();

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
    void aPersonGetsFromTheFirstStartToAVerdictWithAPointer() throws IOException {
        spendADay(new Pointer(), true);
    }

    @Test
    void aPersonGetsFromTheFirstStartToAVerdictWithoutJavaScript() throws IOException {
        spendADay(new Pointer(), false);
    }

    @Test
    void aPersonGetsFromTheFirstStartToAVerdictByKeyboardAlone() throws IOException {
        spendADay(new Keys(), true);
    }

    @Test
    void aNewcomerToTheDemonstrationLearnsInThreeClicksWhatCuttingAGrantWouldDo() throws IOException {
        try (var running = RunningMainstay.demo();
                var context = context(true)) {
            var person = new Person(context.newPage(), new Pointer(), true);
            person.page().navigate(running.address("/"));
            person.lookAgain("See whether it is ready", person.button("What would cutting a grant do?"));

            person.press("What would cutting a grant do?");
            person.press(person.page()
                    .locator("#lines tbody tr")
                    .first()
                    .getByRole(AriaRole.LINK)
                    .last());

            person.sees("What would cutting this grant do?");
        }
    }

    @Test
    void aPersonBuildsAnOptionAndComparesItWithAPointer() throws IOException {
        buildAnOption(new Pointer(), true);
    }

    @Test
    void aPersonBuildsAnOptionAndComparesItWithoutJavaScript() throws IOException {
        buildAnOption(new Pointer(), false);
    }

    private static void buildAnOption(Hand hand, boolean script) throws IOException {
        try (var running = RunningMainstay.demo();
                var context = context(script)) {
            var person = new Person(context.newPage(), hand, script);
            var page = person.page();
            page.navigate(running.address("/places/ambleford/options"));
            person.lookAgain("See whether it is ready", person.button("Weigh this saving"));
            person.follow("Your own options");
            person.write("What do you call it?", "Two small ones");
            person.press("Build an option");
            tick(person, "Kettle On, GRANTS TO VOL ORGS");
            tick(person, "Wharfside Food Pantry, GRANTS TO VOL ORGS");

            person.press("See its verdict");
            person.waitForTheResult();
            assertThat(page.locator("#changes tbody tr")).hasCount(2);

            page.navigate(running.address("/places/ambleford/options/own"));
            person.write("Saving in pounds a year, to see the three approaches beside them (may stay empty)", "60,000");
            person.press("See the verdicts");
            person.waitForTheResult();
            person.follow("Compare side by side");
            assertThat(page.locator("#scores thead")).containsText("Easy disinvestment");
            assertThat(page.locator("#scores thead")).containsText("Option Two small ones");
            assertThat(page.locator("#deciles")).isVisible();

            page.navigate(running.address("/places/ambleford/options/own"));
            person.follow("Two small ones");
            var file = page.waitForDownload(() -> person.follow("Download this option as a file"));
            assertThat(file.suggestedFilename()).isEqualTo("two-small-ones.csv");
            assertThat(Files.readString(file.path())).startsWith("line,change,").contains(",end,");
        }
    }

    /// Finds a line by its name, ticks it and keeps that.
    private static void tick(Person person, String line) {
        person.write("Words in its name", line.substring(0, line.indexOf(',')));
        person.press("Show");
        person.page()
                .getByLabel(line, new Page.GetByLabelOptions().setExact(true))
                .check();
        person.press("Keep these choices");
        assertThat(person.page().getByText("What you ticked is kept in this option."))
                .isVisible();
    }

    private static BrowserContext context(boolean script) {
        var context = chromium.browser().newContext(new Browser.NewContextOptions().setJavaScriptEnabled(script));
        context.setDefaultTimeout(PATIENCE);
        return context;
    }

    private void spendADay(Hand hand, boolean script) throws IOException {
        try (var running = RunningMainstay.serve();
                var context = context(script)) {
            var person = new Person(context.newPage(), hand, script);
            person.page().navigate(running.address("/"));
            setUp(person);
            dropFiles(person);
            readNotices(person);
            decideMatches(person);
            weighASaving(person);
            followAFigure(person);
            export(person);
            person.press("Sign out");
            assertThat(person.page().getByText("You are signed out.")).isVisible();
        }
    }

    private static void setUp(Person person) {
        person.sees("Set Mainstay up");
        person.write("Your name", "Jo Bloggs");
        person.write("Your e-mail address", "jo.bloggs@example.gov.uk");
        person.write("A new password", "amber bicycle kettle");
        person.press("Begin");
        person.sees("Your places");
    }

    private void dropFiles(Person person) {
        person.write("Name of the area", council.name());
        person.press("Make this place");
        person.sees("Data");
        person.choose("Or a whole folder", council.folder());
        person.press("Add these files");
        person.sees("What became of your files");
        person.lookAgain("See how far it is", person.page().locator("#read"));
    }

    private static void readNotices(Person person) {
        person.follow("What to mend");
        person.sees("What to mend");
        var first = person.page().locator("#notices tbody a").first();
        var title = first.innerText();
        person.press(first);
        assertThat(person.page().locator("h1")).not().hasText("What to mend");
        assertThat(person.page().locator("main")).containsText(title);
        person.follow("Data");
        person.sees("Data");
    }

    private static void decideMatches(Person person) {
        var undo = person.buttons(Pattern.compile("^Undo: "));
        person.follow("Which names are one body");
        person.sees("Which names are one body");
        person.press("Yes, one body");
        assertThat(undo).hasCount(1);
        person.press("No, two bodies");
        assertThat(undo).hasCount(2);
        person.press(undo.first());
        assertThat(undo).hasCount(1);
    }

    private void weighASaving(Person person) {
        person.follow("Options");
        person.sees("What would a saving do?");
        person.write("Saving in pounds a year", council.saving());
        person.press("Weigh this saving");
        person.waitForTheResult();
    }

    private static void followAFigure(Person person) {
        var page = person.page();
        var change = page.locator("#changes tbody a").first();
        var organisation = change.innerText();
        person.press(change);
        assertThat(page.locator("h1")).hasText(organisation);
        assertThat(page.locator(".ms-verdict .govuk-tag").first()).isVisible();
        var verdict = page.url();

        var saving = page.locator(".ms-verdict .ms-figure").first();
        var pounds = saving.innerText();
        person.press(saving);
        assertThat(page.locator(".ms-value")).containsText(pounds);
        var figure = page.url();
        person.press(page.locator("#rows tbody a[href*='/rows/']").first());
        assertThat(page.locator("h1")).containsText("line");

        person.goBackTo(figure);
        assertThat(page.locator(".ms-value")).containsText(pounds);
        person.goBackTo(verdict);
        assertThat(page.locator("h1")).hasText(organisation);
    }

    private static void export(Person person) throws IOException {
        var csv = person.page().getByText("Download as CSV").first();
        var file = person.page().waitForDownload(() -> person.press(csv));
        assertThat(file.suggestedFilename()).endsWith(".csv");
        assertThat(Files.readString(file.path())).contains("Verdict");
    }
}
