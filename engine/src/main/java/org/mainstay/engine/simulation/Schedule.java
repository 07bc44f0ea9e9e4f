package org.mainstay.engine.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.TreeMap;

/// The interventions of one run by step, those of one step as given, and what they can touch.
///
/// Money never depends on people (cost follows the capacity offered). So an intervention can change only the money
/// of its providers; all others go as in the base and need not be worked out again.
final class Schedule {

    /// Whose money is touched, and whose own clients may be.
    final boolean[] providers;

    final boolean[] supplies;

    private final List<Intervention> ordered;
    private int next;

    private Schedule(List<Intervention> ordered, Layout layout, boolean all) {
        this.ordered = ordered;
        providers = new boolean[layout.providers];
        supplies = new boolean[layout.supplies];
        Arrays.fill(providers, all);
        Arrays.fill(supplies, all);
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
        var schedule = new Schedule(ordered(interventions), layout, all);
        for (var intervention : interventions) {
            paid(intervention).forEach(supply -> schedule.touch(layout.provider[supply], layout));
            if (intervention instanceof Blow blow && Hits.provider(blow, layout) != Hits.NOBODY) {
                schedule.touch(Hits.provider(blow, layout), layout);
            }
            if (intervention instanceof Intervention.FrontDoor door) {
                // Members are handed people, not money.
                door.members().forEach(member -> schedule.supplies[member] = true);
            }
        }
        return schedule;
    }

    /// A shock has a blow for every cell and month: put step by step they are in order sooner than by comparing
    /// each with others.
    private static List<Intervention> ordered(List<Intervention> interventions) {
        var byStep = new TreeMap<Integer, List<Intervention>>();
        interventions.forEach(one ->
                byStep.computeIfAbsent(one.step(), any -> new ArrayList<>()).add(one));
        return byStep.values().stream().flatMap(List::stream).toList();
    }

    /// The next one due by a step, if any; each is given once.
    boolean isDue(int step) {
        return next < ordered.size() && ordered.get(next).step() <= step;
    }

    Intervention take() {
        return ordered.get(next++);
    }

    /// Touches more bodies.
    void touch(BitSet bodies, Layout layout) {
        bodies.stream().forEach(provider -> touch(provider, layout));
    }

    /// The providers whose money is touched.
    BitSet bodies() {
        return marked(providers);
    }

    /// The needs whose supplies are touched.
    BitSet needs(Layout layout) {
        var needs = new BitSet();
        marked(supplies).stream().forEach(supply -> needs.set(layout.need[supply]));
        return needs;
    }

    private static BitSet marked(boolean[] some) {
        var marked = new BitSet();
        for (int at = 0; at < some.length; at++) {
            marked.set(at, some[at]);
        }
        return marked;
    }

    private void touch(int provider, Layout layout) {
        providers[provider] = true;
        for (int supply : layout.suppliesOfProvider[provider]) {
            supplies[supply] = true;
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
