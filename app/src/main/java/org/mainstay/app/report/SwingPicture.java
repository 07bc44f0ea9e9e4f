package org.mainstay.app.report;

import java.util.List;
import java.util.Map;
import org.mainstay.app.picture.Chart;
import org.mainstay.app.picture.Fill;
import org.mainstay.app.picture.Layout;
import org.mainstay.app.picture.Part;
import org.mainstay.app.picture.Plan;
import org.mainstay.app.picture.Reach;
import org.mainstay.app.picture.Row;

/// Draws what the answer hangs on: the public purse with one assumption after the other at its ends.
public final class SwingPicture {

    private SwingPicture() {}

    /// One picture for each in which anything swings.
    public static List<Chart> draw(List<Pictured> results) {
        return results.stream()
                .filter(result -> !result.swings().isEmpty())
                .map(result -> draw(result, results.indexOf(result)))
                .toList();
    }

    private static Chart draw(Pictured result, int at) {
        var crossing = result.swings().stream().filter(SwingPicture::turns).count();
        var rows = result.swings().stream().map(swing -> row(swing, result)).toList();
        return new Plan(
                        "swings-" + at,
                        "What the answer hangs on: " + result.name(),
                        "The public purse with one assumption at its ends, where it harms least and where it harms most, and all others in the middle. The thick line is the answer at central assumptions, %s; %s"
                                .formatted(result.purseValue().text(), crossing(crossing)),
                        Layout.OVER,
                        Map.of(),
                        "£0",
                        rows)
                .draw(Reach.drawn(rows));
    }

    private static String crossing(long count) {
        return switch ((int) Math.min(count, 2)) {
            case 0 -> "no assumption alone takes it across £0, which lies outside the picture.";
            case 1 -> "one assumption alone takes it across £0.";
            default -> Format.count(count) + " assumptions, each alone, take it across £0.";
        };
    }

    private static Row row(Pictured.Swing swing, Pictured result) {
        var ends = swing.least().text() + " to " + swing.most().text();
        return new Row(
                swing.assumption(),
                turns(swing) ? ends + ", so it turns" : ends,
                List.of(
                        new Part.Bar(swing.least().value(), swing.most().value(), Fill.PALE),
                        new Part.Tick(result.purseValue().value())));
    }

    private static boolean turns(Pictured.Swing swing) {
        return Long.signum(swing.least().value()) * Long.signum(swing.most().value()) < 0;
    }
}
