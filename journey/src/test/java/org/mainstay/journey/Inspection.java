package org.mainstay.journey;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// What is wrong with pages as they stand in a browser, at the widths of a telephone, a tablet and a large screen.
final class Inspection {

    private static final List<Integer> WIDTHS = List.of(320, 768, 1920);
    private static final int HEIGHT = 900;

    private static final String RUN = """
            async () => (await axe.run(document, {
              runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
              resultTypes: ['violations'],
            })).violations.map(rule => rule.id + ' at ' + rule.nodes.slice(0, 3).map(node => node.html.slice(0, 200)).join(' and '))
            """;

    private static final String OVERFLOW = """
            () => {
              const wide = document.documentElement.clientWidth;
              if (document.documentElement.scrollWidth <= wide) return '';
              const scrolled = (one) => one.parentElement && one.parentElement.closest('.ms-table__scroll');
              const beyond = [...document.querySelectorAll('body *')].filter((one) => !scrolled(one) && one.getBoundingClientRect().right > wide + 1);
              return document.documentElement.scrollWidth + ' pixels at ' + wide + ': ' + beyond.map((one) => one.outerHTML.slice(0, 120)).slice(-2).join(' and ');
            }
            """;

    private final Page page;
    private final List<String> violations = new ArrayList<>();
    private final List<String> overflows = new ArrayList<>();
    private final List<String> fonts = new ArrayList<>();
    private final List<String> errors = new ArrayList<>();

    Inspection(Page page) {
        this.page = page;
        page.onRequest(request -> {
            if ("font".equals(request.resourceType())) {
                fonts.add(request.url());
            }
        });
        page.onConsoleMessage(message -> {
            // A page that answers with an error is shown all the same; what it lacks would come from elsewhere.
            var itself = message.text().startsWith("Failed to load resource")
                    && message.location().startsWith(page.url());
            if ("error".equals(message.type()) && !itself) {
                errors.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(error -> errors.add(page.url() + ": " + error));
    }

    /// Looks at the page that is shown.
    void look() {
        page.evaluate(AxeBuilder.getAxeScript());
        for (var width : WIDTHS) {
            page.setViewportSize(width, HEIGHT);
            lines(page.evaluate(RUN), line -> violations.add("%d %s %s".formatted(width, page.url(), line)));
            var overflow = String.valueOf(page.evaluate(OVERFLOW));
            if (!overflow.isEmpty()) {
                overflows.add(page.url() + " is " + overflow);
            }
        }
    }

    private static void lines(Object answer, Consumer<String> each) {
        if (answer instanceof List<?> lines) {
            lines.forEach(line -> each.accept(String.valueOf(line)));
        }
    }

    List<String> violations() {
        return violations;
    }

    /// Pages that scroll sideways.
    List<String> overflows() {
        return overflows;
    }

    /// Fonts that were asked for.
    List<String> fonts() {
        return fonts;
    }

    /// What the browser complained of, such as a script that the page's policy forbids.
    List<String> errors() {
        return errors;
    }
}
