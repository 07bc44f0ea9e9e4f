package org.mainstay.engine.appraisal;

import org.mainstay.engine.relationship.FundingLine;
import org.mainstay.model.evidence.Assumptions;

/// What one line delivers in a year at one corner of the assumptions. People are millionths, money is pence.
///
/// @param people clients today
/// @param capacity clients it could serve with the money it has
/// @param costPence what delivery costs altogether
/// @param fixedPence the part of the cost that does not follow activity
/// @param unitCostPence the rest, for each person of capacity
/// @param otherPence income from elsewhere that goes into it
/// @param local whether the people or the capacity were reported, not derived
/// @param turnedAway who asked and was not served, where that is counted; they ask again, whatever changes
record Activity(
        long people,
        long capacity,
        long costPence,
        long fixedPence,
        long unitCostPence,
        long otherPence,
        boolean local,
        long turnedAway) {

    /// What one pound is taken to serve where no need is known, so that the money still flows through the model.
    private static final long NOTIONAL_COST = 100;

    static Activity of(FundingLine line, Assumptions assumptions, Corner corner) {
        var yearly = line.recurring().value();
        var delivery = line.findProvision().map(provision -> provision.delivery());
        var served = delivery.map(known -> known.peopleServed());
        var room = delivery.map(known -> known.capacity());
        var people = served.or(() -> room)
                .map(number -> number * Micro.ONE)
                .orElseGet(() -> Micro.portion(yearly, Micro.ONE, unitCost(line, assumptions, corner)));
        var capacity = Math.max(people, room.map(number -> number * Micro.ONE).orElse(people));
        var reportedOther = delivery.map(known -> known.otherIncomePence()).orElse(0L);
        var cost = delivery.map(known -> known.deliveryPence()).orElse(yearly + reportedOther);
        // Income covers cost today, or the service would not stand: what nobody names comes from elsewhere.
        var other = Math.max(reportedOther, cost - yearly);
        var fixedShare = Micro.of(corner.at(assumptions.get("fixed_cost_share")));
        var fixed = Micro.portion(cost, fixedShare, Micro.ONE);
        var unit = capacity == 0 ? 1 : Math.max(1, Micro.portion(cost - fixed, Micro.ONE, capacity));
        var away = delivery.map(known -> known.turnedAway()).orElse(0L) * Micro.ONE;
        return new Activity(people, capacity, cost, fixed, unit, other, served.isPresent() || room.isPresent(), away);
    }

    /// Pence to serve one person, from the assumption for the need.
    private static long unitCost(FundingLine line, Assumptions assumptions, Corner corner) {
        return line.findNeed()
                .flatMap(need -> assumptions.find("delivery_cost/" + need.code()))
                .map(assumption -> Math.max(1, Micro.pence(corner.at(assumption))))
                .orElse(NOTIONAL_COST);
    }
}
