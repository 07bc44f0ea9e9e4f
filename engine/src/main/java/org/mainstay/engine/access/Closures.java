package org.mainstay.engine.access;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.mainstay.engine.reach.Catchments;

/// What becomes of scores when services close, merge, grow or open: what each offers to a person hangs on its own
/// catchment alone, so that all closures together take one pass.
///
/// The others' ratios do not worsen, so that crowding is understated: always show the {@link Squeeze} beside it.
public final class Closures {

    private final Situation situation;
    private final Weights weights;
    private final double[] demand;
    private final double[] ratio;
    private final double[] value;

    /// The two-step scores of a situation, or of its {@link Situation#binary} form.
    public Closures(Situation situation) {
        this.situation = situation;
        this.weights = situation.weights();
        this.demand = situation.demand();
        this.ratio = situation.ratio(demand);
        this.value = new double[situation.areas()];
        for (var area = 0; area < value.length; area++) {
            value[area] = TwoStep.sum(weights, area, ratio);
        }
    }

    /// The score of every area when one service is closed.
    public double[] without(int service) {
        var changed = value.clone();
        var catchments = weights.reach().catchments();
        for (var place = catchments.from(service); place < catchments.to(service); place++) {
            var area = catchments.area(place);
            changed[area] = rest(area, ratio[service] * weights.at(catchments.pair(place)));
        }
        return changed;
    }

    /// What each closing would do, service by service.
    ///
    /// @param threshold the score below which people count as badly served
    public List<Tail> each(double threshold) {
        var below = new double[weights.services()];
        var without = new double[weights.services()];
        var single = new double[weights.services()];
        for (var area = 0; area < value.length; area++) {
            var people = situation.people(area);
            var depth = weights.to(area) - weights.from(area);
            for (var pair = weights.from(area); pair < weights.to(area); pair++) {
                var service = weights.service(pair);
                if (value[area] >= threshold && rest(area, ratio[service] * weights.at(pair)) < threshold) {
                    below[service] += people;
                }
                without[service] += depth == 1 ? people : 0;
                single[service] += depth == 2 ? people : 0;
            }
        }
        var tails = new ArrayList<Tail>(below.length);
        for (var service = 0; service < below.length; service++) {
            tails.add(new Tail(service, below[service], without[service], single[service]));
        }
        return List.copyOf(tails);
    }

    /// What all changes together would do.
    public Outlook after(List<Change> changes) {
        var plan = new Plan(situation, changes);
        var changedRatio = plan.ratio(demand);
        var touched = touched(plan);
        var changed = value.clone();
        var depth = new int[value.length];
        for (var area = 0; area < depth.length; area++) {
            depth[area] = weights.to(area) - weights.from(area);
        }
        for (var area = touched.nextSetBit(0); area >= 0; area = touched.nextSetBit(area + 1)) {
            changed[area] = TwoStep.sum(weights, area, changedRatio);
            depth[area] = plan.open(weights, area);
        }
        plan.open(situation, changed, depth);
        return new Outlook(situation, value, changed, depth);
    }

    /// All areas that reach a service which changes.
    private BitSet touched(Plan plan) {
        var touched = new BitSet(value.length);
        Catchments catchments = weights.reach().catchments();
        plan.changed().stream().forEach(service -> {
            for (var place = catchments.from(service); place < catchments.to(service); place++) {
                touched.set(catchments.area(place));
            }
        });
        return touched;
    }

    /// An area that reaches nothing else is left with nothing at all, not with a rounding error.
    private double rest(int area, double lost) {
        return weights.to(area) - weights.from(area) == 1 ? 0 : Math.max(0, value[area] - lost);
    }
}
