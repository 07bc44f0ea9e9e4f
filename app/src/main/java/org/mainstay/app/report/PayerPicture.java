package org.mainstay.app.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.mainstay.app.picture.Chart;
import org.mainstay.app.picture.Fill;
import org.mainstay.app.picture.Layout;
import org.mainstay.app.picture.Part;
import org.mainstay.app.picture.Plan;
import org.mainstay.app.picture.Row;
import org.mainstay.engine.appraisal.Payer;

/// Draws who pays and who saves in each year, as bars that are stacked on both sides of nothing.
public final class PayerPicture {

    private PayerPicture() {}

    /// One picture for each, all on one scale; none where no money changes hands.
    public static List<Chart> draw(List<Pictured> results) {
        return Plan.together(results.stream()
                .filter(result -> !result.payers().isEmpty())
                .map(result -> plan(result, results.indexOf(result)))
                .toList());
    }

    private static Plan plan(Pictured result, int at) {
        return new Plan(
                "payers-" + at,
                "Who pays and who saves, by year: " + result.name(),
                "To the right of £0 stands money that somebody saves, to its left what somebody pays, in cash. The number is what is left for all public bodies. What trusts and donors no longer give is no gain to anybody, and not drawn.",
                Layout.BESIDE,
                key(result),
                "£0",
                rows(result));
    }

    private static Map<Fill, String> key(Pictured result) {
        var key = new EnumMap<Fill, String>(Fill.class);
        result.payers().forEach(row -> key.put(fill(row.payer()), Labels.payer(row.payer())));
        return key;
    }

    private static List<Row> rows(Pictured result) {
        var rows = new ArrayList<Row>();
        for (var year = 0; year < result.purse().size(); year++) {
            rows.add(new Row(result.year(year), result.purse().get(year).text(), stack(result, year)));
        }
        return rows;
    }

    /// Never without a part, since a year in which nothing moves is a year all the same.
    private static List<Part> stack(Pictured result, int year) {
        var parts = new ArrayList<Part>();
        var saved = 0L;
        var paid = 0L;
        for (var row : result.payers()) {
            var pence = row.years().get(year).value();
            if (pence > 0) {
                parts.add(new Part.Bar(saved, saved + pence, fill(row.payer())));
                saved += pence;
            } else if (pence < 0) {
                parts.add(new Part.Bar(paid + pence, paid, fill(row.payer())));
                paid += pence;
            }
        }
        return parts.isEmpty() ? List.of(new Part.Tick(0)) : parts;
    }

    private static Fill fill(Payer payer) {
        return switch (payer) {
            case LA -> Fill.SOLID;
            case NHS -> Fill.HATCHED;
            case DWP_HMT -> Fill.DOTTED;
            case POLICE_CJS -> Fill.UPRIGHT;
            case OTHER_PUBLIC -> Fill.CROSSED;
            case HOUSING_PROVIDER -> Fill.LEVEL;
            case TRUSTS_DONORS -> Fill.PALE;
            case HOUSEHOLDS -> Fill.BACKWARD;
            case UNKNOWN -> Fill.EMPTY;
        };
    }
}
