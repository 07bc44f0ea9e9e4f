package org.mainstay.app.cli;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mainstay.app.catalogue.Access;
import org.mainstay.app.catalogue.CouncilCode;
import org.mainstay.app.catalogue.Dataset;
import org.mainstay.app.catalogue.Topic;

/// Where data is got, for people.
final class SourcesText {

    private static final String INDENT = "  ";
    private static final int LABEL = 9;

    private SourcesText() {}

    static void write(PrintStream out, @Nullable CouncilCode place, List<Dataset> datasets) {
        out.println(Words.wrap(opening(place, datasets), ""));
        Topic last = null;
        for (var dataset : datasets) {
            if (dataset.topic() != last) {
                last = dataset.topic();
                out.printf("%n%s%n%s%n", title(last), "─".repeat(Words.WIDTH));
            } else {
                out.println();
            }
            write(out, place, dataset);
        }
    }

    private static String opening(@Nullable CouncilCode place, List<Dataset> datasets) {
        var got = datasets.stream()
                .filter(dataset -> dataset.access() != Access.BY_HAND)
                .count();
        return "%d official datasets that Mainstay reads%s. It can get %d of them by itself; the others take a few clicks."
                .formatted(datasets.size(), place == null ? "" : " for " + place, got);
    }

    private static void write(PrintStream out, @Nullable CouncilCode place, Dataset dataset) {
        out.println(Words.hang(dataset.key() + ": " + dataset.title(), ""));
        line(out, "", dataset.gives());
        line(out, "from", join(", ", dataset.publisher(), dataset.licence()));
        line(out, "as", join("; ", dataset.format(), dataset.vintage()));
        line(out, "new", dataset.changes());
        line(out, "page", dataset.page());
        if (dataset.access() == Access.BY_HAND) {
            line(out, "by hand", dataset.byHand());
        } else {
            line(out, "get", command(place, dataset));
        }
    }

    private static String command(@Nullable CouncilCode place, Dataset dataset) {
        return "./mainstay get --place %s --into FOLDER%s"
                .formatted(
                        place == null ? "CODE" : place,
                        dataset.access() == Access.GET_BY_KEY ? " " + dataset.key() : "");
    }

    private static String join(String mark, String... parts) {
        return Arrays.stream(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(mark));
    }

    /// The label at the left of the first line, and every line set in alike; nothing where there is nothing to
    /// tell.
    private static void line(PrintStream out, String label, String text) {
        if (text.isEmpty()) {
            return;
        }
        if (label.isEmpty()) {
            out.println(Words.wrap(text, INDENT));
            return;
        }
        var indent = INDENT + " ".repeat(LABEL);
        var lines = Words.wrap(text, indent);
        out.println(INDENT + label + lines.substring(INDENT.length() + label.length()));
    }

    private static String title(Topic topic) {
        return topic.name().charAt(0) + topic.name().substring(1).toLowerCase(Locale.ROOT);
    }
}
