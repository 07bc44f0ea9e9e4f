package org.mainstay.app.cli;

import java.io.PrintStream;
import java.util.List;
import org.mainstay.app.report.Format;
import org.mainstay.engine.appraisal.Chosen;

/// How an approach was chosen, for people.
final class ChosenText {

    private static final int FIRST = 5;

    private ChosenText() {}

    static void write(PrintStream out, Chosen chosen) {
        if (!chosen.keptBack().isEmpty()) {
            out.println();
            out.println("  What no search may take");
            chosen.keptBack().forEach(why -> out.println(Words.hang("- " + Safe.whole(why), "  ")));
        }
        out.println();
        out.println(Words.wrap("Held against the standards: " + chosen.upheld().sentence(), "  "));
        var certainty = chosen.certainty();
        if (certainty != null) {
            write(out, certainty);
        }
    }

    private static void write(PrintStream out, Chosen.Certainty certainty) {
        out.println();
        out.println(
                "  How good the choice is known to be (in people who lose service, with public money as people; lower is better)");
        var table = new TextTable(List.of("", ">"));
        table.row(List.of("loses by the estimates", Format.value(certainty.estimated())));
        table.row(List.of("no choice can better", Format.value(certainty.bound())));
        table.row(List.of("gap", certainty.proven() ? "none: proven" : Format.value(certainty.gap())));
        table.row(List.of("loses in the model", Format.value(certainty.simulated())));
        table.row(List.of("estimates are off by", Format.value(certainty.off())));
        table.row(List.of("best met loses", Format.value(certainty.kept())));
        table.row(List.of("regret", Format.value(certainty.regret())));
        table.row(List.of("model asked", Format.value(certainty.runs())));
        table.write(out, "  ");
        var runnerUp = certainty.runnerUp();
        if (runnerUp != null) {
            var changes = runnerUp.changes();
            var more = changes.size() > FIRST ? ", and %d more".formatted(changes.size() - FIRST) : "";
            out.println(Words.wrap(
                    "The best but one: %s%s."
                            .formatted(
                                    Safe.whole(String.join(", ", changes.subList(0, Math.min(FIRST, changes.size())))),
                                    more),
                    "  "));
        }
    }
}
