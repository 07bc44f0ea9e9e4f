package org.mainstay.journey;

import com.microsoft.playwright.Locator;
import java.nio.file.Path;

/// A hand on a mouse.
final class Pointer implements Hand {

    @Override
    public void press(Locator target) {
        target.click();
    }

    @Override
    public void write(Locator field, String text) {
        field.click();
        field.fill(text);
    }

    @Override
    public void choose(Locator field, Path folder) {
        field.page().waitForFileChooser(field::click).setFiles(folder);
    }
}
