package org.mainstay.engine.appraisal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SortedMap;
import org.mainstay.engine.option.Change;
import org.mainstay.engine.relationship.FundingLine;
import org.mainstay.engine.simulation.Behaviour;
import org.mainstay.engine.simulation.Calendar;
import org.mainstay.engine.simulation.ClosureRule;
import org.mainstay.engine.simulation.Course;
import org.mainstay.engine.simulation.Simulation;
import org.mainstay.engine.simulation.World;
import org.mainstay.model.evidence.Assumptions;
import org.mainstay.model.need.Need;

/// The model of the place at one corner of the assumptions and over one horizon, ready to be run for any changes.
final class Model {

    private final Setting setting;
    private final Planner planner;
    private final Costing costing;
    private final Simulation simulation;

    private Model(Setting setting, Planner planner, Costing costing, Simulation simulation) {
        this.setting = setting;
        this.planner = planner;
        this.costing = costing;
        this.simulation = simulation;
    }

    static Model of(
            List<FundingLine> lines, Ground ground, Assumptions assumptions, Corner corner, LocalDate on, int years) {
        var setting = Setting.of(lines, ground, assumptions, corner);
        var costing = new Costing(setting.world(), needCosts(assumptions, corner), Discounting.of(assumptions));
        return new Model(
                setting,
                new Planner(setting, assumptions, corner, on),
                costing,
                Simulation.of(setting.world(), behaviour(assumptions, corner), Calendar.monthly(years)));
    }

    private static Behaviour behaviour(Assumptions assumptions, Corner corner) {
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

    private static List<Costing.NeedCost> needCosts(Assumptions assumptions, Corner corner) {
        var prices = Prices.of(assumptions);
        var target = assumptions.get("price_base_year").value().toBigInteger().toString();
        var cashability = corner.millionths(assumptions.get("cashability"));
        var costs = new ArrayList<Costing.NeedCost>();
        for (var need : Need.values()) {
            var pence = assumptions.find("outcome_cost/" + need.code()).map(cost -> {
                var asGiven = Micro.pence(corner.at(cost));
                var year = cost.priceYear();
                return year == null
                        ? asGiven
                        : prices.find(asGiven, year, target).orElse(asGiven);
            });
            costs.add(new Costing.NeedCost(pence.orElse(0L), PayerShares.of(assumptions, need), cashability));
        }
        // Lines whose need nobody knows reach no people, so nobody bears anything for them.
        costs.add(new Costing.NeedCost(0, PayerShares.NOBODY_KNOWN, cashability));
        return costs;
    }

    Course base() {
        return simulation.base();
    }

    Course course(List<Change> changes) {
        return changes.isEmpty() ? base() : simulation.run(planner.plan(changes));
    }

    Costing costing() {
        return costing;
    }

    World world() {
        return setting.world();
    }

    /// In which wards the people of each cell live; empty where no file tells areas.
    List<SortedMap<Ground.Ward, Long>> wards() {
        return setting.wards();
    }

    /// What a change books as saving a year.
    long savingPence(Change change) {
        var yearly = change.line().yearly().value();
        return switch (change) {
            case Change.End end -> yearly;
            case Change.Cut cut -> yearly - Planner.left(cut);
            case Change.Taper taper -> yearly - Planner.left(taper);
            case Change.Merge merge -> planner.mergeSaving(merge);
        };
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
        return gone.stream()
                .anyMatch(supply -> world().supplies().get(supply).own().stream()
                        .anyMatch(share -> nobodyElse(share.cell(), gone)));
    }

    private static boolean ends(Change change) {
        return switch (change) {
            case Change.End end -> true;
            case Change.Taper taper -> taper.left() == 0;
            case Change.Cut cut -> false;
            case Change.Merge merge -> false;
        };
    }

    private boolean nobodyElse(int cell, BitSet gone) {
        for (var supply = 0; supply < world().supplies().size(); supply++) {
            if (!gone.get(supply)
                    && world().supplies().get(supply).own().stream().anyMatch(share -> share.cell() == cell)) {
                return false;
            }
        }
        return true;
    }
}
