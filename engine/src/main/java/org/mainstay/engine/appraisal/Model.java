package org.mainstay.engine.appraisal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.option.Change;
import org.mainstay.engine.relationship.FundingLine;
import org.mainstay.engine.simulation.Behaviour;
import org.mainstay.engine.simulation.Calendar;
import org.mainstay.engine.simulation.ClosureRule;
import org.mainstay.engine.simulation.Course;
import org.mainstay.engine.simulation.Intervention;
import org.mainstay.engine.simulation.Provider;
import org.mainstay.engine.simulation.Simulation;
import org.mainstay.engine.simulation.Strand;
import org.mainstay.engine.simulation.Supply;
import org.mainstay.engine.simulation.World;
import org.mainstay.model.evidence.Assumptions;
import org.mainstay.model.need.Need;

/// The model of the place at one corner of the assumptions and over one horizon, ready to be run for any changes.
final class Model {

    private final Setting setting;
    private final Planner planner;
    private final Costing costing;
    private final Behaviour behaviour;
    private final int years;
    /// Made once somebody asks for a run.
    private volatile @Nullable Simulation simulation;

    private final Wellbeing wellbeing;

    private Model(
            Setting setting, Planner planner, Costing costing, Behaviour behaviour, int years, Wellbeing wellbeing) {
        this.setting = setting;
        this.planner = planner;
        this.costing = costing;
        this.behaviour = behaviour;
        this.wellbeing = wellbeing;
        this.years = years;
    }

    static Model of(Frame frame, Assumptions assumptions, Corner corner, LocalDate on, int years) {
        return of(frame, Terms.of(assumptions), corner, on, years);
    }

    static Model of(Frame frame, Terms terms, Corner corner, LocalDate on, int years) {
        var assumptions = terms.assumptions();
        var setting = Setting.of(frame, assumptions, corner);
        var costing = new Costing(setting.world(), needCosts(terms, corner), terms.discounting(), frame.payers());
        return new Model(
                setting,
                new Planner(setting, assumptions, corner, on),
                costing,
                behaviour(assumptions, corner),
                years,
                Wellbeing.of(terms, corner));
    }

    static Behaviour behaviour(Assumptions assumptions, Corner corner) {
        var displaced = new ArrayList<Long>();
        for (var need : Need.values()) {
            displaced.add(assumptions
                    .find("displaced_share", need.code())
                    .map(corner::millionths)
                    .orElse(0L));
        }
        displaced.add(0L);
        var others = new Behaviour.OtherFunders(
                corner.millionths(assumptions.get("leverage_lost")),
                corner.millionths(assumptions.get("crowd_out")),
                corner.millionths(assumptions.get("crowd_out_months")));
        return new Behaviour(
                displaced,
                corner.millionths(assumptions.get("leaving_rate")),
                corner.millionths(assumptions.get("rerouted_share")),
                0,
                others,
                new ClosureRule.QuarterEnds(corner.millionths(assumptions.get("closure_runway_months"))));
    }

    private static List<Costing.NeedCost> needCosts(Terms terms, Corner corner) {
        var assumptions = terms.assumptions();
        var prices = Prices.of(assumptions);
        var cashability = corner.millionths(assumptions.get("cashability"));
        var costs = new ArrayList<Costing.NeedCost>();
        for (var need : Need.values()) {
            var pence = assumptions.find("outcome_cost/" + need.code()).map(cost -> prices.inBase(cost, corner));
            costs.add(new Costing.NeedCost(
                    pence.orElse(0L),
                    terms.byNeed().get(Setting.number(need)),
                    cashability,
                    lag(assumptions, corner, need)));
        }
        // Lines whose need nobody knows reach no people, so nobody bears anything for them.
        costs.add(new Costing.NeedCost(0, PayerShares.NOBODY_KNOWN, cashability, Lag.NONE));
        return costs;
    }

    private static Lag lag(Assumptions assumptions, Corner corner, Need need) {
        return assumptions
                .find("displaced_lag_months", need.code())
                .map(corner::millionths)
                .map(Lag::new)
                .orElse(Lag.NONE);
    }

    Course base() {
        return simulation().base();
    }

    Course course(List<Change> changes) {
        return changes.isEmpty() ? base() : simulation().run(planner.plan(changes));
    }

    /// The same, taken from a model that this one shares its life with, where the changes mean the same in both:
    /// what a cost comes to changes nobody's course.
    ///
    /// @param known what the changes lead to there
    Course course(List<Change> changes, Model other, Course known) {
        var plan = planner.plan(changes);
        var alike = simulation() == other.simulation() && plan.equals(other.planner.plan(changes));
        return alike ? known : simulation().run(plan);
    }

    /// Lives the place as it is only once for models that differ in nothing that it hangs on.
    Model sharing(Model other) {
        if (years == other.years && behaviour.equals(other.behaviour) && world().equals(other.world())) {
            simulation = other.simulation();
        }
        return this;
    }

    /// What changes do to those whom they touch, whatever else is done.
    Strand strand(List<Change> changes) {
        return simulation().strand(planner.plan(changes));
    }

    /// What was done in some strands, together; no two may touch the same organisation.
    Course together(List<Strand> strands) {
        return strands.isEmpty() ? base() : simulation().together(strands);
    }

