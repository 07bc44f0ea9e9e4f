package org.mainstay.app.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mainstay.app.report.Format;
import org.mainstay.engine.history.Dependence;
import org.mainstay.engine.history.Dependence.Partner;
import org.mainstay.engine.history.Tie;
import org.mainstay.engine.relationship.Money;

/// Who depends on whom, for people.
final class DependenceText {

    private static final int MOST = 10;

    private DependenceText() {}

    static void write(PrintStream out, Money money, Dependence dependence) {
        out.printf("%nWho depends on it%n%n");
        var known = dependence.partners().stream()
                .filter(partner -> partner.income() != null)
                .sorted(Comparator.comparingLong(
                                (Partner partner) -> -partner.share().value())
                        .thenComparing(Partner::organisation))
                .toList();
        if (!known.isEmpty()) {
            writeShares(out, money, dependence, known);
        }
        var unknown = dependence.partners().size() - known.size();
        if (unknown > 0) {
            out.println(Words.wrap(
                    "Of %s of %s partners with a funding line the income is not known: the council could be anything up to all of it. The Charity Commission's register extract says it (see sources)."
                            .formatted(
                                    Format.count(unknown),
                                    Format.count(dependence.partners().size())),
                    ""));
        }
        writeTies(out, dependence);
        writeFunders(out, dependence);
        out.println(Words.wrap(
                "Easy to end, which does not mean that they should be: %s funding lines, %s a year, with no duty, no ring fence and out of contract within three months. Of %s a year nobody has said enough to tell."
                        .formatted(
                                Format.count(dependence.easyLines().size()),
                                Format.value(dependence.easy()),
                                Format.value(dependence.termsUnknown())),
                ""));
    }

    private static void writeShares(
            PrintStream out, Money money, Dependence dependence, List<Dependence.Partner> known) {
        var names = new HashMap<String, String>();
        money.organisations()
                .forEach(one ->
                        names.put(one.organisation().id(), one.organisation().name()));
        var table = new TextTable(">paid in " + dependence.year(), ">of its income", "organisation");
        known.stream()
                .limit(MOST)
                .forEach(partner -> table.row(
                        Format.value(partner.council()),
                        Format.value(partner.share()),
                        names.getOrDefault(partner.organisation(), partner.organisation())));
        table.write(out, "");
    }

    /// Those on whom most others hang, in a sentence each.
    private static void writeTies(PrintStream out, Dependence dependence) {
        var byPartner = new TreeMap<String, List<Tie>>();
        dependence
                .ties()
                .forEach(tie -> byPartner
                        .computeIfAbsent(tie.on(), key -> new ArrayList<>())
                        .add(tie));
        byPartner.values().stream()
                .sorted(Comparator.comparingInt((List<Tie> ties) -> -ties.size())
                        .thenComparing(ties -> ties.getFirst().on()))
                .limit(MOST)
                .forEach(ties -> out.println(Words.hang(
                        "Where %s falls, others may: %s."
                                .formatted(
                                        Safe.name(ties.getFirst().onName()),
                                        ties.stream()
                                                .map(tie -> Safe.name(tie.otherName()))
                                                .distinct()
                                                .collect(Collectors.joining(", "))),
                        "")));
    }

    private static void writeFunders(PrintStream out, Dependence dependence) {
        var concentration = dependence.concentration();
        if (concentration != null && !dependence.funders().isEmpty()) {
            var largest = dependence.funders().getFirst();
            out.println(Words.wrap(
                    "Published grants come from %s; the largest is %s with %s. Concentration, the sum of squared shares: %s, where 100.0%% is one funder alone."
                            .formatted(
                                    dependence.funders().size() == 1
                                            ? "one funder"
                                            : Format.count(dependence.funders().size()) + " funders",
                                    largest.name(),
                                    Format.value(largest.granted()),
                                    Format.value(concentration)),
                    ""));
        }
    }
}
