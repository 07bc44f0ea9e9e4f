package org.mainstay.app.report;

import java.util.ArrayList;
import java.util.List;
import org.mainstay.engine.scenario.ShockExplanation;
import org.mainstay.engine.scenario.Stress;
import org.mainstay.model.evidence.Figure;

/// Why an organisation closes under shocks, as one HTML file that needs nothing else.
public final class ShockReport {

    private static final List<String> COLUMNS = List.of(
            "Month",
            "Lines, as things are",
            "Lines, under the shock",
            "Others, as things are",
            "Others, under the shock",
            "Spends",
            "Serves, as things are",
            "Serves, under the shock",
            "Reserves");

    private ShockReport() {}

    public static String render(List<ShockExplanation> explanations) {
        return Templates.render("explain-shock.html", page(explanations));
    }

    /// What the template shows.
    record Shown(String name, String basis, List<Part> parts) {}

    /// One shock.
    record Part(
            String id,
            String shock,
            List<String> answer,
            FallPicture falls,
            List<String> fallen,
            StressPage.Table months) {}

    private static Shown page(List<ShockExplanation> explanations) {
        var first = explanations.getFirst();
        return new Shown(
                first.name(),
                "Over %d %s, looking from %s; at central assumptions."
                        .formatted(
                                first.request().years(),
                                first.request().years() == 1 ? "year" : "years",
                                Format.day(first.request().on())),
                explanations.stream().map(ShockReport::part).toList());
    }

    private static Part part(ShockExplanation one) {
        return new Part(
                one.shock().id(),
                one.shock().name(),
                one.answer(),
                FallPicture.of(one.cascade()),
                one.cascade().stream().map(ShockReport::fallen).toList(),
                new StressPage.Table(
                        COLUMNS, one.months().stream().map(ShockReport::row).toList()));
    }

    private static String fallen(Stress.Fallen one) {
        return "%s, month %s. %s".formatted(one.name(), Format.value(one.month()), one.why());
    }

    private static StressPage.Row row(ShockExplanation.Month month) {
        var base = month.base();
        var shocked = month.shocked();
        var numbers = List.of(
                base.council(),
                shocked.council(),
                base.other(),
                shocked.other(),
                shocked.spent(),
                base.served(),
                shocked.served(),
                shocked.reserves());
        var cells = new ArrayList<StressPage.Cell>();
        for (int at = 0; at < numbers.size(); at++) {
            cells.add(cell(COLUMNS.get(at + 1), numbers.get(at)));
        }
        return new StressPage.Row(month.when(), cells);
    }

    private static StressPage.Cell cell(String column, Figure figure) {
        return new StressPage.Cell(column, Format.value(figure));
    }
}
