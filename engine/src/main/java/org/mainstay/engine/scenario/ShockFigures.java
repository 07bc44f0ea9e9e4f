package org.mainstay.engine.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.appraisal.FigureBook;
import org.mainstay.engine.appraisal.Spread;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.Unit;

/// Makes figures of what a shock takes, each with the range that eight of ten draws fall into.
final class ShockFigures {

    private static final int DECILES = 10;
    private static final int TO_PEOPLE = 1_000_000;

    private final FigureBook book;
    private final Gauge gauge;

    ShockFigures(FigureBook book, Gauge gauge) {
        this.book = book;
        this.gauge = gauge;
    }

    /// What one shock takes, and where its figures stand.
    ///
    /// @param id the path of its figures
    /// @param name what it is called within a figure's name
    /// @param inputs ids of figures
    record Told(String id, String name, List<String> inputs, Trial.Pair pair) {

        Told {
            inputs = List.copyOf(inputs);
        }
    }

    Stress.Measures place(Told told) {
        return measures(told, "", "the whole place", Gauge.PLACE);
    }

    List<Stress.Group> deciles(Told told) {
        var deciles = new ArrayList<Stress.Group>();
        for (int decile = 1; decile <= DECILES; decile++) {
            add(told, deciles, Integer.toString(decile), "decile " + decile, Gauge.ofDecile(decile));
        }
        add(told, deciles, "unknown", "people of whom nobody told where they live", Gauge.ofDecile(0));
        return deciles;
    }

    private void add(Told told, List<Stress.Group> deciles, String code, String name, int group) {
        if (gauge.isPeopled(group)) {
            deciles.add(new Stress.Group(code, measures(told, "/decile/" + code, name, group)));
        }
    }

    List<Stress.Ward> wards(Told told) {
        var wards = new ArrayList<Stress.Ward>();
        for (int ward = 0; ward < gauge.wards().size(); ward++) {
            var one = gauge.wards().get(ward);
            if (gauge.isPeopled(Gauge.ofWard(ward))) {
                var measures = measures(told, "/ward/" + one.code(), one.name(), Gauge.ofWard(ward));
                wards.add(new Stress.Ward(one.name(), one.code(), measures, quarters(told, ward)));
            }
        }
        return wards;
    }

    private List<Stress.Month> quarters(Told told, int ward) {
        var one = gauge.wards().get(ward);
        var central = told.pair().central().quarters[ward];
        var drawn = told.pair().drawn().quarters[ward];
        return IntStream.range(0, central.length)
                .mapToObj(quarter -> {
                    int month = (quarter + 1) * Toll.QUARTER;
                    return month(
                            told,
                            "/ward/%s/month/%d".formatted(one.code(), month),
                            "%s, month %d".formatted(one.name(), month),
                            month,
                            Spread.of(central[quarter][0], drawn[quarter]));
                })
                .toList();
    }

    List<Stress.Month> curve(Told told) {
        var central = told.pair().central().curve;
        var drawn = told.pair().drawn().curve;
        return IntStream.range(0, central.length)
                .mapToObj(step -> month(
                        told,
                        "/month/" + (step + 1),
                        "month " + (step + 1),
                        step + 1,
                        Spread.of(central[step][0], drawn[step])))
                .toList();
    }

    private Stress.Month month(Told told, String path, String name, int month, Spread spread) {
        return new Stress.Month(
                Stress.Month.WORD + month,
                book.model(
                        told.id() + path,
                        "Share of need met, %s: %s".formatted(name, told.name()),
                        Unit.PER_MILLION,
                        told.inputs(),
                        spread));
    }

    /// More people who go unserved.
    Figure unserved(Told told) {
        return book.model(
                told.id() + "/unserved",
                "More people not served: " + told.name(),
                Unit.PEOPLE,
                told.inputs(),
                people(told.pair().central().unserved[0], told.pair().drawn().unserved));
    }

    /// The same of a number of people in millionths, without draws.
    Figure unserved(String id, String name, List<String> inputs, long millionths) {
        return book.model(id, name, Unit.PEOPLE, inputs, Math.round((double) millionths / TO_PEOPLE));
    }

    private static Spread people(long central, long[] drawn) {
        var spread = Spread.of(central, drawn);
        return new Spread(rounded(spread.central()), rounded(spread.low()), rounded(spread.high()));
    }

    private static long rounded(long millionths) {
        return Math.round((double) millionths / TO_PEOPLE);
    }

    Figure rebuilding(Told told) {
        return book.model(
                told.id() + "/rebuilding",
                "What rebuilding bodies costs once: " + told.name(),
                Unit.PENCE,
                told.inputs(),
                Spread.of(told.pair().central().rebuilding[0], told.pair().drawn().rebuilding));
    }

    /// Share of draws in which something is so.
    Figure share(Told told, String path, String name, long times, int of) {
        return book.model(
                told.id() + path,
                "Share of draws in which %s: %s".formatted(name, told.name()),
                Unit.PER_MILLION,
                told.inputs(),
                times * TO_PEOPLE / of);
    }

    /// An indicator from 0 to 1 at central assumptions.
    Figure index(Told told, String path, String name, double value) {
        return book.model(
                told.id() + path,
                "%s: %s".formatted(name, told.name()),
                Unit.PER_MILLION,
                told.inputs(),
                Math.round(value * TO_PEOPLE));
    }

    /// The month of something that happens at central assumptions.
    Figure monthOf(Told told, String path, String name, long month) {
        return book.model(told.id() + path, name + ": " + told.name(), Unit.MONTHS, told.inputs(), month);
    }

    private Stress.Measures measures(Told told, String path, String where, int group) {
        var at = new Measured(told, path, where, group);
        int steps = told.pair().central().steps();
        var recovery = at.drawn(Toll.RECOVERY);
        long back = Arrays.stream(recovery).filter(month -> month < steps).count();
        return new Stress.Measures(
                figure(at, "lowest", "Lowest share kept of the need that would be met", Unit.PER_MILLION, Toll.LOWEST),
                recovery(at, steps),
                share(
                        told,
                        path + "/recovered",
                        "service is back within the horizon in " + where,
                        back,
                        recovery.length),
                figure(at, "lost", "Months of full service lost", Unit.MILLIONTHS_OF_A_MONTH, Toll.LOST),
                figure(at, "kept", "Share kept over the horizon", Unit.PER_MILLION, Toll.KEPT));
    }

    /// One group, and where its figures stand.
    private record Measured(Told told, String path, String where, int group) {

        long central(int measure) {
            return told.pair().central().measures[group][measure][0];
        }

        long[] drawn(int measure) {
            return told.pair().drawn().measures[group][measure];
        }
    }

    private Figure figure(Measured at, String id, String name, Unit unit, int measure) {
        return book.model(
                at.told.id() + at.path + "/" + id,
                "%s, %s: %s".formatted(name, at.where, at.told.name()),
                unit,
                at.told.inputs(),
                Spread.of(at.central(measure), at.drawn(measure)));
    }

    /// Draws in which service is not back count as the whole horizon.
    private @Nullable Figure recovery(Measured at, int steps) {
        return at.central(Toll.RECOVERY) >= steps
                ? null
                : figure(at, "recovery", "Months until service is back", Unit.MONTHS, Toll.RECOVERY);
    }
}
