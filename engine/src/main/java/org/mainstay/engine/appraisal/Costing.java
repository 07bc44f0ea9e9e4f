package org.mainstay.engine.appraisal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import org.mainstay.engine.simulation.Behaviour;
import org.mainstay.engine.simulation.Course;
import org.mainstay.engine.simulation.World;

/// Prices what an option does to people, against the place as it is.
///
/// @param needs what one displaced person costs, for each need of the world
record Costing(World world, List<NeedCost> needs, Discounting discounting) {

    Costing {
        needs = List.copyOf(needs);
        if (needs.size() < world.needs()) {
            throw new IllegalArgumentException(
                    "The world has %s needs, but only %s have a cost.".formatted(world.needs(), needs.size()));
        }
    }

    /// What one displaced person costs.
    ///
    /// @param unitCostPence in the prices of the appraisal
    /// @param cashability share of the cost that can leave or enter a budget within the horizon, in millionths
    record NeedCost(long unitCostPence, PayerShares payers, long cashability) {}

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
        var more = more(reading.apply(base), reading.apply(option), base.years());
        long money = moneySaved(base, option);
        var full = new EnumMap<Payer, Long>(Payer.class);
        var cashable = new EnumMap<Payer, Long>(Payer.class);
        full.put(Payer.LA, money);
        cashable.put(Payer.LA, money);
        for (int need = 0; need < needs.size(); need++) {
            var cost = needs.get(need);
            long present = presentCost(more, need);
            cost.payers().split(present).forEach((payer, part) -> full.merge(payer, -part, Math::addExact));
            cost.payers()
                    .split(times(present, cost.cashability()))
                    .forEach((payer, part) -> cashable.merge(payer, -part, Math::addExact));
        }
        return new Consequences(money, new TreeMap<>(cashable), new TreeMap<>(full));
    }

    private long moneySaved(Course base, Course option) {
        long sum = 0;
        for (int year = 0; year < base.years(); year++) {
            sum += discounting.presentValue(year, base.councilPence(year) - option.councilPence(year));
            sum -= discounting.presentValue(year, option.oneOffPence(year) - base.oneOffPence(year));
        }
        return sum;
    }

    private long presentCost(long[][] more, int need) {
        long sum = 0;
        for (int year = 0; year < more.length; year++) {
            long cost = times(more[year][need], needs.get(need).unitCostPence());
            sum = Math.addExact(sum, discounting.presentValue(year, cost));
        }
        return sum;
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

    private static long times(long value, long millionths) {
        return BigDecimal.valueOf(value)
                .multiply(BigDecimal.valueOf(millionths))
                .divide(BigDecimal.valueOf(Behaviour.ALL), 0, RoundingMode.HALF_EVEN)
                .longValueExact();
    }
}
