package org.mainstay.app.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import org.mainstay.app.report.Format;
import org.mainstay.engine.appraisal.Appraisal;
import org.mainstay.model.evidence.Figure;

/// What the draws say, for people.
final class OutlookText {

    private static final int SHOWN = 5;

    private OutlookText() {}

    /// How many draws agree with the verdict on a change; empty where there is none.
    static Optional<String> share(Appraisal.Judged judged) {
        return judged.shares().stream()
                .filter(share -> share.verdict() == judged.verdict())
                .findFirst()
                .map(share -> "So it is in %s of the draws.".formatted(Format.value(share.share())));
    }

    private static String worth(Figure worth) {
        return worth.value() == 0
                ? ""
                : ", and deciding with it is worth %s on average to the public purse".formatted(Format.value(worth));
    }

    /// What hangs on which assumption, and what to measure next.
    static void write(PrintStream out, Appraisal.Result result) {
        var outlook = result.outlook();
        if (!outlook.swings().isEmpty()) {
            out.println();
            out.println("  What the public purse hangs on, one assumption at a time");
            var table = new TextTable(List.of("", ">least harm", ">most harm"));
            outlook.swings().stream()
                    .limit(SHOWN)
                    .forEach(swing -> table.row(List.of(
                            swing.assumption().replace('_', ' '),
                            Format.value(swing.least()),
                            Format.value(swing.most()))));
            table.write(out, "  ");
        }
        if (!outlook.measure().isEmpty()) {
            out.println();
            out.println("  What to measure next");
            outlook.measure().stream()
                    .limit(SHOWN)
                    .forEach(measure -> out.println(Words.hang(
                            "- %s (ask %s): %s more of the draws would agree on one verdict%s"
                                    .formatted(
                                            measure.datum(),
                                            measure.ask(),
                                            Format.value(measure.clarity()),
                                            worth(measure.worth())),
                            "  ")));
        }
    }
}
