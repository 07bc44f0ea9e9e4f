package org.mainstay.app.cli;

import java.io.PrintStream;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.mainstay.app.catalogue.CouncilCode;
import org.mainstay.app.command.GetDatasets.Outcome;
import org.mainstay.app.command.GetDatasets.Status;
import org.mainstay.app.download.Downloaded;
import org.mainstay.app.report.Format;

/// What became of each dataset, for people.
final class GetText {

    private static final String INDENT = "  ";

    private GetText() {}

    static void write(PrintStream out, Outcome outcome) {
        var dataset = outcome.dataset();
        out.println(Words.hang(dataset.key() + ": " + sentence(outcome), ""));
        if (outcome.status() == Status.NOT_GOT && !dataset.byHand().isEmpty()) {
            out.println(Words.wrap("By hand: " + dataset.byHand(), INDENT));
        }
        if (outcome.status() == Status.WOULD_GET && dataset.target() != null) {
            out.println(INDENT + dataset.target().address());
        }
        if (isMissing(outcome) && !dataset.page().isEmpty()) {
            out.println(INDENT + dataset.page());
        }
    }

    static void writeEnd(PrintStream out, CouncilCode place, List<Outcome> outcomes) {
        var summary = new StringBuilder();
        for (var status : Status.values()) {
            var count = outcomes.stream()
                    .filter(outcome -> outcome.status() == status)
                    .count();
            if (count > 0) {
                summary.append(summary.isEmpty() ? "" : ", ")
                        .append(count)
                        .append(' ')
                        .append(word(status));
            }
        }
        out.println();
        out.println(Words.wrap(summary + ". What else there is: ./mainstay sources --place " + place, ""));
        if (outcomes.stream().anyMatch(outcome -> outcome.status() == Status.GOT)) {
            out.println(
                    Words.wrap("Publishers and licences stand in sources.csv: name them wherever you show this.", ""));
        }
    }

    private static boolean isMissing(Outcome outcome) {
        return outcome.status() == Status.NOT_GOT || outcome.status() == Status.BY_HAND;
    }

    private static String sentence(Outcome outcome) {
        var target = outcome.dataset().target();
        return switch (outcome.status()) {
            case GOT -> "got, as " + size(Objects.requireNonNull(outcome.file()));
            case THERE -> {
                var file = Objects.requireNonNull(outcome.file());
                yield "there already, as %s, unchanged since %s"
                        .formatted(
                                size(file),
                                Format.day(file.gotAt().atZone(ZoneOffset.UTC).toLocalDate()));
            }
            case WOULD_GET ->
                target == null
                        ? ""
                        : "would be got, as %s (at most %s bytes), from"
                                .formatted(target.file(), Format.count(target.mostBytes()));
            case BY_HAND -> "got by hand. " + outcome.why();
            case NOT_GOT -> "not got. " + outcome.why();
        };
    }

    private static String size(Downloaded file) {
        return "%s (%s bytes)".formatted(file.file(), Format.count(file.bytes()));
    }

    private static String word(Status status) {
        return switch (status) {
            case GOT -> "got";
            case THERE -> "there already";
            case WOULD_GET -> "would be got";
            case BY_HAND -> "to get by hand";
            case NOT_GOT -> "not got";
        };
    }
}
