package org.mainstay.engine.simulation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.mainstay.engine.simulation.Intervention.Merge;
import org.mainstay.engine.simulation.Intervention.Reduce;

/// The interventions of one run by step, those of one step as given, and what they can touch.
///
/// Money never depends on people (cost follows the capacity offered), and needs never depend on each other. So an
/// intervention can change only its providers, and of the people only those with a need that these providers serve; all
/// else goes as in the base and need not be worked out again.
final class Schedule {

    final boolean[] providers;
    final boolean[] needs;

    private final List<Intervention> ordered;
    private int next;

    private Schedule(List<Intervention> ordered, Layout layout, boolean all) {
        this.ordered = ordered;
        providers = new boolean[layout.providers];
        needs = new boolean[layout.needs];
        if (all) {
            Arrays.fill(providers, true);
            Arrays.fill(needs, true);
        }
    }

    /// Everything is to be worked out.
    static Schedule ofAll(List<Intervention> interventions, Layout layout) {
        return of(interventions, layout, true);
    }

    /// Only what the interventions can touch is to be worked out.
    static Schedule ofTouched(List<Intervention> interventions, Layout layout) {
        return of(interventions, layout, false);
    }

    private static Schedule of(List<Intervention> interventions, Layout layout, boolean all) {
        interventions.forEach(intervention -> requireSound(intervention, layout));
        var schedule = new Schedule(
                interventions.stream()
                        .sorted(Comparator.comparingInt(Intervention::step))
                        .toList(),
                layout,
                all);
        for (var intervention : interventions) {
            switch (intervention) {
                case Reduce reduce -> schedule.touch(reduce.supply(), layout);
                case Merge merge -> {
                    schedule.touch(merge.from(), layout);
                    schedule.touch(merge.into(), layout);
                }
            }
        }
        return schedule;
    }

    /// The next one due by a step, if any; each is given once.
    boolean isDue(int step) {
        return next < ordered.size() && ordered.get(next).step() <= step;
    }

    Intervention take() {
        return ordered.get(next++);
    }

    private void touch(int supply, Layout layout) {
        int provider = layout.provider[supply];
        providers[provider] = true;
        for (int other : layout.suppliesOfProvider[provider]) {
            needs[layout.need[other]] = true;
        }
    }

    private static void requireSound(Intervention intervention, Layout layout) {
        switch (intervention) {
            case Reduce reduce -> requireKnown(reduce.supply(), layout);
            case Merge merge -> {
                requireKnown(merge.from(), layout);
                requireKnown(merge.into(), layout);
                if (layout.need[merge.from()] != layout.need[merge.into()]) {
                    throw new IllegalArgumentException("Supplies %s and %s serve different needs and cannot merge."
                            .formatted(merge.from(), merge.into()));
                }
            }
        }
    }

    private static void requireKnown(int supply, Layout layout) {
        if (supply < 0 || supply >= layout.supplies) {
            throw new IllegalArgumentException("The supply (%s) is not in the world.".formatted(supply));
        }
    }
}
