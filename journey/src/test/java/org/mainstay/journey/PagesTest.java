package org.mainstay.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Every page, full and empty, as everybody can use it: whatever the width, the eyes and the hands.
class PagesTest {

    private static final List<String> EMPTY = List.of(
            "",
            "/money",
            "/coverage",
            "/organisations",
            "/options",
            "/options/own",
            "/data",
            "/data/notices",
            "/data/matches",
            "/assumptions",
            "/partnerships",
            "/survey",
            "/evidence");

    /// In milliseconds, for pages that run the model for the first time.
    private static final double PATIENCE = 120_000;

    private static @Nullable Chromium chromium;
    private static @Nullable Inspection inspection;
    private static @Nullable Round round;

    @BeforeAll
    static void goRound() throws IOException {
        var started = Chromium.start();
        chromium = started;
        try (var running = RunningMainstay.serve()) {
            var page = started.browser().newPage();
            page.setDefaultTimeout(90_000);
            var looked = new Inspection(page);
            var walked = new Round(running.address(""), page, looked);
            inspection = looked;
            round = walked;
            begin(page, running, walked);
            goThroughAmbleford(page, running, walked);
            lookAtAnEmptyPlace(page, running, walked);
            new SurveyRound(page, running, walked).play();
            page.context().clearCookies();
            walked.visit("/sign-in");
        }
    }

    @AfterAll
    static void closeTheBrowser() {
        if (chromium != null) {
            chromium.close();
        }
    }

    private static void begin(Page page, RunningMainstay running, Round round) {
        var person = new Person(page, new Pointer(), true);
        page.navigate(running.address("/set-up"));
        round.look();
        person.write("Your name", "Jo Bloggs");
        person.write("Your e-mail address", "jo.bloggs@example.gov.uk");
        person.write("A new password", "amber bicycle kettle");
        person.press("Begin");
        person.sees("Your places");
        for (var path : List.of(
                "/", "/places", "/people", "/audit", "/account", "/help", "/accessibility", "/privacy", "/error")) {
            round.visit(path);
        }
    }

    private static void goThroughAmbleford(Page page, RunningMainstay running, Round round) throws IOException {
        var person = new Person(page, new Pointer(), true);
        running.addAmbleford();
        page.navigate(running.address("/places/ambleford/options"));
        person.lookAgain("See whether it is ready", person.button("Weigh this saving"));
        person.write("Saving in pounds a year", "60,000");
        person.press("Weigh this saving");
        page.waitForURL("**/jobs/**");
        var job = page.url();
        person.waitForTheResult();
        var result = page.url();
        page.navigate(job);
        round.look();
        page.navigate(result);
        person.write("Keep this result under a name", "Autumn savings");
        person.press("Keep");
        person.follow("Share");
        person.press("Make a public link");
        var shared = made(page);
        weighAnOption(page, running, round, person);
        strike(page, running, round, person);
        page.navigate(running.address("/places/ambleford/ask"));
        person.press("Make a private link");
        var asked = made(page);
        page.navigate(running.address("/places/ambleford/evidence"));
        person.write("Name", "Autumn visit");
        person.press("Freeze it");
        page.waitForURL("**/packs/**");
        person.sees("Autumn visit");
        round.look();
        for (var path : List.of(
                "",
                "/evidence/chapters/priorities",
                "/evidence/chapters/improvement",
                "/people",
                "/audit",
                "/search?q=advice",
                "/coverage?by=walk",
                "/coverage/services/food_bank-001?change=close",
                "/ask",
                "/data/files/1",
                "/data")) {
            round.visit("/places/ambleford" + path);
        }
        person.follow("grants_360giving.csv");
        person.sees("grants_360giving.csv");
        round.look();
        round.visit(shared);
        round.visit(asked);
        round.walk();
    }

