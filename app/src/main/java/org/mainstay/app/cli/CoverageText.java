package org.mainstay.app.cli;

import java.io.PrintStream;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mainstay.app.command.ShowCoverage;
import org.mainstay.app.report.Format;
import org.mainstay.engine.coverage.AreaCoverage;
import org.mainstay.engine.coverage.Coverage;
import org.mainstay.engine.coverage.NeedCoverage;
import org.mainstay.engine.coverage.NotPlaced;
import org.mainstay.engine.coverage.OutletCoverage;
import org.mainstay.engine.coverage.SharedGround;
import org.mainstay.engine.coverage.SharedGround.Verdict;
import org.mainstay.model.area.TravelMode;
import org.mainstay.model.evidence.Figure;

/// Who is reached and who is not, for people.
final class CoverageText {

    private static final int MOST = 8;

    private CoverageText() {}

    static void write(PrintStream out, ShowCoverage.Shown shown) {
        var coverage = shown.coverage();
        out.printf(
                "Who is reached, looking from %s: %s%n%n",
                Format.day(coverage.on()),
                coverage.travel().modes().stream().map(TravelMode::words).collect(Collectors.joining(" or ")));
        table(out, coverage);
        coverage.needs().forEach(need -> write(out, need));
        mergers(out, shown);
        linchpins(out, coverage);
        notPlaced(out, coverage);
        coverage.notes().forEach(note -> out.println(Words.wrap(note, "")));
        if (!coverage.needs().isEmpty()) {
            out.printf(
                    "%nTrace any figure to its rows: ./mainstay trace %s%n",
                    coverage.needs().getFirst().people().id());
        }
    }

    private static void table(PrintStream out, Coverage coverage) {
        var table = new TextTable(
                "need",
                ">people in need",
                ">services",
                ">places",
                ">nobody in reach",
                ">one service",
                ">one provider",
                "minutes");
        for (var need : coverage.needs()) {
            table.row(
                    need.need().words(),
                    Format.value(need.people()),
                    Format.count(need.outlets().size()),
                    shown(need.places()),
                    shown(need.withoutAccess()),
                    shown(need.singleDependence()),
                    shown(need.oneProvider()),
                    Format.count(Math.round(need.limit())));
        }
        table.write(out, "");
    }

    private static String shown(@Nullable Figure figure) {
        return figure == null ? "not known" : Format.value(figure);
    }

    private static void write(PrintStream out, NeedCoverage need) {
        out.printf("%n%s%n%n", need.need().words());
        out.println(Words.wrap(need.statusWhy() + " People in need: " + need.how() + ".", ""));
        var gaps = need.gaps();
        if (!gaps.isEmpty()) {
            out.println();
            var table = new TextTable("nobody in reach of", ">people in need", "ward", "how sure");
            gaps.stream()
                    .limit(MOST)
                    .forEach(gap -> table.row(
                            gap.area().name(),
                            shown(gap.people()),
                            gap.area().within().ward(),
                            doubts(gap)));
            table.write(out, "");
            more(out, gaps.size());
        }
        newSites(out, need);
        alone(out, need);
        shared(out, need);
    }

    private static String doubts(AreaCoverage area) {
        return area.doubts().isEmpty()
                ? "stands"
                : area.doubts().stream().sorted().map(AreaCoverage.Doubt::words).collect(Collectors.joining("; "));
    }

    private static void newSites(PrintStream out, NeedCoverage need) {
        need.newSites().stream()
                .findFirst()
                .ifPresent(sites -> out.println("\n"
                        + Words.wrap(
                                "One more outlet would reach most of those who have nobody in %s (%s): %s people."
                                        .formatted(
                                                sites.areas().getFirst().name(),
                                                sites.areas()
                                                        .getFirst()
                                                        .within()
                                                        .ward(),
                                                Format.value(sites.reached())),
                                "")));
    }

