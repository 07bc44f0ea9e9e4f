package org.mainstay.app.cli;

import java.io.PrintStream;
import org.mainstay.app.report.Format;
import org.mainstay.engine.partnership.SectorProfile;

/// How the sectors are tied, for people.
final class SectorText {

    private SectorText() {}

    static void write(PrintStream out, SectorProfile profile) {
        out.printf("%nHow the sectors are tied (a profile, never a ranking)%n");
        for (var relationship : profile.relationships()) {
            var grade = relationship.grade();
            out.println(Words.hang(
                    "%s: %s. %s %s"
                            .formatted(
                                    relationship.pair().words(),
                                    grade == null ? "cannot be told" : grade.words(),
                                    relationship.ties().value() == 1
                                            ? "One tie."
                                            : Format.value(relationship.ties()) + " ties.",
                                    relationship.why()),
                    "  "));
            for (var measure : relationship.measures()) {
                out.println(Words.hang(
                        "%s: %s%s"
                                .formatted(
                                        measure.kind().words(),
                                        Format.value(measure.figure()),
                                        measure.reached() ? "" : " (below the threshold)"),
                        "    "));
            }
        }
        for (var support : profile.support()) {
            var yearly = support.yearly();
            out.println(Words.hang(
                    Safe.whole("%s is there for others: %s bodies%s"
                            .formatted(
                                    support.name(),
                                    Format.value(support.supported()),
                                    yearly == null ? "" : "; " + Format.value(yearly) + " a year from the council")),
                    "  "));
        }
    }
}
