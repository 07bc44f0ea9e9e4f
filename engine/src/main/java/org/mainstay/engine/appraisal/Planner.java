package org.mainstay.engine.appraisal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mainstay.engine.option.Change;
import org.mainstay.engine.option.Start;
import org.mainstay.engine.relationship.FundingLine;
import org.mainstay.engine.simulation.Intervention;
import org.mainstay.model.evidence.Assumptions;

/// Turns changes into what happens in which month, at one corner of the assumptions.
final class Planner {

    private static final int WHOLE = 100;

    private final Setting setting;
    private final Assumptions assumptions;
    private final Corner corner;
    private final LocalDate on;
    private final Gains gains;

    Planner(Setting setting, Assumptions assumptions, Corner corner, LocalDate on) {
        this.setting = setting;
        this.assumptions = assumptions;
        this.corner = corner;
        this.on = on;
        this.gains = new Gains(setting, assumptions, corner);
    }

    List<Intervention> plan(List<Change> changes) {
        var merged = new HashMap<String, Taker>();
        var plan = new ArrayList<Intervention>();
        inOrder(changes).forEach(change -> plan.addAll(interventions(change, merged)));
        return plan;
    }

    private Stream<Change> inOrder(List<Change> changes) {
        return changes.stream().sorted(order());
    }

    private Comparator<Change> order() {
        return Comparator.<Change>comparingInt(this::month)
                .thenComparing(change -> change.line().id());
    }

    private List<Intervention> interventions(Change change, Map<String, Taker> merged) {
        var supply = setting.index(change.line());
        var month = month(change);
        var plan = new ArrayList<Intervention>();
        var redundancy = redundancyPence(change);
        if (redundancy > 0) {
            plan.add(new Intervention.Pay(supply, month, redundancy));
        }
        plan.addAll(
                switch (change) {
                    case Change.End end -> List.of(new Intervention.Reduce(supply, month, 0));
                    case Change.Cut cut -> List.of(new Intervention.Reduce(supply, month, left(cut)));
                    case Change.Taper taper -> steps(taper, supply, month);
                    case Change.Merge merge -> List.of(merge(merge, month, merged));
                    case Change.Invest invest -> gains.invest(invest, supply, month);
                    case Change.Settle settle -> gains.settle(settle, supply, month);
                    case Change.FrontDoor door -> gains.open(door, supply, month);
                });
        return plan;
    }

    /// What ending or shrinking a payer's own team costs it once; another body pays its own from what it has.
    long redundancyPence(Change change) {
        if (!change.line().inHouse()) {
            return 0;
        }
        var lost = switch (change) {
            case Change.End end -> WHOLE;
            case Change.Cut cut -> cut.percent();
            case Change.Taper taper -> WHOLE - taper.left();
            case Change.Merge merge -> WHOLE;
            case Change.Invest invest -> 0;
            case Change.Settle settle -> 0;
            case Change.FrontDoor door -> 0;
        };
        var share = assumptions.find("redundancy_share").map(corner::millionths).orElse(0L);
        var cost = setting.activity(change.line()).costPence();
        return Micro.portion(Micro.portion(cost, lost, WHOLE), share, Micro.ONE);
    }

    /// One step down a month, each as large as the others to the penny; the last leaves what the taper leaves.
    private static List<Intervention> steps(Change.Taper taper, int supply, int month) {
        var yearly = taper.line().recurring().value();
        var gone = yearly - left(taper);
        var steps = new ArrayList<Intervention>();
        for (var step = 1; step <= taper.months(); step++) {
            steps.add(new Intervention.Reduce(
                    supply, month + step - 1, yearly - Micro.portion(gone, step, taper.months())));
        }
        return steps;
    }

    static long left(Change.Cut cut) {
        return Micro.portion(cut.line().recurring().value(), WHOLE - cut.percent(), WHOLE);
    }

    /// What a taper leaves a year once it has run its course.
    static long left(Change.Taper taper) {
        return Micro.portion(taper.line().recurring().value(), taper.left(), WHOLE);
    }

    /// What the council saves a year by a merger: its share of what joint delivery costs less.
    long mergeSaving(Change.Merge merge) {
        return mergeSaving(merge, List.of());
    }

    /// The same where others move their work to the same line too: only so much room is spare, and whoever
    /// comes first takes it.
    long mergeSaving(Change.Merge merge, List<Change> others) {
        var earlier = merge.beside(others).stream()
                .sorted(order())
                .takeWhile(other -> order().compare(other, merge) < 0)
                .toList();
        var taker = new Taker(setting.activity(merge.into()), merge.into());
        for (var one : earlier) {
            taker = taker.with(one.line(), setting.activity(one.line()), this);
        }
        var after = taker.with(merge.line(), setting.activity(merge.line()), this);
        return merge.line().recurring().value() + taker.councilPence() - after.councilPence();
    }

    /// What keeping a front door costs a year, less the assessments that need not be made twice.
    long doorPence(Change.FrontDoor door) {
        return gains.doorPence(door);
    }

    /// Whether certainty frees anything: without a row there is no mechanism.
    boolean settles(Change.Settle settle) {
        return gains.settles(settle);
    }

    private Intervention merge(Change.Merge merge, int month, Map<String, Taker> merged) {
        var from = setting.activity(merge.line());
        var before = merged.getOrDefault(merge.into().id(), new Taker(setting.activity(merge.into()), merge.into()));
        var after = before.with(merge.line(), from, this);
        merged.put(merge.into().id(), after);
        var dipMonths = corner.at(assumptions.get("merge_dip_months")).intValue();
        var transition = new Intervention.Transition(
                Micro.portion(from.costPence(), share("merge_transition_share"), Micro.ONE),
                share("merge_dip"),
                dipMonths);
        return new Intervention.Merge(
                setting.index(merge.line()),
                setting.index(merge.into()),
                month,
                new Intervention.Merged(
                        after.councilPence(),
                        after.capacity(),
                        from.fixedPence(),
                        from.fixedPence() - saved(from.fixedPence()),
                        from.otherPence()),
                transition);
    }

    private long saved(long fixedPence) {
        return Micro.portion(fixedPence, share("merge_fixed_cost_saved"), Micro.ONE);
    }

    private long share(String id) {
        return corner.millionths(assumptions.get(id));
    }

    private int month(Change change) {
        return Start.month(change, on);
    }

    /// The line that takes on the work of others, as it grows.
    private record Taker(long councilPence, long capacity, long people, long unitCostPence) {

        Taker(Activity activity, FundingLine line) {
            this(line.recurring().value(), activity.capacity(), activity.people(), activity.unitCostPence());
        }

        /// With the work of one more line. It grows only as far as the joint clients need, at its own cost
        /// for each; the council keeps its share of what that saves, never more than it paid.
        Taker with(FundingLine line, Activity from, Planner planner) {
            var joint = people + from.people();
            var room = Math.max(capacity, joint);
            var added = from.fixedPence()
                    - planner.saved(from.fixedPence())
                    + Micro.portion(room - capacity, unitCostPence, Micro.ONE);
            var cheaper = Math.max(0, from.costPence() - added);
            var paid = line.recurring().value();
            var saving = Math.min(paid, Micro.portion(cheaper, planner.share("merge_council_share"), Micro.ONE));
            return new Taker(councilPence + paid - saving, room, joint, unitCostPence);
        }
    }
}
