package org.mainstay.app.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mainstay.app.picture.Chart;
import org.mainstay.app.picture.Fill;
import org.mainstay.app.picture.Layout;
import org.mainstay.app.picture.Part;
import org.mainstay.app.picture.Plan;
import org.mainstay.app.picture.Row;

/// Draws people who lose service by how deprived the area is in which they live, as they are and weighed.
public final class LoserPicture {

    private LoserPicture() {}

    /// One picture for each, all on one scale; none where nobody loses anything.
    public static List<Chart> draw(List<Pictured> results) {
        return Plan.together(results.stream()
                .filter(result -> !result.lost().isEmpty())
                .map(result -> plan(result, results.indexOf(result)))
                .toList());
    }

    private static Plan plan(Pictured result, int at) {
        return new Plan(
                "deciles-" + at,
                "People who lose service, by deprivation: " + result.name(),
                "Decile 1 is the most deprived tenth of areas in England, decile 10 the least." + gains(result),
                Layout.BESIDE,
                weighed(result) ? Map.of(Fill.SOLID, "people", Fill.HATCHED, "people, weighted") : Map.of(),
                "0",
                rows(result));
    }

    private static String gains(Pictured result) {
        return result.lost().stream().anyMatch(lost -> lost.people().value() < 0)
                ? " A bar to the left of 0 says that more people are served than now."
                : "";
    }

    private static boolean weighed(Pictured result) {
        return result.lost().stream().anyMatch(lost -> lost.weighted() != null);
    }

    private static List<Row> rows(Pictured result) {
        var rows = new ArrayList<Row>();
        for (var lost : result.lost()) {
            var label = lost.decile().equals("unknown") ? "Unknown" : "Decile " + lost.decile();
            rows.add(row(label, lost.people(), Fill.SOLID));
            var weighted = lost.weighted();
            if (weighted != null) {
                rows.add(row("", weighted, Fill.HATCHED));
            }
        }
        return rows;
    }

    private static Row row(String label, Amount people, Fill fill) {
        return new Row(label, people.text(), List.of(new Part.Bar(0, people.value(), fill)));
    }
}
