package org.mainstay.app.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import org.mainstay.engine.scenario.Stress;
import org.mainstay.model.evidence.Figure;

/// The share of need met by month, with a shock and without, as lines of an SVG drawing told apart by
/// their dashes, and the band that eight of ten draws fall into. The numbers stand in the table beside
/// it.
///
/// @param spread the corners of the band
/// @param shock the points of the line with the shock
/// @param base the points of the line without
public record ShockCurve(String spread, String shock, String base, List<Tick> down, List<Tick> across) {

    private static final String BOX = "0 0 640 280";
    private static final double LEFT = 56;
    private static final double RIGHT = 630;
    private static final double TOP = 14;
    private static final double BOTTOM = 246;
    private static final int YEAR = 12;
    private static final long WHOLE = 1_000_000;

    public ShockCurve {
        down = List.copyOf(down);
        across = List.copyOf(across);
    }

    /// What it is drawn in.
    public String box() {
        return BOX;
    }

    /// What whoever does not see it is told.
    public String says() {
        return "Share of need met by month, with the shock and without: the numbers are in the table";
    }

    /// An SVG element that can stand in any page.
    public String markup() {
        return Templates.renderPart("curve.html", "curve", this).strip();
    }

    /// A number at the edge.
    public record Tick(String at, String text) {}

    public static ShockCurve of(List<Stress.Month> shock, List<Stress.Month> base) {
        long most = WHOLE;
        for (var month : shock) {
            most = Math.max(most, month.met().high());
        }
        for (var month : base) {
            most = Math.max(most, month.met().value());
        }
        long top = most;
        var high = points(shock, Figure::high, top);
        var low = points(shock, Figure::low, top);
        var across = new ArrayList<Tick>();
        across.add(new Tick(x(0, shock.size()), "month 1"));
        for (int month = YEAR; month <= shock.size(); month += YEAR) {
            across.add(new Tick(x(month - 1, shock.size()), String.valueOf(month)));
        }
        return new ShockCurve(
                String.join(" ", high) + " " + String.join(" ", low.reversed()),
                String.join(" ", points(shock, Figure::value, top)),
                String.join(" ", points(base, Figure::value, top)),
                List.of(new Tick(y(WHOLE, top), "100%"), new Tick(y(WHOLE / 2, top), "50%"), new Tick(y(0, top), "0%")),
                across);
    }

    private static List<String> points(List<Stress.Month> months, ToLongFunction<Figure> number, long top) {
        var points = new ArrayList<String>();
        for (int at = 0; at < months.size(); at++) {
            points.add(x(at, months.size()) + ","
                    + y(number.applyAsLong(months.get(at).met()), top));
        }
        return points;
    }

    private static String x(int at, int months) {
        return tenths(LEFT + (RIGHT - LEFT) * at / Math.max(1, months - 1));
    }

    private static String y(long share, long top) {
        return tenths(BOTTOM - (BOTTOM - TOP) * share / top);
    }

    private static String tenths(double at) {
        return String.format(Locale.ROOT, "%.1f", at);
    }
}
