package org.mainstay.journey;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mainstay.web.access.Routes;
import org.mainstay.web.access.Rule;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;

/// A round of all pages: from link to link, to one address of every route.
final class Round {

    /// What gives a file or speaks to programs only.
    private static final Pattern NO_PAGE = Pattern.compile(
            "/(health|metrics)(/.*)?|/openapi.json|.*/(original|corrected|report|reconcile)|.*/own/[^/]+/file|.*/packs/[^/]+/files/[^/]+|.*/evidence/map|.*[.]geojson");

    private static final String NOT_READY = "See whether it is ready";
    private static final int MOST_LOOKS = 200;
    private static final int SHORTLY = 1_000;

    private static final List<Rule> PAGES = Routes.LINES.stream()
            .filter(rule -> rule.method().equals(HttpMethod.GET))
            .filter(rule -> !NO_PAGE.matcher(rule.pattern().getPatternString()).matches())
            .sorted(Comparator.comparing(Rule::pattern))
            .toList();

    private final String base;
    private final Page page;
    private final Inspection inspection;
    private final Queue<String> waiting = new ArrayDeque<>();
    private final Set<String> known = new TreeSet<>();
    private final Set<String> missing = new TreeSet<>();

    Round(String base, Page page, Inspection inspection) {
        this.base = base;
        this.page = page;
        this.inspection = inspection;
        PAGES.forEach(rule -> missing.add(rule.pattern().getPatternString()));
    }

    /// Looks at the page that is shown, and goes on from its links.
    void look() {
        var path = URI.create(page.url()).getRawPath();
        known.add(path);
        match(path);
        inspection.look();
        if (page.locator("a[href]").evaluateAll("links => links.map(link => link.href)") instanceof List<?> links) {
            links.forEach(link -> note(String.valueOf(link)));
        }
    }

    /// Waits while the page says that its answer is still being worked out.
    void settle() {
        for (var tried = 0; tried < MOST_LOOKS && page.getByText(NOT_READY).count() > 0; tried++) {
            page.waitForTimeout(SHORTLY);
            page.reload();
        }
    }

    private void note(String address) {
        if (address.startsWith(base) && !address.matches(".*\\.(csv|json|geojson)(\\?.*)?$")) {
            waiting.add(URI.create(address).getRawPath());
        }
    }

    /// Goes to an address and looks.
    void visit(String path) {
        if (known.add(path)) {
            page.navigate(base + path);
            settle();
            match(path);
            look();
        }
    }

    /// Goes to an address and looks, without counting that as a visit of its route.
    void glance(String path) {
        page.navigate(base + path);
        inspection.look();
    }

    /// Visits what was seen on the way, as long as that is a route that was not visited.
    void walk() {
        for (var path = waiting.poll(); path != null; path = waiting.poll()) {
            var rule = closest(path);
            if (rule != null && missing.contains(rule)) {
                visit(path);
            }
        }
    }

    private void match(String path) {
        var rule = closest(path);
        if (rule != null) {
            missing.remove(rule);
        }
    }

    private static @Nullable String closest(String path) {
        var parts = PathContainer.parsePath(path);
        return NO_PAGE.matcher(path).matches()
                ? null
                : PAGES.stream()
                        .filter(rule -> rule.pattern().matches(parts))
                        .map(rule -> rule.pattern().getPatternString())
                        .findFirst()
                        .orElse(null);
    }

    /// The routes to which no link led.
    Set<String> missing() {
        return missing;
    }
}
