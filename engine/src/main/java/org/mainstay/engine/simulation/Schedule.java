package org.mainstay.engine.simulation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The interventions of one run by step, those of one step as given, and what they can touch.
///
/// Money never depends on people (cost follows the capacity offered), and needs never depend on each other. So an
/// intervention can change only its providers, and of the people only those with a need that these providers serve; all
/// else goes as in the base and need not be worked out again.
final class Schedule {

    final boolean[] providers;
    final boolean[] needs;

    private final List<Intervention> ordered;
    private final boolean all;
    private int next;

    private Schedule(List<Intervention> ordered, Layout layout, boolean all) {
        this.ordered = ordered;
        this.all = all;
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
            paid(intervention).forEach(supply -> schedule.touch(layout.provider[supply], layout));
            if (intervention instanceof Blow blow) {
                schedule.touch(blow, layout);
            }
            if (intervention instanceof Intervention.FrontDoor door) {
                // Members are handed people, not money.
                door.members().forEach(member -> schedule.needs[layout.need[member]] = true);
            }
        }
        return schedule;
    }

    /// Who is to be worked out, need by need; nobody of a need that is not touched.
    ///
    /// @param quiet the needs in which nobody is turned away as long as nothing is done
    @Nullable
    Extent[] extents(Layout layout, boolean[] quiet) {
        var extents = new @Nullable Extent[layout.needs];
        var blows = ordered.stream().anyMatch(Blow.class::isInstance);
        for (int need = 0; need < extents.length; need++) {
            if (needs[need]) {
                extents[need] = all || blows || !quiet[need]
                        ? Extent.everybody(layout, need)
                        : Extent.touched(layout, need, providers);
            }
        }
        return extents;
    }

    /// The next one due by a step, if any; each is given once.
    boolean isDue(int step) {
        return next < ordered.size() && ordered.get(next).step() <= step;
    }

    Intervention take() {
        return ordered.get(next++);
    }

    private void touch(Blow blow, Layout layout) {
        switch (blow) {
            case Blow.OthersPayLess less -> touch(less.provider(), layout);
            case Blow.Dearer dearer -> touch(dearer.provider(), layout);
            case Blow.Shut shut -> touch(shut.provider(), layout);
            case Blow.Rebuilt rebuilt -> touch(rebuilt.provider(), layout);
            case Blow.MoreAsk more ->
                needs[layout.world.cells().get(more.cell()).need()] = true;
            case Blow.Scattered scattered -> Arrays.fill(needs, true);
            case Blow.PaidLess less -> touch(layout.provider[less.supply()], layout);
            case Blow.Smaller smaller -> touch(layout.provider[smaller.supply()], layout);
            case Blow.Late late -> touch(layout.provider[late.supply()], layout);
        }
    }

    private void touch(int provider, Layout layout) {
        providers[provider] = true;
        for (int other : layout.suppliesOfProvider[provider]) {
            needs[layout.need[other]] = true;
        }
    }

    /// The supplies whose money an intervention changes.
    private static List<Integer> paid(Intervention intervention) {
        return switch (intervention) {
            case Intervention.Reduce reduce -> List.of(reduce.supply());
            case Intervention.Grow grow -> List.of(grow.supply());
            case Intervention.Secure secure -> List.of(secure.supply());
            case Intervention.Pay pay -> List.of(pay.supply());
            case Intervention.FrontDoor door -> List.of(door.host());
            case Intervention.Merge merge -> List.of(merge.from(), merge.into());
            case Blow blow -> List.of();
        };
    }

    private static void requireSound(Intervention intervention, Layout layout) {
        paid(intervention).forEach(supply -> requireKnown(supply, layout));
        if (intervention instanceof Intervention.FrontDoor door) {
            door.members().forEach(supply -> requireKnown(supply, layout));
        }
        if (intervention instanceof Blow blow) {
            requireKnown(blow, layout);
        }
        if (intervention instanceof Intervention.Merge merge
                && layout.need[merge.from()] != layout.need[merge.into()]) {
            throw new IllegalArgumentException(
                    "Supplies %s and %s serve different needs and cannot merge.".formatted(merge.from(), merge.into()));
        }
    }

    private static void requireKnown(Blow blow, Layout layout) {
        switch (blow) {
            case Blow.OthersPayLess less -> requireKnown("provider", less.provider(), layout.providers);
            case Blow.Dearer dearer -> requireKnown("provider", dearer.provider(), layout.providers);
            case Blow.Shut shut -> requireKnown("provider", shut.provider(), layout.providers);
            case Blow.Rebuilt rebuilt -> requireKnown("provider", rebuilt.provider(), layout.providers);
            case Blow.MoreAsk more -> requireKnown("cell", more.cell(), layout.cells);
            case Blow.Scattered scattered -> {}
            case Blow.PaidLess less -> requireKnown(less.supply(), layout);
            case Blow.Smaller smaller -> requireKnown(smaller.supply(), layout);
            case Blow.Late late -> requireKnown(late.supply(), layout);
        }
    }

    private static void requireKnown(int supply, Layout layout) {
        requireKnown("supply", supply, layout.supplies);
    }

    private static void requireKnown(String what, int index, int count) {
        if (index < 0 || index >= count) {
            throw new IllegalArgumentException("The %s (%s) is not in the world.".formatted(what, index));
        }
    }
}
