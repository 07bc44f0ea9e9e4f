package org.mainstay.journey;

import com.microsoft.playwright.Locator;
import java.nio.file.Path;

/// How a person works a page: with a pointer, or with keys alone.
interface Hand {

    /// Follows a link or presses a button.
    void press(Locator target);

    /// Writes into a field, in place of what stands there.
    void write(Locator field, String text);

    /// Chooses a folder, with all files in it, for a field that takes one.
    void choose(Locator field, Path folder);
}
