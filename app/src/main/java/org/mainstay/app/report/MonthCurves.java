package org.mainstay.app.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.appraisal.Explanation;
import org.mainstay.engine.appraisal.Explanation.Month;
import org.mainstay.engine.appraisal.Explanation.Way;

/// Reserves and income by month as lines of an SVG drawing, told apart by their dashes, so that they print in black and
/// white. The numbers stand in the table beside it.
///
/// @param zero how far down nothing is drawn
/// @param closes how far right the month lies in which it closes; null where it does not
public record MonthCurves(
        List<Curve> curves,
        List<Tick> down,
        List<Tick> across,
        String zero,
        @Nullable String closes) {

    /// The box of the drawing, and its part that the lines fill.
    public static final String BOX = "0 0 640 280";

    private static final double LEFT = 84;
    private static final double RIGHT = 630;
    private static final double TOP = 14;
    private static final double BOTTOM = 246;
    private static final int YEAR = 12;

    public MonthCurves {
        curves = List.copyOf(curves);
        down = List.copyOf(down);
        across = List.copyOf(across);
    }

    /// One line.
    ///
    /// @param dash as SVG writes it; `none` for a whole line
    public record Curve(String name, String points, String dash) {}

    /// A number at the edge.
    public record Tick(String at, String text) {}

    public static MonthCurves of(Explanation explanation) {
        var option = explanation.option();
        var base = explanation.base();
        var scale = Scale.of(option, base);
        var closes = option.closes();
        return new MonthCurves(
                List.of(
                        curve("Reserves, with the option", option, MonthCurves::reserves, scale, "none"),
                        curve("Reserves, as things are", base, MonthCurves::reserves, scale, "10 5"),
                        curve("Income of the month, with the option", option, MonthCurves::income, scale, "2 4"),
                        curve("Income of the month, as things are", base, MonthCurves::income, scale, "12 4 2 4")),
                scale.ticks(),
                across(option.months().size()),
                scale.y(0),
                closes == null
                        ? null
                        : x((int) closes.value() - 1, option.months().size()));
    }

    /// The number of a month that a line follows.
    private interface Followed {
        long of(Month month);
    }

    private static long reserves(Month month) {
        return month.reserves().value();
    }

    private static long income(Month month) {
        return month.council().value() + month.other().value();
    }

    private static Curve curve(String name, Way way, Followed number, Scale scale, String dash) {
        var points = new ArrayList<String>();
        for (var at = 0; at < way.months().size(); at++) {
            points.add(x(at, way.months().size()) + ","
                    + scale.y(number.of(way.months().get(at))));
        }
        return new Curve(name, String.join(" ", points), dash);
    }

    private static List<Tick> across(int months) {
        var ticks = new ArrayList<Tick>();
        ticks.add(new Tick(x(0, months), "month 1"));
        for (var month = YEAR; month <= months; month += YEAR) {
            ticks.add(new Tick(x(month - 1, months), String.valueOf(month)));
        }
        return ticks;
    }

    private static String x(int at, int months) {
        return tenths(LEFT + (RIGHT - LEFT) * at / Math.max(1, months - 1));
    }

    private static String tenths(double at) {
        return String.format(Locale.ROOT, "%.1f", at);
    }

    /// From the least pence to the most, nothing always between them.
    private record Scale(long least, long most) {

        static Scale of(Way option, Way base) {
            var least = 0L;
            var most = 1L;
            for (var way : List.of(option, base)) {
                for (var month : way.months()) {
                    least = Math.min(least, reserves(month));
                    most = Math.max(most, Math.max(reserves(month), income(month)));
                }
            }
            return new Scale(least, most);
        }

        String y(long pence) {
            return tenths(BOTTOM - (BOTTOM - TOP) * (pence - least) / (most - least));
        }

        List<Tick> ticks() {
            var ticks = new ArrayList<Tick>();
            ticks.add(new Tick(y(most), Format.pounds(most)));
            ticks.add(new Tick(y(0), Format.pounds(0)));
            if ((most - least) / 10 < -least) {
                ticks.add(new Tick(y(least), Format.pounds(least)));
            }
            return ticks;
        }
    }
}