    private static void mergers(PrintStream out, ShowCoverage.Shown shown) {
        if (!shown.mergers().isEmpty()) {
            out.printf("%nWhat joining services that may do the same would save%n%n");
            var table = new TextTable("merge", "into", ">saves a year", ">from", ">to");
            shown.mergers()
                    .forEach(merger -> table.row(
                            Safe.name(merger.saving().line().organisation().name()),
                            Safe.name(merger.saving().into().organisation().name()),
                            Format.value(merger.saving().yearly()),
                            Format.pounds(merger.saving().yearly().low()),
                            Format.pounds(merger.saving().yearly().high())));
            table.write(out, "");
            out.println("Whether that is an efficiency, appraise tells.");
        }
    }

    private static void linchpins(PrintStream out, Coverage coverage) {
        if (coverage.linchpins().isEmpty()) {
            return;
        }
        out.printf("%nWho is cut off when one goes%n%n");
        var table = new TextTable("without", "which is a", ">people cut off", ">services", ">money a year");
        coverage.linchpins().stream()
                .limit(MOST)
                .forEach(linchpin -> table.row(
                        Safe.name(linchpin.name()),
                        linchpin.kind().words(),
                        Format.value(linchpin.people()),
                        Format.value(linchpin.services()),
                        Format.value(linchpin.pence())));
        table.write(out, "");
        more(out, coverage.linchpins().size());
    }

    private static void alone(PrintStream out, NeedCoverage need) {
        var alone = need.outlets().stream()
                .filter(outlet -> outlet.alone().value() > 0)
                .sorted(Comparator.comparingLong(
                                (OutletCoverage outlet) -> outlet.alone().value())
                        .reversed())
                .toList();
        if (!alone.isEmpty()) {
            out.println();
            var table = new TextTable("only this service in reach", ">of people in need");
            alone.stream()
                    .limit(MOST)
                    .forEach(outlet -> table.row(Safe.name(outlet.outlet().label()), Format.value(outlet.alone())));
            table.write(out, "");
            more(out, alone.size());
        }
    }

    private static void shared(PrintStream out, NeedCoverage need) {
        var told = need.shared().stream()
                .filter(shared -> shared.verdict() != Verdict.CANNOT_TELL)
                .toList();
        told.stream().limit(MOST).forEach(shared -> out.println("\n" + Words.wrap(sentence(shared), "")));
        if (told.size() > MOST) {
            more(out, told.size());
        }
        Map<String, Integer> missing = new TreeMap<>();
        need.shared().stream()
                .filter(shared -> shared.verdict() == Verdict.CANNOT_TELL)
                .forEach(shared -> missing.merge(String.join(", ", shared.missing()), 1, Integer::sum));
        missing.forEach((what, pairs) -> out.println("\n"
                + Words.wrap(
                        "%s share their ground, and nobody can tell whether that is a duplication: not known are %s."
                                .formatted(
                                        pairs == 1 ? "Two services" : Format.count(pairs) + " pairs of services", what),
                        "")));
    }

    private static String sentence(SharedGround shared) {
        var loss = shared.loss();
        var people = loss == null
                ? ""
                : " Without the first %s people a year would go without, without the second %s, without both %s.%s"
                        .formatted(
                                Format.value(loss.first()),
                                Format.value(loss.second()),
                                Format.value(loss.both()),
                                loss.backUp() ? " Each stands in for the other: never end both." : "");
        return "%s and %s: %s. %s%s"
                .formatted(
                        Safe.name(shared.first().label()),
                        Safe.name(shared.second().label()),
                        shared.verdict().words(),
                        shared.why(),
                        people);
    }

    private static void notPlaced(PrintStream out, Coverage coverage) {
        Map<NotPlaced.Reason, Long> counts = coverage.notPlaced().stream()
                .collect(Collectors.groupingBy(NotPlaced::reason, TreeMap::new, Collectors.counting()));
        if (counts.isEmpty()) {
            return;
        }
        out.printf("%nServices left out%n%n");
        var table = new TextTable(">services", "why", "such as");
        counts.forEach((reason, count) -> table.row(
                Format.count(count),
                reason.words(),
                Safe.name(coverage.notPlaced().stream()
                        .filter(service -> service.reason() == reason)
                        .findFirst()
                        .orElseThrow()
                        .name())));
        table.write(out, "");
        out.println();
    }

    private static void more(PrintStream out, int all) {
        if (all > MOST) {
            out.printf("and %s more: --format json lists them all%n", Format.count(all - MOST));
        }
    }
}
