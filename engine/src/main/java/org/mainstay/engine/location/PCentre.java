package org.mainstay.engine.location;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.effort.Effort;
import org.mainstay.engine.effort.Ending;

/// Which number of sites brings the worst-served area nearest to one (p-centre): the least limit within which
/// so many sites leave nobody out. How many people live in an area plays no part, so long as there are any.
public final class PCentre {

    private final Journeys journeys;

    private PCentre(Journeys journeys) {
        this.journeys = journeys;
    }

    public static PCentre of(Journeys journeys) {
        return new PCentre(journeys);
    }

    /// The sites, with what the worst-served area pays as the value; areas that can reach no site are left out.
    /// Where so few sites cannot reach everybody at any cost, value and bound are infinite.
    public Choice choose(int count, Effort effort) {
        var limits = journeys.steps();
        var low = 0;
        var high = limits.length;
        var best = List.<Integer>of();
        while (low < high && !effort.over()) {
            var middle = high == limits.length && low == 0 ? limits.length - 1 : (low + high) >>> 1;
            var found = within(limits[middle], count, effort);
            if (found != null) {
                best = found;
                high = Arrays.binarySearch(limits, worst(found));
            } else if (!effort.over()) {
                low = middle + 1;
            }
        }
        var sites = filled(best, Math.clamp(count, 0, journeys.sites()));
        var bound = low < limits.length ? limits[low] : worst(sites);
        return new Choice(
                sites, worst(sites), bound, low < high ? effort.ending() : Ending.PROVEN, journeys.unreached());
    }

    /// What the worst-served area pays with these sites open.
    public double worst(List<Integer> open) {
        var nearest = journeys.nearest(open);
        return IntStream.range(0, nearest.length)
                .filter(area -> journeys.people(area) > 0 && journeys.depth(area) > 0)
                .mapToDouble(area -> nearest[area])
                .max()
                .orElse(0);
    }

    private @Nullable List<Integer> within(double limit, int count, Effort effort) {
        var catchments = journeys.within(limit);
        return catchments.shallow(1).size() > journeys.unreached().size()
                ? null
                : SetCover.of(catchments).atMost(count, effort);
    }

    private List<Integer> filled(List<Integer> sites, int count) {
        var all = new ArrayList<>(sites);
        IntStream.range(0, journeys.sites())
                .filter(site -> !sites.contains(site))
                .limit(Math.max(0, count - sites.size()))
                .forEach(all::add);
        all.sort(null);
        return all;
    }
}