    /// Ticks a line that can be changed and one that cannot, weighs that beside a saving, and tries an
    /// assumption on it.
    private static void weighAnOption(Page page, RunningMainstay running, Round round, Person person) {
        page.navigate(running.address("/places/ambleford/options/own"));
        round.look();
        person.write("What do you call it?", "Two lines");
        person.press("Build an option");
        person.sees("Two lines");
        round.look();
        page.locator("input[name=tick]").first().check();
        page.locator("input[name=tick]").nth(1).check();
        person.press("Keep these choices");
        person.sees("One row is not used");
        round.look();
        person.follow("Versions");
        round.look();
        page.navigate(running.address("/places/ambleford/options/own"));
        round.look();
        person.write("Saving in pounds a year, to see the three approaches beside them (may stay empty)", "60,000");
        person.press("See the verdicts");
        person.waitForTheResult();
        round.look();
        person.follow("Compare side by side");
        round.look();
        page.goBack();
        person.follow("Change an assumption and see which verdicts turn");
        round.look();
        person.follow("Part of the cost that moves which is real spending");
        round.look();
        person.write("Value", "0.1");
        person.write("Low end of its range", "0.1");
        person.write("High end of its range", "0.1");
        person.press("See which verdicts turn");
        page.waitForURL("**/turned");
        round.look();
    }

    /// Ticks two shocks, and an option to try all of them on.
    private static void strike(Page page, RunningMainstay running, Round round, Person person) {
        var patient = new Page.WaitForURLOptions().setTimeout(PATIENCE);
        page.navigate(running.address("/places/ambleford/stress"), new Page.NavigateOptions().setTimeout(PATIENCE));
        round.settle();
        round.look();
        round.visit("/places/ambleford/stress/the-largest-body-closes");
        page.navigate(running.address("/places/ambleford/stress"));
        page.locator("input[name=saving]").fill("60000");
        person.press("Compare the three approaches");
        page.waitForURL("**/stress/approaches?**", patient);
        round.settle();
        round.look();
        page.navigate(running.address("/places/ambleford/stress"));
        var option = page.locator("input[name=option]").first();
        var choice = option.getAttribute("value");
        page.locator("input[name=shock]").first().check();
        page.locator("input[name=shock]").nth(1).check();
        person.press("Show");
        page.waitForURL("**/stress/together?**", patient);
        round.look();
        page.navigate(running.address("/places/ambleford/stress"));
        option.check();
        person.press("Try the shocks on them");
        page.waitForURL("**/stress/choices?**", patient);
        round.look();
        round.visit("/places/ambleford/stress/choices/" + choice);
    }

    private static String made(Page page) {
        return page.locator(".ms-raw").innerText().replaceFirst("https?://[^/]+", "");
    }

    private static void lookAtAnEmptyPlace(Page page, RunningMainstay running, Round round) {
        var person = new Person(page, new Pointer(), true);
        page.navigate(running.address("/places"));
        person.write("Name of the area", "Nowhere");
        person.press("Make this place");
        person.sees("Data");
        EMPTY.forEach(path -> round.glance("/places/nowhere" + path));
    }

    private static Inspection inspection() {
        return Objects.requireNonNull(inspection);
    }

    @Test
    void everyRouteIsReachedByALinkAndWasLookedAt() {
        assertThat(Objects.requireNonNull(round).missing()).isEmpty();
    }

    @Test
    void noPageBreaksARuleOfAccessibilityAtAnyWidth() {
        assertThat(inspection().violations()).isEmpty();
    }

    @Test
    void noPageScrollsSideways() {
        assertThat(inspection().overflows()).isEmpty();
    }

    @Test
    void noPageAsksForAFont() {
        assertThat(inspection().fonts()).isEmpty();
    }

    @Test
    void noPageMakesTheBrowserComplain() {
        assertThat(inspection().errors()).isEmpty();
    }

    @Test
    void aPageWithFaultsIsCaught() {
        var page = Objects.requireNonNull(chromium).browser().newPage();
        page.setContent("<title>Pale</title><main><p style='color:#ccc'>Pale.</p><img src='data:,'></main>");
        var looked = new Inspection(page);
        looked.look();

        assertThat(String.join(" ", looked.violations())).contains("color-contrast", "html-has-lang", "image-alt");
    }
}
