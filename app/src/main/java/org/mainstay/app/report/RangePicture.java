package org.mainstay.app.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.mainstay.app.picture.Chart;
import org.mainstay.app.picture.Layout;
import org.mainstay.app.picture.Part;
import org.mainstay.app.picture.Plan;
import org.mainstay.app.picture.Row;

/// Draws the headline results: at central assumptions, in the middle of the draws, and between which eight of ten lie.
public final class RangePicture {

    private RangePicture() {}

    /// Council cash and the public purse on one scale, and people served.
    public static List<Chart> draw(List<Pictured> results) {
        var council = plan(
                results, "council", "Council cash", "£0", all -> all.headlines().councilCash());
        var purse = plan(
                results, "purse", "Public purse", "£0", all -> all.headlines().publicPurse());
        var served = plan(
                results, "served", "People served", "0", all -> all.headlines().peopleServed());
        var charts = new ArrayList<>(Plan.together(List.of(council, purse)));
        charts.addAll(Plan.together(List.of(served)));
        return List.copyOf(charts);
    }

    private static Plan plan(
            List<Pictured> results,
            String name,
            String title,
            String zero,
            Function<Pictured, Pictured.Headline> headline) {
        return new Plan(
                "range-" + name,
                title,
                "The spot is the answer at central assumptions, the upright stroke the middle of the draws (P50); the line spans eight of ten draws (P10 to P90).",
                Layout.OVER,
                Map.of(),
                zero,
                results.stream()
                        .map(result -> row(result.name(), headline.apply(result)))
                        .toList());
    }

    private static Row row(String name, Pictured.Headline headline) {
        var central = headline.central();
        return new Row(
                name,
                central.text(),
                List.of(
                        new Part.Span(central.low(), central.high()),
                        new Part.Tick(headline.median().value()),
                        new Part.Spot(central.value())));
    }
}
