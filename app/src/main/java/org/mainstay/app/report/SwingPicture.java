package org.mainstay.app.report;

import java.util.List;
import java.util.Map;
import org.mainstay.app.picture.Chart;
import org.mainstay.app.picture.Fill;
import org.mainstay.app.picture.Layout;
import org.mainstay.app.picture.Part;
import org.mainstay.app.picture.Plan;
import org.mainstay.app.picture.Row;

/// Draws what the answer hangs on: the public purse with one assumption after the other at its ends.
public final class SwingPicture {

    private SwingPicture() {}

    /// One picture for each in which anything swings.
    public static List<Chart> draw(List<Pictured> results) {
        return results.stream()
                .filter(result -> !result.swings().isEmpty())
                .map(result -> plan(result, results.indexOf(result)).draw())
                .toList();
    }

    private static Plan plan(Pictured result, int at) {
        var crossing = result.swings().stream().filter(SwingPicture::turns).count();
        return new Plan(
                "swings-" + at,
                "What the answer hangs on: " + result.name(),
                "The public purse with one assumption at its ends and all others in the middle. The thick line is the answer at central assumptions, %s; %s %s"
                        .formatted(result.purseValue().text(), crossing(crossing), result.turns())
                        .strip(),
                Layout.OVER,
                Map.of(),
                "£0",
                result.swings().stream().map(swing -> row(swing, result)).toList());
    }

    private static String crossing(long count) {
        return switch ((int) Math.min(count, 2)) {
            case 0 -> "no assumption alone takes it across £0.";
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
