package org.mainstay.app.cli;

import java.io.PrintStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mainstay.app.report.Format;
import org.mainstay.engine.partnership.SectorProfile;
import org.mainstay.engine.partnership.SectorProfile.Grade;
import org.mainstay.engine.partnership.SectorProfile.Measure;

/// The profile of a place, for people.
final class SectorText {

    private SectorText() {}

    static void write(PrintStream out, SectorProfile profile) {
        out.printf(
                "%nThe profile of the place, after CLES (its list of ten measures is unconfirmed; never a ranking)%n");
        for (var economy : profile.economies()) {
            out.println(
                    Words.hang("%s: %s. %s".formatted(economy.words(), words(economy.grade()), economy.why()), "  "));
            economy.money().stream()
                    .filter(figure -> figure.value() != 0)
                    .forEach(figure -> out.println(Words.hang(figure.name() + ": " + Format.value(figure), "    ")));
            writeMeasures(out, economy.measures());
        }
        for (var relationship : profile.relationships()) {
            out.println(Words.hang(
                    "%s: %s. %s %s"
                            .formatted(
                                    relationship.pair().words(),
                                    words(relationship.grade()),
                                    relationship.ties().value() == 1
                                            ? "One tie."
                                            : Format.value(relationship.ties()) + " ties.",
                                    relationship.why()),
                    "  "));
            writeMeasures(out, relationship.measures());
        }
        for (var condition : profile.conditions()) {
            var grade = condition.grade();
            out.println(Words.hang(
                    Safe.whole("%s: %s%s"
                            .formatted(
                                    condition.measure().words(),
                                    grade == null ? "" : grade.words() + ". ",
                                    condition.why())),
                    "  "));
            condition
                    .evidence()
                    .forEach(figure ->
                            out.println(Words.hang(Safe.whole(figure.name() + ": " + Format.value(figure)), "    ")));
        }
        writeSupport(out, profile);
    }

    private static String words(@Nullable Grade grade) {
        return grade == null ? "cannot be told" : grade.words();
    }

    private static void writeMeasures(PrintStream out, List<Measure> measures) {
        for (var measure : measures) {
            out.println(Words.hang(
                    "%s: %s%s"
                            .formatted(
                                    measure.kind().words(),
                                    Format.value(measure.figure()),
                                    measure.reached() ? "" : " (below the threshold)"),
                    "    "));
        }
    }

    private static void writeSupport(PrintStream out, SectorProfile profile) {
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
