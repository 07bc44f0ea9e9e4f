package org.mainstay.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/// The machine's own Chromium: that of `MAINSTAY_CHROMIUM`, or the first on the path.
final class Chromium implements AutoCloseable {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /// Starts it; the test is skipped, with a message, where there is none.
    static Chromium start() {
        var program = find();
        Assumptions.assumeTrue(
                program.isPresent(),
                "Skipped: no Chromium here (install one, or name its program in MAINSTAY_CHROMIUM).");
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var options = new BrowserType.LaunchOptions()
                .setExecutablePath(program.orElseThrow())
                // Its sandbox refuses to work for root, which build servers often are.
                .setChromiumSandbox(!"root".equals(System.getProperty("user.name")));
        return new Chromium(playwright, playwright.chromium().launch(options));
    }

    private static Optional<Path> find() {
        var folders = Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator);
        var onPath = NAMES.stream().flatMap(name -> Arrays.stream(folders).map(folder -> Path.of(folder, name)));
        return Stream.concat(Optional.ofNullable(System.getenv("MAINSTAY_CHROMIUM")).map(Path::of).stream(), onPath)
                .filter(Files::isExecutable)
                .findFirst();
    }

    Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
