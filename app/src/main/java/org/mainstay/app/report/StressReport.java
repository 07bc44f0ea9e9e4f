package org.mainstay.app.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mainstay.engine.scenario.Stress;

/// How resilient a place is, as one HTML file that needs nothing else.
public final class StressReport {

    private StressReport() {}

    public static String render(Stress stress) {
        return Templates.render("stress.html", page(stress));
    }

    static StressPage page(Stress stress) {
        return new StressPage(
                "Over %d %s, looking from %s; %s draws."
                        .formatted(
                                stress.request().years(),
                                stress.request().years() == 1 ? "year" : "years",
                                Format.day(stress.request().on()),
                                Format.count(stress.request().draws())),
                stress.answer(),
                stress.shocks().stream()
                        .sorted(Comparator.comparingLong(
                                result -> -result.unserved().value()))
                        .map(result -> shock(result, stress.base()))
                        .toList(),
                stress.meetings().stream().map(Stress.Meeting::says).toList(),
                choices(stress),
                ties(stress),
                stress.notShown(),
                stress.leftOut());
    }

    private static StressPage.Shock shock(Stress.Result result, List<Stress.Month> base) {
        return new StressPage.Shock(
                result.shock().id(),
                result.shock().name(),
                result.says(),
                ShockCurve.of(result.curve(), base),
                numbers(result),
                table(
                        "Decile (1 is the most deprived)",
                        result.deciles().stream().map(StressReport::row).toList()),
                table("Ward", result.wards().stream().map(StressReport::row).toList()),
                result.closings().stream()
                        .map(closing -> "%s closes in %s of the draws. %s"
                                .formatted(closing.name(), Format.value(closing.share()), closing.why()))
                        .toList(),
                FallPicture.of(result.cascade()),
                distress(result),
                glance(result));
    }

    /// What stands beside the other shocks, before each is told by itself.
    private static List<StressPage.Cell> glance(Stress.Result result) {
        var place = result.place();
        return List.of(
                new StressPage.Cell("More people not served", Format.ranged(result.unserved())),
                new StressPage.Cell("Kept in the worst month", Format.ranged(place.lowest())),
                new StressPage.Cell("Months of full service lost", Format.ranged(place.lost())));
    }

    private static StressPage.Table distress(Stress.Result result) {
        return new StressPage.Table(
                List.of("Part of its work at risk (added to nothing)", "By itself", "With its ties"),
                result.distress().stream()
                        .map(one -> new StressPage.Row(
                                one.name(),
                                List.of(
                                        new StressPage.Cell("By itself", Format.value(one.first())),
                                        new StressPage.Cell("With its ties", Format.value(one.index())))))
                        .toList());
    }

    private static StressPage.Table ties(Stress stress) {
        return new StressPage.Table(
                List.of("Tie", "A year", "Hangs on it", "Known"),
                stress.ties().stream()
                        .map(tie -> new StressPage.Row(
                                tie.says(),
                                List.of(
                                        new StressPage.Cell(
                                                "A year", tie.yearly() == null ? "" : Format.value(tie.yearly())),
                                        new StressPage.Cell(
                                                "Hangs on it", tie.share() == null ? "" : Format.ranged(tie.share())),
                                        new StressPage.Cell(
                                                "Known", tie.said() ? tie.why() : "Assumed how much. " + tie.why()))))
                        .toList());
    }

    private static List<StressPage.Measure> numbers(Stress.Result result) {
        var place = result.place();
        var numbers = new ArrayList<StressPage.Measure>();
        numbers.add(new StressPage.Measure(
                "Kept in the worst month of the need that would otherwise be met", Format.ranged(place.lowest())));
        var recovery = place.recovery();
        numbers.add(new StressPage.Measure(
                "Months until service is back", recovery == null ? "not within these years" : Format.ranged(recovery)));
        numbers.add(new StressPage.Measure("Draws in which it is back", Format.value(place.recovered())));
        numbers.add(new StressPage.Measure("Months of full service lost", Format.ranged(place.lost())));
        numbers.add(new StressPage.Measure("Share kept over these years", Format.ranged(place.kept())));
        numbers.add(new StressPage.Measure("More people not served", Format.ranged(result.unserved())));
        numbers.add(new StressPage.Measure("Rebuilding what closes, once", Format.ranged(result.rebuilding())));
        return numbers;
    }

    private static StressPage.Table table(String first, List<StressPage.Row> rows) {
        return new StressPage.Table(
                List.of(first, "Kept in the worst month", "Kept over all", "Months of full service lost"), rows);
    }

    private static StressPage.Row row(Stress.Group group) {
        return row(group.code(), group.measures());
    }

    private static StressPage.Row row(Stress.Ward ward) {
        return row(ward.name(), ward.measures());
    }

    private static StressPage.Row row(String heading, Stress.Measures measures) {
        return new StressPage.Row(
                heading,
                List.of(
                        new StressPage.Cell("Kept in the worst month", Format.ranged(measures.lowest())),
                        new StressPage.Cell("Kept over all", Format.ranged(measures.kept())),
                        new StressPage.Cell("Months of full service lost", Format.ranged(measures.lost()))));
    }

    private static StressPage.Table choices(Stress stress) {
        var rows = new ArrayList<StressPage.Row>();
        if (stress.choices().size() > 1) {
            for (var choice : stress.choices()) {
                for (var under : choice.shocks()) {
                    rows.add(new StressPage.Row(
                            choice.name() + ": " + under.shock().name(),
                            List.of(
                                    new StressPage.Cell("Kept in the worst month", Format.ranged(under.lowest())),
                                    new StressPage.Cell("Kept over all", Format.ranged(under.kept())),
                                    new StressPage.Cell("More people not served", Format.ranged(under.unserved())))));
                }
            }
        }
        return new StressPage.Table(
                List.of("Choice and shock", "Kept in the worst month", "Kept over all", "More people not served"),
                rows);
    }
}
