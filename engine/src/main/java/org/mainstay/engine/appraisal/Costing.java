package org.mainstay.engine.appraisal;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.mainstay.engine.simulation.Course;
import org.mainstay.engine.simulation.World;

/// Prices what an option does to people, against the place as it is.
///
/// @param needs what one displaced person costs, for each need of the world
/// @param payers who pays for each supply of the world
record Costing(World world, List<NeedCost> needs, Discounting discounting, List<Payer> payers) {

    Costing {
        needs = List.copyOf(needs);
        payers = List.copyOf(payers);
        if (needs.size() < world.needs()) {
            throw new IllegalArgumentException(
                    "The world has %s needs, but only %s have a cost.".formatted(world.needs(), needs.size()));
        }
    }

    /// The council pays for everything.
    Costing(World world, List<NeedCost> needs, Discounting discounting) {
        this(world, needs, discounting, Collections.nCopies(world.supplies().size(), Payer.LA));
    }

    /// What one displaced person costs.
    ///
    /// @param unitCostPence in the prices of the appraisal
    /// @param cashability share of the cost that can leave or enter a budget within the horizon, in millionths
    /// @param lag how long after people are turned away it falls on a budget
    record NeedCost(long unitCostPence, PayerShares payers, long cashability, Lag lag) {}

    /// The consequences of an option, with the people whom the model takes to be displaced.
    Consequences of(Course base, Course option) {
        return price(base, option, (course) -> course::displaced);
    }

    /// The same, as if everyone who leaves unserved were displaced: the other end of the straight line on which
    /// [SwitchingValue] lies.
    Consequences ifAllDisplaced(Course base, Course option) {
        return price(
                base,
                option,
                (course) -> (year, cell) -> Math.addExact(course.displaced(year, cell), course.unmet(year, cell)));
    }

    /// Reads people of a cell in a year.
    private interface People {
        long count(int year, int cell);
    }

    private Consequences price(Course base, Course option, Function<Course, People> reading) {
        int years = base.years()
                + needs.stream().map(NeedCost::lag).mapToInt(Lag::years).max().orElse(0);
        var saved = saved(base, option, years);
        var flows = flows(base, option, more(reading.apply(base), reading.apply(option), base.years()), years);
        return Consequences.of(flows, saved.all(), discounting);
    }

    private PayerFlows flows(Course base, Course option, long[][] more, int years) {
        var cashable = new PayerFlows.Sums(years);
        var full = new PayerFlows.Sums(years);
        for (int need = 0; need < needs.size(); need++) {
            var cost = needs.get(need);
            long[] byYear = cost.lag().spread(costs(more, need), years);
            for (int year = 0; year < years; year++) {
                charge(full, year, cost.payers(), byYear[year]);
                charge(cashable, year, cost.payers(), Micro.scaled(byYear[year], cost.cashability()));
            }
        }
        return new PayerFlows(base.years(), money(base, option, years).all(), cashable.all(), full.all());
    }

    private static void charge(PayerFlows.Sums sums, int year, PayerShares payers, long cost) {
        if (cost != 0) {
            payers.split(cost).forEach((payer, part) -> sums.add(payer, year, -part));
        }
    }

    /// What whoever pays for a line no longer pays, and what other funders pay less; nobody tells who those
    /// others are.
    private PayerFlows.Sums money(Course base, Course option, int years) {
        var money = saved(base, option, years);
        for (int year = 0; year < base.years(); year++) {
            for (int provider = 0; provider < world.providers().size(); provider++) {
                money.add(
                        Payer.TRUSTS_DONORS,
                        year,
                        base.otherIncomePence(year, provider) - option.otherIncomePence(year, provider));
            }
        }
        return money;
    }

    private PayerFlows.Sums saved(Course base, Course option, int years) {
        var saved = new PayerFlows.Sums(years);
        for (var payer : funders()) {
            for (int year = 0; year < base.years(); year++) {
                saved.add(payer, year, savedPence(base, option, year, payer));
            }
        }
        return saved;
    }

    /// What one payer pays for all supplies in a year, without one-offs.
    long paidPence(Course course, int year, Payer payer) {
        long sum = 0;
        for (int supply = 0; supply < payers.size(); supply++) {
            sum += payers.get(supply) == payer ? course.councilPence(year, supply) : 0;
        }
        return sum;
    }

    /// Who pays for anything; the council always has its line.
    Set<Payer> funders() {
        var funders = new TreeSet<>(payers);
        funders.add(Payer.LA);
        return funders;
    }

    /// What one payer no longer pays in a year, less one-offs.
    long savedPence(Course base, Course option, int year, Payer payer) {
        return paidPence(base, year, payer)
                - paidPence(option, year, payer)
                - oneOffPence(option, year, payer)
                + oneOffPence(base, year, payer);
    }

    /// One-offs fall on whoever pays all that a provider does, else on the council.
    private long oneOffPence(Course course, int year, Payer payer) {
        long sum = 0;
        for (int provider = 0; provider < world.providers().size(); provider++) {
            long once = course.oneOffPence(year, provider);
            sum += once != 0 && payerOf(provider) == payer ? once : 0;
        }
        return sum;
    }

    private Payer payerOf(int provider) {
        var all = EnumSet.noneOf(Payer.class);
        for (int supply = 0; supply < payers.size(); supply++) {
            if (world.supplies().get(supply).provider() == provider) {
                all.add(payers.get(supply));
            }
        }
        return all.size() == 1 ? all.iterator().next() : Payer.LA;
    }

    private long[] costs(long[][] more, int need) {
        long[] costs = new long[more.length];
        for (int year = 0; year < more.length; year++) {
            costs[year] = Micro.scaled(more[year][need], needs.get(need).unitCostPence());
        }
        return costs;
    }

    /// How many more people after than before, by year and need.
    private long[][] more(People before, People after, int years) {
        long[][] more = new long[years][needs.size()];
        for (int cell = 0; cell < world.cells().size(); cell++) {
            int need = world.cells().get(cell).need();
            for (int year = 0; year < years; year++) {
                more[year][need] += after.count(year, cell) - before.count(year, cell);
            }
        }
        return more;
    }
}