    /// The model itself, to be asked about one provider.
    Simulation simulation() {
        var made = simulation;
        if (made == null) {
            made = Simulation.of(
                    setting.world(),
                    behaviour,
                    Calendar.monthly(years),
                    setting.frame().clients(setting.world()));
            simulation = made;
        }
        return made;
    }

    /// The same place, but for what one provider has in reserve.
    Simulation withReserves(int provider, long pence) {
        var providers = new ArrayList<>(world().providers());
        var old = providers.get(provider);
        providers.set(provider, new Provider(old.id(), old.fixedPence(), old.otherIncomePence(), pence));
        return Simulation.of(
                new World(providers, world().supplies(), world().cells()), behaviour, Calendar.monthly(base().years()));
    }

    /// The position of an organisation among the providers; it must have a funding line.
    int provider(String organisation) {
        return IntStream.range(0, world().providers().size())
                .filter(at -> world().providers().get(at).id().equals(organisation))
                .findFirst()
                .orElseThrow();
    }

    /// What happens in which month.
    List<Intervention> plan(List<Change> changes) {
        return planner.plan(changes);
    }

    int supply(FundingLine line) {
        return setting.index(line);
    }

    Costing costing() {
        return costing;
    }

    Wellbeing wellbeing() {
        return wellbeing;
    }

    World world() {
        return setting.world();
    }

    /// In which wards the people of each cell live; empty where no file tells areas.
    List<SortedMap<Ground.Ward, Long>> wards() {
        return setting.frame().wards();
    }

    /// What a line delivers in a year.
    Activity activity(FundingLine line) {
        return setting.activity(line);
    }

    String id(int line) {
        return setting.frame().lines().get(line).id();
    }

    /// Share of those whom one service turns away who try another, in millionths.
    long rerouted() {
        return behaviour.rerouted();
    }

    /// How much room a change takes away at once, in millionths of people a year: what is no longer paid buys
    /// no more of it.
    long roomLost(Change change) {
        var activity = setting.activity(change.line());
        return switch (change) {
            case Change.End end -> bought(activity, end.line().recurring().value());
            case Change.Cut cut -> bought(activity, cut.line().recurring().value() - Planner.left(cut));
            case Change.Taper taper -> bought(activity, taper.line().recurring().value() - Planner.left(taper));
            case Change.Merge merge -> lost(activity, setting.activity(merge.into()));
            case Change.Invest invest -> -Micro.portion(invest.yearlyPence(), Micro.ONE, activity.unitCostPence());
            case Change.Settle settle -> 0;
            case Change.FrontDoor door -> 0;
        };
    }

    private static long bought(Activity activity, long pence) {
        return Math.min(activity.capacity(), Micro.portion(pence, Micro.ONE, activity.unitCostPence()));
    }

    /// A merged body has room for the clients of both, and the spare room of one is gone.
    private static long lost(Activity from, Activity into) {
        return from.capacity() + into.capacity() - Math.max(into.capacity(), from.people() + into.people());
    }

    /// How many people ask for its need in the first year and are not served, in the cells that a line reaches, in
    /// millionths.
    long unservedInReach(FundingLine line) {
        var base = base();
        return setting.frame().shares(setting.index(line), Micro.ONE).stream()
                .mapToInt(Supply.Share::cell)
                .mapToLong(cell -> Math.max(0, base.demand(0, cell) - base.served(0, cell)))
                .sum();
    }

    /// What a change books as saving a year.
    long savingPence(Change change) {
        return savingPence(change, List.of());
    }

    /// The same beside others, which may take the room that it needs; below 0 where it costs.
    long savingPence(Change change, List<Change> others) {
        var yearly = change.line().recurring().value();
        return switch (change) {
            case Change.End end -> yearly;
            case Change.Cut cut -> yearly - Planner.left(cut);
            case Change.Taper taper -> yearly - Planner.left(taper);
            case Change.Merge merge -> planner.mergeSaving(merge, others);
            case Change.Invest invest -> -invest.yearlyPence();
            case Change.Settle settle -> 0;
            case Change.FrontDoor door -> -planner.doorPence(door);
        };
    }

    /// What ending or shrinking a payer's own team costs it once.
    long redundancyPence(Change change) {
        return planner.redundancyPence(change);
    }

    /// Whether a settlement does anything in this model.
    boolean settles(Change.Settle settle) {
        return planner.settles(settle);
    }

    List<Integer> supplies(List<Change> changes) {
        return changes.stream()
                .flatMap(change -> change.lines().stream())
                .map(setting::index)
                .distinct()
                .sorted()
                .toList();
    }

    /// Whether some cell that a provider reached before is reached by none after: ended with no other, or closed.
    boolean leavesNone(List<Change> changes, Course course) {
        var gone = new BitSet();
        course.closures().forEach(closure -> {
            for (var supply = 0; supply < world().supplies().size(); supply++) {
                gone.set(
                        supply,
                        gone.get(supply) || world().supplies().get(supply).provider() == closure.provider());
            }
        });
        for (var change : changes) {
            if (ends(change)) {
                gone.set(setting.index(change.line()));
            }
        }
        return setting.frame().aloneReach(gone);
    }

    private static boolean ends(Change change) {
        return switch (change) {
            case Change.End end -> true;
            case Change.Taper taper -> taper.left() == 0;
            case Change.Cut cut -> false;
            case Change.Merge merge -> false;
            case Change.Invest invest -> false;
            case Change.Settle settle -> false;
            case Change.FrontDoor door -> false;
        };
    }
}
