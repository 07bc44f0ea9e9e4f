package org.mainstay.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;

/// Somebody in front of a page.
///
/// @param script whether the browser runs the scripts of pages
record Person(Page page, Hand hand, boolean script) {

    private static final int MOST_LOOKS = 600;
    private static final int PATIENCE = 5_000;
    private static final int SHORTLY = 200;
    private static final int MOST_STEPS_BACK = 6;
    private static final int GOING_ON = 2_000;

    void follow(String link) {
        hand.press(link(link));
    }

    void press(String button) {
        hand.press(button(button));
    }

    void press(Locator target) {
        hand.press(target);
    }

    void write(String label, String text) {
        hand.write(page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)), text);
    }

    void choose(String label, Path folder) {
        hand.choose(page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)), folder);
    }

    void sees(String heading) {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(heading))
                        .first())
                .isVisible();
    }

    Locator link(String name) {
        return page.getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    Locator button(String name) {
        return page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    Locator buttons(Pattern name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    /// Waits until something is seen; looks again by a link as long as the page does not do so by itself.
    void lookAgain(String link, Locator until) {
        lookAgain(link, until::isVisible);
        assertThat(until).isVisible();
    }

    private void lookAgain(String link, BooleanSupplier until) {
        for (var tried = 0; tried < MOST_LOOKS && !until.getAsBoolean(); tried++) {
            if (script || !link(link).isVisible()) {
                page.waitForTimeout(SHORTLY);
            } else {
                followOnce(link);
            }
        }
    }

    /// A press that falls on a page as it is loaded anew is lost, and whoever waits presses again.
    private void followOnce(String link) {
        var loaded = new Page.WaitForRequestFinishedOptions()
                .setPredicate(Request::isNavigationRequest)
                .setTimeout(PATIENCE);
        try {
            page.waitForRequestFinished(loaded, () -> follow(link));
        } catch (TimeoutError lost) {
            page.waitForTimeout(SHORTLY);
        }
    }

    /// Waits at a job until its result is shown.
    void waitForTheResult() {
        var result = button("See the result");
        var verdicts = page.locator("#changes tbody a").first();
        lookAgain("See how far it has come", () -> result.isVisible() || verdicts.isVisible());
        // A page that was loaded again goes on by itself; one that came late waits for the person.
        page.waitForTimeout(script ? GOING_ON : 0);
        if (result.isVisible()) {
            hand.press(result);
        }
        assertThat(verdicts).isVisible();
    }

    /// Goes back, also past the places within a page, to the page of an address.
    void goBackTo(String address) {
        for (var step = 0;
                step < MOST_STEPS_BACK && !page.url().replaceFirst("#.*", "").equals(address);
                step++) {
            page.goBack();
        }
    }
}
