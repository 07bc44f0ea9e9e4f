package org.mainstay.journey;

import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;

/// A hand on a keyboard: it comes to everything by the tab key, past the header by the link that skips it.
final class Keys implements Hand {

    private static final int MOST_STEPS = 600;

    @Override
    public void press(Locator target) {
        reach(target);
        target.page().keyboard().press("Enter");
    }

    @Override
    public void write(Locator field, String text) {
        reach(field);
        field.page().keyboard().press("Control+A");
        field.page().keyboard().type(text);
    }

    @Override
    public void choose(Locator field, Path folder) {
        reach(field);
        field.page()
                .waitForFileChooser(() -> field.page().keyboard().press("Space"))
                .setFiles(folder);
    }

    private static void reach(Locator target) {
        var page = target.page();
        var wanted = target.elementHandle();
        for (var step = 0; step < MOST_STEPS; step++) {
            page.keyboard().press("Tab");
            if (hasFocus(wanted)) {
                return;
            }
            skip(page, wanted);
        }
        throw new AssertionError("The tab key does not lead to " + target);
    }

    private static boolean hasFocus(ElementHandle wanted) {
        return Boolean.TRUE.equals(wanted.evaluate("element => element === document.activeElement"));
    }

    private static void skip(Page page, ElementHandle wanted) {
        var skips = wanted.evaluate("element => document.activeElement.matches('.govuk-skip-link')"
                + " && document.querySelector('main').contains(element)");
        if (Boolean.TRUE.equals(skips)) {
            page.keyboard().press("Enter");
        }
    }
}
