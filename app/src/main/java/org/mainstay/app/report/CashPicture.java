package org.mainstay.app.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mainstay.app.picture.Chart;
import org.mainstay.app.picture.Fill;
import org.mainstay.app.picture.Layout;
import org.mainstay.app.picture.Part;
import org.mainstay.app.picture.Plan;
import org.mainstay.app.picture.Reach;
import org.mainstay.app.picture.Row;

/// Draws the council's cash beside the public purse, year by year.
public final class CashPicture {

    private static final Map<Fill, String> KEY =
            Map.of(Fill.SOLID, "council cash", Fill.HATCHED, "public purse (all public bodies)");

    private CashPicture() {}

    /// One picture for each, all on one scale; none where no money changes hands.
    public static List<Chart> draw(List<Pictured> results) {
        return Plan.together(results.stream()
                .filter(result -> !Reach.of(rows(result)).isEmpty())
                .map(result -> plan(result, results.indexOf(result)))
                .toList());
    }

    private static Plan plan(Pictured result, int at) {
        return new Plan(
                "cash-" + at,
                "Cash by year: " + result.name(),
                "To the right of £0 there is more money than now, to its left less. Years are not discounted; year 0 is the first twelve months.",
                Layout.BESIDE,
                KEY,
                "£0",
                rows(result));
    }

    private static List<Row> rows(Pictured result) {
        var rows = new ArrayList<Row>();
        for (var year = 0; year < result.council().size(); year++) {
            rows.add(row(result.year(year), result.council().get(year), Fill.SOLID));
            rows.add(row("", result.purse().get(year), Fill.HATCHED));
        }
        return rows;
    }

    private static Row row(String label, Amount amount, Fill fill) {
        return new Row(label, amount.text(), List.of(new Part.Bar(0, amount.value(), fill)));
    }
}
