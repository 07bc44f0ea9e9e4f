package org.mainstay.engine.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mainstay.engine.simulation.Intervention.Merge;
import org.mainstay.engine.simulation.Intervention.Reduce;

/// A second, slow and plain telling of the model, written from its description, to check the first one by.
///
/// It shares nothing with it but the records of a world: everything is worked out for everybody in every step, with
/// numbers of any size, and the results are a list of named numbers.
public final class PlainModel {

    private final Behaviour behaviour;
    private final Calendar calendar;
    private final List<PlainBody> bodies = new ArrayList<>();
    private final List<PlainWork> works = new ArrayList<>();
    private final PlainPeople people;
    private final Map<String, Long> told = new TreeMap<>();

    private PlainModel(World world, Behaviour behaviour, Calendar calendar) {
        this.behaviour = behaviour;
        this.calendar = calendar;
        world.providers().forEach(provider -> bodies.add(new PlainBody(provider)));
        world.supplies().forEach(supply -> works.add(new PlainWork(supply)));
        people = new PlainPeople(world, works, behaviour, calendar);
    }

    /// Every number that a course publishes, by name.
    public static Map<String, Long> run(
            World world, Behaviour behaviour, Calendar calendar, List<Intervention> interventions) {
        var model = new PlainModel(world, behaviour, calendar);
        for (int step = 0; step < calendar.steps(); step++) {
            for (var intervention : interventions) {
                if (intervention.step() == step) {
                    model.apply(intervention, step);
                }
            }
            for (int body = 0; body < model.bodies.size(); body++) {
                model.money(step, body);
            }
            model.people.step(step, model.told);
        }
        model.told.values().removeIf(value -> value == 0);
        return model.told;
    }

    /// The same numbers of a course of the model that is checked.
    public static Map<String, Long> told(World world, Course course) {
        var told = new TreeMap<String, Long>();
        for (int year = 0; year < course.years(); year++) {
            for (int cell = 0; cell < course.cells(); cell++) {
                told.put("demand " + year + " " + cell, course.demand(year, cell));
                told.put("served " + year + " " + cell, course.served(year, cell));
                told.put("displaced " + year + " " + cell, course.displaced(year, cell));
                told.put("unmet " + year + " " + cell, course.unmet(year, cell));
                told.put("waiting " + year + " " + cell, course.waiting(year, cell));
            }
            for (int supply = 0; supply < world.supplies().size(); supply++) {
                told.put("council " + year + " " + supply, course.councilPence(year, supply));
                told.put("own " + year + " " + supply, course.servedOwn(year, supply));
                told.put("others " + year + " " + supply, course.servedOthers(year, supply));
            }
            for (int provider = 0; provider < world.providers().size(); provider++) {
                told.put("other " + year + " " + provider, course.otherIncomePence(year, provider));
                told.put("spend " + year + " " + provider, course.spendPence(year, provider));
                told.put("reserves " + year + " " + provider, course.reservesPence(year, provider));
            }
            told.put("once " + year, course.oneOffPence(year));
        }
        for (var closure : course.closures()) {
            told.put("closed " + closure.provider(), (long) closure.step());
            told.put("closed with " + closure.provider(), closure.reservesPence());
        }
        told.values().removeIf(value -> value == 0);
        return told;
    }

    private void apply(Intervention intervention, int step) {
        switch (intervention) {
            case Reduce reduce -> {
                var work = works.get(reduce.supply());
                work.council = reduce.councilPence();
                respond(work.provider, step);
            }
            case Merge merge -> {
                merge(merge, step);
                people.merge(merge.from(), merge.into());
            }
            case Intervention.Grow grow -> throw unknown(grow);
            case Intervention.Secure secure -> throw unknown(secure);
            case Intervention.Pay pay -> throw unknown(pay);
            case Intervention.FrontDoor door -> throw unknown(door);
            case Blow blow -> throw unknown(blow);
        }
    }

    private static IllegalArgumentException unknown(Intervention intervention) {
        return new IllegalArgumentException(
                "The plain model knows cuts and mergers alone, and not %s.".formatted(intervention));
    }

