package org.mainstay.app.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mainstay.app.report.Format;
import org.mainstay.engine.appraisal.WorstLosses;
import org.mainstay.engine.matching.Organisation;
import org.mainstay.model.evidence.Figure;

/// What would hurt most and what would help most, for people.
final class LossesText {

    private static final int FEW_SIGNS = 10;

    private LossesText() {}

    static void write(PrintStream out, WorstLosses losses) {
        out.println("What would hurt most");
        out.println();
        losses.answer().forEach(says -> out.println(Words.wrap(Safe.whole(says), "")));
        writeHurts(out, "If one goes (of all):", losses.singles());
        writePairs(out, losses.pairs());
        writeBackups(out, losses.backups());
        writeHurts(
                out,
                losses.proven()
                        ? "If three go (of all sets of three):"
                        : "If three go (as far as was looked: others may lose more):",
                losses.triples());
        writeHurts(out, "Found by taking the worst again and again, to compare:", losses.oneByOne());
        if (!losses.supports().isEmpty()) {
            out.printf("%nWhat would help most%n%n");
            losses.supports()
                    .forEach(support -> out.println(
                            Words.hang(Safe.whole(names(support.organisations()) + ". " + support.says()), "")));
        }
        writeSigns(out, losses.signs());
        var reliance = losses.reliance();
        if (reliance != null) {
            out.println();
            out.println(Words.wrap(reliance.says(), ""));
        }
        out.printf("%nWhat these files cannot show%n%n");
        losses.notKnown().forEach(says -> out.println(Words.hang(Safe.whole(says), "")));
    }

    private static void writeHurts(PrintStream out, String heading, List<WorstLosses.Hurt> hurts) {
        write(out, heading, hurts, List.of());
    }

    private static void writePairs(PrintStream out, List<WorstLosses.Pair> pairs) {
        write(
                out,
                "If two go (of all pairs):",
                pairs.stream().map(WorstLosses.Pair::hurt).toList(),
                pairs.stream().map(WorstLosses.Pair::beyond).toList());
    }

    /// @param beyond what each loses beyond what its bodies lose alone; empty where that is not told
    private static void write(PrintStream out, String heading, List<WorstLosses.Hurt> hurts, List<Figure> beyond) {
        if (hurts.isEmpty()) {
            return;
        }
        out.printf("%n%s%n%n", heading);
        var headings =
                new ArrayList<>(List.of(">people", ">nobody else in reach", ">paid a year", ">people for £10,000", ""));
        if (!beyond.isEmpty()) {
            headings.add(1, ">beyond each alone");
        }
        var table = new TextTable(headings);
        for (var at = 0; at < hurts.size(); at++) {
            var hurt = hurts.get(at);
            var cells = new ArrayList<>(List.of(
                    Format.value(hurt.people()),
                    Format.value(hurt.withoutAlternative()),
                    Format.value(hurt.funded()),
                    value(hurt.forEachTenThousand()),
                    hurt.reported() ? "" : "not reported"));
            if (!beyond.isEmpty()) {
                cells.add(1, Format.value(beyond.get(at)));
            }
            table.over(Safe.whole(names(hurt.organisations())) + others(hurt));
            table.row(cells);
        }
        table.write(out, "");
    }

    private static String others(WorstLosses.Hurt hurt) {
        var alone = hurt.alone();
        return alone == null
                ? ""
                : ", and %s more that may fall with it (%s if none did)"
                        .formatted(hurt.fallen().size(), Format.value(alone));
    }

    private static void writeBackups(PrintStream out, List<WorstLosses.Pair> backups) {
        if (backups.isEmpty()) {
            return;
        }
        out.printf("%nTwo that stand in for each other, so that neither looks important:%n%n");
        var table = new TextTable(">people", ">beyond each alone", "without");
        for (var backup : backups) {
            table.row(
                    Format.value(backup.hurt().people()),
                    Format.value(backup.beyond()),
                    Safe.whole(names(backup.hurt().organisations())));
        }
        table.write(out, "");
    }

    private static void writeSigns(PrintStream out, List<WorstLosses.Signs> signs) {
        if (signs.isEmpty()) {
            return;
        }
        out.printf("%nEarly signs (%s of %s)%n%n", Math.min(FEW_SIGNS, signs.size()), Format.count(signs.size()));
        for (var one : signs.subList(0, Math.min(FEW_SIGNS, signs.size()))) {
            out.println(Words.hang(
                    "%s (%s would lose service). %s"
                            .formatted(
                                    Safe.name(one.organisation().name()),
                                    Format.value(one.people()),
                                    String.join(" ", one.signs())),
                    ""));
        }
    }

    private static String names(List<Organisation> organisations) {
        return organisations.stream()
                .map(organisation -> Safe.name(organisation.name()))
                .collect(Collectors.joining(" + "));
    }

    private static String value(@Nullable Figure figure) {
        return figure == null ? "" : Format.value(figure);
    }
}
