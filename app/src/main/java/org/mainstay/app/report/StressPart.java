package org.mainstay.app.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.mainstay.engine.scenario.Stress;

/// Which choice leaves the place better able to take the next blow, within the report of an appraisal.
///
/// @param says the first sentences
/// @param table each choice under each shock
/// @param months what the curves are drawn from
public record StressPart(List<String> says, ChoiceCurves curves, Page.Table table, Page.Table months) {

    public StressPart {
        says = List.copyOf(says);
    }

    static StressPart of(Stress stress) {
        return new StressPart(stress.answer(), ChoiceCurves.of(stress), table(stress), months(stress));
    }

    private static Page.Table table(Stress stress) {
        var rows = new ArrayList<Page.Table.Row>();
        for (var choice : stress.choices()) {
            rows.add(new Page.Table.Row(
                    choice.name() + ": no shock",
                    List.of(
                            Page.Cell.text("Kept in the worst month", ""),
                            Page.Cell.text("Kept over all", ""),
                            Page.Cell.text("More people not served", Format.ranged(choice.unserved())))));
            for (var under : choice.shocks()) {
                rows.add(new Page.Table.Row(
                        choice.name() + ": " + under.shock().name(),
                        List.of(
                                Page.Cell.text("Kept in the worst month", Format.ranged(under.lowest())),
                                Page.Cell.text("Kept over all", Format.ranged(under.kept())),
                                Page.Cell.text("More people not served", Format.ranged(under.unserved())))));
            }
        }
        return new Page.Table(
                "Each choice under each shock; brackets hold eight of ten draws",
                "Choice and shock",
                List.of("Kept in the worst month", "Kept over all", "More people not served"),
                rows);
    }

    private static Page.Table months(Stress stress) {
        var names = stress.choices().stream().map(Stress.Choice::name).toList();
        var rows = IntStream.range(0, stress.base().size())
                .mapToObj(at -> new Page.Table.Row(
                        stress.base().get(at).when(),
                        stress.choices().stream()
                                .map(choice -> Page.Cell.text(
                                        choice.name(),
                                        Format.ranged(choice.worst().get(at).met())))
                                .toList()))
                .toList();
        var shock = stress.worst().map(result -> result.shock().name()).orElse("no shock");
        return new Page.Table(
                "Share of need met by month under: " + shock,
                "Month",
                names,
                stress.shocks().isEmpty() ? List.of() : rows);
    }
}
