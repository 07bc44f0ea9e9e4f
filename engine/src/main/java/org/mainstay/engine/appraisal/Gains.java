package org.mainstay.engine.appraisal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.mainstay.engine.option.Change;
import org.mainstay.engine.simulation.Intervention;
import org.mainstay.model.evidence.Assumptions;

/// What happens in which month where the council gives rather than takes, at one corner of the assumptions.
///
/// Every mechanism here is a row of the assumptions; where there is none the mechanism is off.
final class Gains {

    private final Setting setting;
    private final Assumptions assumptions;
    private final Corner corner;

    Gains(Setting setting, Assumptions assumptions, Corner corner) {
        this.setting = setting;
        this.assumptions = assumptions;
        this.corner = corner;
    }

    /// What is paid more, and what others add to it, buys room at the line's own cost for each person.
    List<Intervention> invest(Change.Invest invest, int supply, int month) {
        var activity = setting.activity(invest.line());
        var others = Micro.portion(invest.yearlyPence(), share("leverage_gained"), Micro.ONE);
        var added = Micro.portion(invest.yearlyPence() + others, Micro.ONE, activity.unitCostPence());
        var paid = invest.line().recurring().value();
        var ready = month + months("invest_lead_months");
        var plan = new ArrayList<Intervention>();
        plan.add(new Intervention.Grow(
                supply, month, paid + invest.yearlyPence(), activity.capacity() + added, others, ready));
        if (invest.months() > 0) {
            var end = month + invest.months();
            plan.add(new Intervention.Grow(supply, end, paid, activity.capacity(), -others, end));
        }
        return plan;
    }

    /// What insecurity costs is freed for as long as the term lasts, and serves people; nobody pays less.
    List<Intervention> settle(Change.Settle settle, int supply, int month) {
        if (!settles(settle)) {
            return List.of();
        }
        var activity = setting.activity(settle.line());
        var wanted = Micro.portion(activity.costPence(), share("insecurity_cost_share"), Micro.ONE);
        var freed = Math.min(activity.fixedPence(), wanted);
        var added = Micro.portion(freed, Micro.ONE, activity.unitCostPence());
        var runway = Micro.ONE - share("insecurity_runway_eased");
        return List.of(
                new Intervention.Secure(supply, month, -freed, added, runway),
                new Intervention.Secure(supply, month + settle.months(), freed, -added, Micro.ONE));
    }

    /// Whether any mechanism has a row.
    boolean settles(Change.Settle settle) {
        return Stream.of("insecurity_cost_share", "insecurity_runway_eased")
                .anyMatch(id -> assumptions.find(id).isPresent());
    }

    List<Intervention> open(Change.FrontDoor door, int supply, int month) {
        var members = door.lines().stream().map(setting::index).sorted().toList();
        return List.of(
                new Intervention.Pay(supply, month, share(door, "front_door_set_up_share")),
                new Intervention.FrontDoor(supply, members, month, doorPence(door), share("front_door_hand_off")));
    }

    /// Without a price of its own, a share of what its members cost. Assessments that need not be made twice
    /// are set against it, and never beyond it.
    long doorPence(Change.FrontDoor door) {
        var yearly = door.yearlyPence();
        var cost = yearly == null ? share(door, "front_door_running_share") : yearly;
        var assessment = assumptions
                .find("assessment_cost")
                .map(row -> Micro.pence(corner.at(row)))
                .orElse(0L);
        return Math.max(0, cost - Math.multiplyExact(door.sharedUsers(), assessment));
    }

    private long share(Change.FrontDoor door, String id) {
        var cost = door.lines().stream()
                .mapToLong(line -> setting.activity(line).costPence())
                .sum();
        return Micro.portion(cost, share(id), Micro.ONE);
    }

    private long share(String id) {
        return assumptions.find(id).map(corner::millionths).orElse(0L);
    }

    private int months(String id) {
        return assumptions.find(id).map(row -> corner.at(row).intValue()).orElse(0);
    }
}
