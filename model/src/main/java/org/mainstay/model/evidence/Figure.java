package org.mainstay.model.evidence;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.ToLongFunction;

/// A published number: nothing is shown to anyone that is not one of these.
///
/// @param id a stable path of names, `money/2024-25/published_grants`, the same on the next run over the same data
/// @param name what it is, in words
/// @param value the central value; `low` and `high` bound it, equal to it where nothing is uncertain
public record Figure(String id, String name, long value, long low, long high, Unit unit, Trace trace) {

    public Figure {
        if (low > value || value > high) {
            throw new IllegalArgumentException(
                    "Figure %s: low (%s), value (%s), high (%s) must rise.".formatted(id, low, value, high));
        }
    }

    /// The sum of what the rows add.
    public static Figure total(String id, String name, Unit unit, CitedRows rows) {
        var value = rows.total();
        return new Figure(id, name, value, value, value, unit, new Trace.Total(rows));
    }

    /// The same total, of which only a part between `low` and `high` may hold.
    public Figure within(long newLow, long newHigh) {
        return new Figure(id, name, value, newLow, newHigh, unit, trace);
    }

    public static Figure sum(String id, String name, Unit unit, List<Figure> added) {
        return difference(id, name, unit, added, List.of());
    }

    public static Figure difference(String id, String name, Unit unit, List<Figure> added, List<Figure> taken) {
        var expression = new Expression.Sum(ids(added), ids(taken));
        return new Figure(
                id,
                name,
                Math.subtractExact(add(added, Figure::value), add(taken, Figure::value)),
                Math.subtractExact(add(added, Figure::low), add(taken, Figure::high)),
                Math.subtractExact(add(added, Figure::high), add(taken, Figure::low)),
                unit,
                new Trace.Formula(expression));
    }

    /// The share one figure is of another, in parts per million; the whole must not be nothing.
    public static Figure share(String id, String name, Figure part, Figure whole) {
        var value = BigDecimal.valueOf(part.value)
                .multiply(BigDecimal.valueOf(Expression.Ratio.WHOLE))
                .divide(BigDecimal.valueOf(whole.value), 0, RoundingMode.HALF_UP)
                .longValueExact();
        var trace = new Trace.Formula(new Expression.Ratio(part.id, whole.id));
        return new Figure(id, name, value, value, value, Unit.PER_MILLION, trace);
    }

    /// So many hundredths of another figure.
    public static Figure percent(String id, String name, int percent, Figure whole) {
        var trace = new Trace.Formula(new Expression.Percent(whole.id, percent));
        return new Figure(
                id,
                name,
                hundredths(percent, whole.value),
                hundredths(percent, whole.low),
                hundredths(percent, whole.high),
                whole.unit,
                trace);
    }

    /// So many times one figure for each of another, which must be more than nothing.
    public static Figure quotient(String id, String name, Unit unit, int times, Figure part, Figure by) {
        var trace = new Trace.Formula(new Expression.Quotient(times, part.id, by.id));
        return new Figure(
                id,
                name,
                divided(times, part.value, by.value),
                divided(times, part.low, by.value),
                divided(times, part.high, by.value),
                unit,
                trace);
    }

    private static long divided(int times, long part, long by) {
        return BigDecimal.valueOf(part)
                .multiply(BigDecimal.valueOf(times))
                .divide(BigDecimal.valueOf(by), 0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    /// A number that someone gave, such as a savings target.
    public static Figure given(String id, String name, long number, Unit unit) {
        return new Figure(id, name, number, number, number, unit, new Trace.Formula(new Expression.Given(number)));
    }

    private static long hundredths(int percent, long whole) {
        return BigDecimal.valueOf(whole)
                .multiply(BigDecimal.valueOf(percent))
                .divide(BigDecimal.valueOf(100), 0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    private static List<String> ids(List<Figure> figures) {
        return figures.stream().map(Figure::id).toList();
    }

    private static long add(List<Figure> figures, ToLongFunction<Figure> part) {
        return figures.stream().mapToLong(part).reduce(0, Math::addExact);
    }
}