    private void merge(Merge merge, int step) {
        var from = works.get(merge.from());
        var into = works.get(merge.into());
        var merged = merge.merged();
        var giver = bodies.get(from.provider);
        var taker = bodies.get(into.provider);
        from.councilOnceHad -= from.council;
        from.council = 0;
        from.capacity = 0;
        into.councilRest += from.councilRest;
        from.councilRest = 0;
        into.council = merged.councilPence();
        into.councilOnceHad = Math.max(into.councilOnceHad, merged.councilPence());
        into.capacity = merged.capacity();
        giver.fixed -= merged.fixedRemovedPence();
        taker.fixed += merged.fixedMovedPence();
        giver.otherIncome -= merged.otherIncomeMovedPence();
        taker.otherIncome += merged.otherIncomeMovedPence();
        taker.once += merge.transition().pence();
        into.dip = merge.transition().dip();
        into.dipEnds = step + merge.transition().dipSteps();
        respond(into.provider, step);
    }

    /// Other funders see how much less council money a body has than it once had.
    private void respond(int body, int step) {
        long less = 0;
        for (var work : works) {
            if (work.provider == body) {
                less += work.councilOnceHad - work.council;
            }
        }
        bodies.get(body).loses(step, Math.max(0, less));
    }

    private void money(int step, int index) {
        var body = bodies.get(index);
        int year = calendar.year(step);
        var mine = works.stream().filter(work -> work.provider == index).toList();
        if (body.closed) {
            mine.forEach(work -> work.offer = 0);
            told.put("reserves " + year + " " + index, body.reserves);
            return;
        }
        long council = mine.stream().mapToLong(work -> work.council).sum();
        long other = body.otherYearly(step, behaviour.others(), calendar);
        long income = council + other;
        long burnt = body.known ? PlainNumbers.part(Math.max(0, body.reserves), behaviour.burn(), 1_000_000) : 0;
        long affordable = Math.max(0, income + burnt * calendar.stepsPerYear() - body.fixed);
        long full = PlainNumbers.roundedUp(
                mine.stream()
                        .map(work -> PlainNumbers.times(work.unitCost, work.capacity))
                        .toList(),
                1_000_000);
        offer(step, index, affordable, full);
        long in = receive(year, index, other);
        long out = body.payFixed(calendar) + body.payStaff(mine) + body.once;
        body.once = 0;
        add("spend", year, index, out);
        body.reserves += in - out;
        told.put("reserves " + year + " " + index, body.reserves);
        mine.forEach(work -> work.dipUntilItEnds(step));
        survive(step, index, income, body.fixed + Math.min(affordable, full));
    }

    private void offer(int step, int index, long affordable, long full) {
        for (int i = 0; i < works.size(); i++) {
            if (works.get(i).provider == index) {
                long room = people.capacity(step, i);
                works.get(i).offer = affordable >= full ? room : PlainNumbers.part(room, affordable, full);
            }
        }
    }

    private long receive(int year, int index, long other) {
        var body = bodies.get(index);
        long in = body.takeOther(other, calendar);
        add("other", year, index, in);
        for (int i = 0; i < works.size(); i++) {
            if (works.get(i).provider == index) {
                long paid = works.get(i).takeCouncil(calendar);
                add("council", year, i, paid);
                in += paid;
            }
        }
        told.merge("once " + year, body.once, Long::sum);
        body.onceByYear.merge(year, body.once, Long::sum);
        return in + body.once;
    }

    private void survive(int step, int index, long income, long spend) {
        var body = bodies.get(index);
        if (!body.known) {
            return;
        }
        boolean closes = switch (behaviour.closure()) {
            case ClosureRule.Never never -> false;
            case ClosureRule.QuarterEnds rule ->
                (step + 1) % (calendar.stepsPerYear() / 4) == 0
                        && body.isLowAgain(income < spend && body.runway(spend) < rule.runway());
            case ClosureRule.YearEnd rule ->
                (step + 1) % calendar.stepsPerYear() == 0 && yearIsLow(step, index, rule.share());
        };
        if (closes) {
            body.closed = true;
            told.put("closed " + index, (long) step);
            told.put("closed with " + index, body.reserves);
        }
    }

    private boolean yearIsLow(int step, int index, long share) {
        int year = calendar.year(step);
        long in = total("other", year, index) + bodies.get(index).onceByYear.getOrDefault(year, 0L);
        for (int i = 0; i < works.size(); i++) {
            if (works.get(i).provider == index) {
                in += total("council", year, i);
            }
        }
        long out = total("spend", year, index);
        return in < out
                && PlainNumbers.times(bodies.get(index).reserves, 1_000_000).compareTo(PlainNumbers.times(share, out))
                        < 0;
    }

    private void add(String what, int year, int which, long value) {
        told.merge(what + " " + year + " " + which, value, Long::sum);
    }

    private long total(String what, int year, int which) {
        return told.getOrDefault(what + " " + year + " " + which, 0L);
    }
}
