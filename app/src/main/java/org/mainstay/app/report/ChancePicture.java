package org.mainstay.app.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mainstay.app.picture.Chart;
import org.mainstay.app.picture.Fill;
import org.mainstay.app.picture.Layout;
import org.mainstay.app.picture.Part;
import org.mainstay.app.picture.Plan;
import org.mainstay.app.picture.Reach;
import org.mainstay.app.picture.Row;

/// Draws in what share of the draws each comes out best, for the council's own cash beside the public purse.
public final class ChancePicture {

    private static final long ALL = 1_000_000;

    private ChancePicture() {}

    /// Nothing where there is nothing to be better than.
    public static Optional<Chart> draw(List<Pictured> results) {
        if (results.size() < 2) {
            return Optional.empty();
        }
        var rows = new ArrayList<Row>();
        for (var result : results) {
            rows.add(Row.heading(result.name()));
            rows.add(row("Council", result.headlines().bestForCouncil(), Fill.SOLID));
            rows.add(row("Purse", result.headlines().bestForPurse(), Fill.HATCHED));
        }
        return Optional.of(new Plan(
                        "chances",
                        "How often each comes out best",
                        "The share of the draws in which nothing else here is better: for council cash, and for the public purse. A bar of full width would be all draws.",
                        Layout.BESIDE,
                        Map.of(),
                        "0%",
                        rows)
                .draw(new Reach(0, ALL)));
    }

    private static Row row(String name, Amount share, Fill fill) {
        return new Row(name, share.text(), List.of(new Part.Bar(0, share.value(), fill)));
    }
}
