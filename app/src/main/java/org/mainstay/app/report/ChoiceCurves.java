package org.mainstay.app.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mainstay.engine.scenario.Stress;

/// The share of need met by month after each choice, under the shock that takes most, as lines told apart by their
/// dashes, so that they print in grey. The numbers stand in the table behind it.
///
/// @param lines one for each choice, with its dashes
public record ChoiceCurves(String shock, List<Line> lines, List<ShockCurve.Tick> down, List<ShockCurve.Tick> across) {

    private static final List<String> DASHES = List.of("none", "10 5", "2 4", "12 4 2 4", "20 6", "6 6 1 6", "1 8");
    private static final double LEFT = 56;
    private static final double RIGHT = 630;
    private static final double TOP = 14;
    private static final double BOTTOM = 246;
    private static final int YEAR = 12;
    private static final long TENTH = 100_000;

    public ChoiceCurves {
        lines = List.copyOf(lines);
        down = List.copyOf(down);
        across = List.copyOf(across);
    }

    /// One choice.
    ///
    /// @param key how far down its name stands in the key
    public record Line(String name, String points, String dash, int key) {}

    /// What it is drawn in, the key below the curves.
    public String box() {
        return "0 0 640 %d".formatted(284 + 22 * lines.size());
    }

    /// What whoever does not see it is told.
    public String says() {
        return "Share of need met by month after each choice, under the shock that takes most: the numbers are in the table";
    }

    /// An SVG element that can stand in any page.
    public String markup() {
        return Templates.renderPart("choice-curves.html", "curves", this).strip();
    }

    public static ChoiceCurves of(Stress stress) {
        long least = 1_000_000;
        long most = 1_000_000;
        for (var choice : stress.choices()) {
            for (var month : choice.worst()) {
                least = Math.min(least, month.met().value());
                most = Math.max(most, month.met().value());
            }
        }
        long bottom = least / TENTH * TENTH;
        long top = Math.ceilDiv(most, TENTH) * TENTH;
        long span = Math.max(TENTH, top - bottom);
        var lines = new ArrayList<Line>();
        for (var choice : stress.choices()) {
            int at = lines.size();
            lines.add(new Line(
                    choice.name(),
                    points(choice.worst(), bottom, span),
                    DASHES.get(at % DASHES.size()),
                    290 + 22 * at));
        }
        var down = new ArrayList<ShockCurve.Tick>();
        for (long share = bottom; share <= bottom + span; share += Math.max(TENTH, span / 2 / TENTH * TENTH)) {
            down.add(new ShockCurve.Tick(y(share, bottom, span), share / 10_000 + "%"));
        }
        var shock = stress.worst().map(result -> result.shock().name()).orElse("");
        return new ChoiceCurves(shock, lines, down, across(stress.base().size()));
    }

    private static List<ShockCurve.Tick> across(int months) {
        var across = new ArrayList<ShockCurve.Tick>();
        across.add(new ShockCurve.Tick(x(0, months), "month 1"));
        for (int month = YEAR; month <= months; month += YEAR) {
            across.add(new ShockCurve.Tick(x(month - 1, months), String.valueOf(month)));
        }
        return across;
    }

    private static String points(List<Stress.Month> months, long bottom, long span) {
        var points = new ArrayList<String>();
        for (int at = 0; at < months.size(); at++) {
            points.add(x(at, months.size()) + "," + y(months.get(at).met().value(), bottom, span));
        }
        return String.join(" ", points);
    }

    private static String x(int at, int months) {
        return tenths(LEFT + (RIGHT - LEFT) * at / Math.max(1, months - 1));
    }

    private static String y(long share, long bottom, long span) {
        return tenths(BOTTOM - (BOTTOM - TOP) * (share - bottom) / span);
    }

    private static String tenths(double at) {
        return String.format(Locale.ROOT, "%.1f", at);
    }
}
