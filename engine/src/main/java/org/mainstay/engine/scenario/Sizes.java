package org.mainstay.engine.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mainstay.engine.appraisal.Spread;
import org.mainstay.engine.simulation.Ties;
import org.mainstay.engine.tie.KnownTie;
import org.mainstay.engine.uncertainty.Draws;
import org.mainstay.engine.uncertainty.Range;
import org.mainstay.model.evidence.Assumption;
import org.mainstay.model.evidence.Assumptions;
import org.mainstay.model.evidence.Harm;
import org.mainstay.model.tie.EnteredTie;

/// How large shocks are, and how a place rebuilds: most likely, and in every draw.
final class Sizes {

    private static final String LEAD = "rebuild_lead_months";
    private static final String COST = "rebuild_cost_share";
    private static final String CUSHION = "reserves_if_unknown";
    private static final String LIMIT = "tie_limit";
    private static final String OWN_KEPT = "tie_own_kept";
    private static final String PAID_KEPT = "tie_paid_kept";
    private static final String REPLACED = "tie_replaced_months";
    private static final double MILLION = 1e6;

    private final List<String> names;
    private final List<Range> ranges;
    private final Draws draws;

    private Sizes(List<String> names, List<Range> ranges, Draws draws) {
        this.names = names;
        this.ranges = ranges;
        this.draws = draws;
    }

    /// What bad draws make of the assumptions, and of these sizes, tends to be bad together.
    static Sizes of(List<Landed> shocks, Bearings ties, Assumptions assumptions, long seed) {
        var names = new ArrayList<String>();
        var ranges = new ArrayList<Range>();
        for (var shock : shocks) {
            for (var landing : shock.landings()) {
                var size = landing.row().size();
                names.add(landing.id());
                ranges.add(new Range("shock/" + landing.id(), size.low(), size.share(), size.high(), false, false));
            }
        }
        for (var name : List.of(LEAD, COST, CUSHION)) {
            names.add(name);
            ranges.add(range(assumptions.get(name)));
        }
        if (!ties.isEmpty()) {
            for (var name : List.of(LIMIT, OWN_KEPT, PAID_KEPT, REPLACED)) {
                names.add(name);
                ranges.add(range(assumptions.get(name)));
            }
        }
        for (var bearing : ties.all()) {
            if (bearing.tie().kind() != EnteredTie.Kind.PAYS) {
                names.add(bearing.tie().id());
                ranges.add(range(bearing.tie(), assumptions));
            }
        }
        var together = assumptions.get("common_shock").value().doubleValue();
        return new Sizes(names, ranges, Draws.of(seed, together, ranges));
    }

    private static Range range(Assumption row) {
        return new Range(
                row.id(),
                row.low().doubleValue() * MILLION,
                row.value().doubleValue() * MILLION,
                row.high().doubleValue() * MILLION,
                row.harm() == Harm.FALLS,
                false);
    }

    /// What somebody said of a tie, else what is assumed of its kind.
    private static Range range(KnownTie tie, Assumptions assumptions) {
        var share = tie.share();
        if (share != null) {
            return new Range(tie.id(), share.low(), share.value(), share.high(), false, false);
        }
        var assumed = range(assumptions.get(assumed(tie.kind())));
        return new Range(tie.id(), assumed.low(), assumed.middle(), assumed.high(), false, false);
    }

    /// The assumption of how much hangs on a tie of which nobody said it.
    private static String assumed(EnteredTie.Kind kind) {
        return "tie_share_" + kind.code();
    }

    /// The assumptions about what shocks meet.
    static List<Assumption> used(Assumptions assumptions, Bearings ties) {
        var used = new ArrayList<>(List.of(assumptions.get(LEAD), assumptions.get(COST), assumptions.get(CUSHION)));
        if (!ties.isEmpty()) {
            List.of(LIMIT, OWN_KEPT, PAID_KEPT, REPLACED).forEach(name -> used.add(assumptions.get(name)));
        }
        ties.all().stream()
                .map(Bearing::tie)
                .filter(tie -> tie.kind() != EnteredTie.Kind.PAYS && tie.share() == null)
                .map(tie -> assumed(tie.kind()))
                .distinct()
                .forEach(name -> used.add(assumptions.get(name)));
        return used;
    }

    /// How much hangs on a tie, at least, most likely and at most, in millionths.
    Spread spread(KnownTie tie) {
        var range = ranges.get(names.indexOf(tie.id()));
        return new Spread(Math.round(range.middle()), Math.round(range.low()), Math.round(range.high()));
    }

    /// One size for each row, and for rebuilding.
    record Drawn(Map<String, Long> sizes) {

        Drawn {
            sizes = Map.copyOf(sizes);
        }

        long share(Landing landing) {
            return get(landing.id());
        }

        /// From the day the money is back.
        int leadMonths() {
            return (int) Math.round(get(LEAD) / MILLION);
        }

        /// Of the fixed cost of a year, in millionths.
        long costShare() {
            return get(COST);
        }

        /// For how long a body whose reserves nobody knows can go on, in millionths of a month.
        long cushionMonths() {
            return get(CUSHION);
        }

        /// How much of the one hangs on the other, in millionths.
        long share(KnownTie tie) {
            return get(tie.id());
        }

        Ties.Terms terms() {
            return new Ties.Terms(get(LIMIT), get(OWN_KEPT), get(PAID_KEPT), (int) Math.round(get(REPLACED) / MILLION));
        }

        private long get(String name) {
            return sizes.getOrDefault(name, 0L);
        }
    }

    Drawn central() {
        return drawn(ranges.stream().mapToDouble(Range::middle).toArray());
    }

    Drawn at(int draw) {
        return drawn(draws.at(draw));
    }

    private Drawn drawn(double[] values) {
        var sizes = HashMap.<String, Long>newHashMap(values.length);
        for (int at = 0; at < values.length; at++) {
            sizes.put(names.get(at), Math.round(values[at]));
        }
        return new Drawn(sizes);
    }
}
