package org.mainstay.engine.partnership;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.mainstay.model.evidence.Assumptions;

/// Where the edges of the findings lie: rows `partnership_…`, which a place can replace.
///
/// @param paperParts written parts from which a partnership is well written down
/// @param paidShare share of what was agreed up to which it has not arrived, in millionths
/// @param smallPence a year, below which a partnership is small
/// @param doors organisations for one need from which it has several doors
/// @param doorRoom share of another's people that one has room for, in millionths
/// @param doorCost how many times as much a person costs at one as at another, in millionths
record Thresholds(long paperParts, long paidShare, long smallPence, long doors, long doorRoom, long doorCost) {

    private static final int MILLIONTHS = 6;
    private static final int PENCE = 2;

    static Thresholds of(Assumptions assumptions) {
        return new Thresholds(
                whole(assumptions, "partnership_paper_parts", 0),
                whole(assumptions, "partnership_paid_share", MILLIONTHS),
                whole(assumptions, "partnership_small_pounds", PENCE),
                whole(assumptions, "partnership_doors", 0),
                whole(assumptions, "partnership_door_room", MILLIONTHS),
                whole(assumptions, "partnership_door_cost", MILLIONTHS));
    }

    static long whole(Assumptions assumptions, String id, int decimals) {
        BigDecimal value = assumptions.get(id).value();
        return value.movePointRight(decimals)
                .setScale(0, RoundingMode.HALF_EVEN)
                .longValueExact();
    }
}
