package org.mainstay.engine.location;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.mainstay.engine.effort.Effort;
import org.mainstay.engine.effort.Ending;

/// Which number of sites lets people travel least in all, each to the cheapest one (p-median).
public final class PMedian {

    private final Journeys journeys;
    private final double beyond;
    private final Siting siting;

    private PMedian(Journeys journeys, double beyond, Siting siting) {
        this.journeys = journeys;
        this.beyond = beyond;
        this.siting = siting;
    }

    /// The question for these journeys.
    ///
    /// @param beyond what a person counts as who can reach no open site; plays no part for areas that reach
    ///     every site
    public static PMedian of(Journeys journeys, double beyond) {
        var rows = new Rows();
        for (var area = 0; area < journeys.areas(); area++) {
            if (journeys.people(area) > 0 && journeys.depth(area) > 0) {
                add(rows, journeys, area, beyond);
            }
        }
        return new PMedian(journeys, beyond, Siting.of(rows, journeys.sites()));
    }

    private static void add(Rows rows, Journeys journeys, int area, double beyond) {
        var sites = journeys.near(area);
        var cost = journeys.costs(area);
        CheapestFirst.sort(sites, cost);
        var most = sites.length == journeys.sites() ? cost[cost.length - 1] : beyond;
        var size = 0;
        while (size < cost.length && cost[size] < most) {
            cost[size++] *= journeys.people(area);
        }
        rows.add(Arrays.copyOf(sites, size), Arrays.copyOf(cost, size), most * journeys.people(area));
    }

    /// The sites with the least travel; areas that can reach no site are left out.
    public Choice choose(int count, Effort effort) {
        var outcome = siting.choose(count, effort);
        var value = travel(outcome.best().sites());
        var bound = outcome.done() ? value : outcome.bound();
        var ending = outcome.done() ? Ending.PROVEN : effort.ending();
        return new Choice(outcome.best().sites(), value, bound, ending, journeys.unreached());
    }

    /// What all journeys cost together with these sites open.
    public double travel(List<Integer> open) {
        var nearest = journeys.nearest(open);
        var sum = 0.0;
        for (var area = 0; area < nearest.length; area++) {
            if (journeys.people(area) > 0 && journeys.depth(area) > 0) {
                var missed = journeys.depth(area) < journeys.sites() && nearest[area] > beyond;
                sum += journeys.people(area) * (missed ? beyond : nearest[area]);
            }
        }
        return sum;
    }

    /// Which further site saves most travel, and how much.
    public Optional<Outlet> oneMore(List<Integer> open) {
        return siting.oneMore(open);
    }

    /// Which site could close with the least further travel, and how much that is.
    public Optional<Outlet> oneFewer(List<Integer> open) {
        return siting.oneFewer(open);
    }
}
