package org.mainstay.engine.appraisal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.simulation.Course;
import org.mainstay.engine.simulation.World;
import org.mainstay.model.evidence.Assumptions;
import org.mainstay.model.need.Need;

/// What it is worth to people themselves to be helped: points of life satisfaction for a year, at what the Treasury's
/// guidance takes a point to be worth. Never added to anybody's money.
///
/// @param lossPence by number of the need, what one person who leaves without help loses; needs without evidence
///     are not there
record Wellbeing(
        SortedMap<Integer, Long> lossPence, @Nullable Discounting discounting) {

    private static final String RATES = "health_discount_rate/from_year_";

    /// The rates at which the worth of wellbeing is discounted.
    static Optional<Discounting> rates(Assumptions assumptions) {
        return Discounting.find(assumptions, RATES);
    }

    /// From the rows `wellbeing_loss/NEED`, `wellby_value` and `health_discount_rate/…`; without them there is
    /// no evidence.
    static Wellbeing of(Terms terms, Corner corner) {
        var assumptions = terms.assumptions();
        var losses = new TreeMap<Integer, Long>();
        var value = assumptions.find("wellby_value");
        var rates = terms.health();
        if (value.isEmpty() || rates.isEmpty()) {
            return new Wellbeing(losses, null);
        }
        long point = Prices.of(assumptions).inBase(value.get(), corner);
        for (var need : Need.values()) {
            assumptions
                    .find("wellbeing_loss/" + need.code())
                    .map(corner::millionths)
                    .ifPresent(points -> losses.put(Setting.number(need), Micro.scaled(point, points)));
        }
        return new Wellbeing(losses, rates.get());
    }

    /// What is gained or lost over the horizon by needs of which there is evidence; positive is better.
    long change(World world, Course before, Course after) {
        if (discounting == null) {
            return 0;
        }
        var byYear = new ArrayList<Long>();
        for (int year = 0; year < before.years(); year++) {
            long pence = 0;
            for (int cell = 0; cell < world.cells().size(); cell++) {
                long each = lossPence.getOrDefault(world.cells().get(cell).need(), 0L);
                pence -= Micro.scaled(each, more(before, after, year, cell));
            }
            byYear.add(pence);
        }
        return discounting.presentValue(byYear);
    }

    private static long more(Course before, Course after, int year, int cell) {
        return after.displaced(year, cell)
                + after.unmet(year, cell)
                - before.displaced(year, cell)
                - before.unmet(year, cell);
    }

    /// Needs in which more or fewer people go without, and of which there is no evidence.
    static List<Need> unknown(Wellbeing wellbeing, World world, Course before, Course after) {
        var needs = new ArrayList<Need>();
        for (var need : Need.values()) {
            if (!wellbeing.lossPence.containsKey(Setting.number(need)) && changes(need, world, before, after)) {
                needs.add(need);
            }
        }
        return needs;
    }

    private static boolean changes(Need need, World world, Course before, Course after) {
        for (int cell = 0; cell < world.cells().size(); cell++) {
            for (int year = 0; year < before.years(); year++) {
                if (world.cells().get(cell).need() == Setting.number(need) && more(before, after, year, cell) != 0) {
                    return true;
                }
            }
        }
        return false;
    }
}
