package org.mainstay.engine.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mainstay.engine.uncertainty.Draws;
import org.mainstay.engine.uncertainty.Range;
import org.mainstay.model.evidence.Assumption;
import org.mainstay.model.evidence.Assumptions;
import org.mainstay.model.evidence.Harm;

/// How large shocks are, and how a place rebuilds: most likely, and in every draw.
final class Sizes {

    private static final String LEAD = "rebuild_lead_months";
    private static final String COST = "rebuild_cost_share";
    private static final String CUSHION = "reserves_if_unknown";
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
    static Sizes of(List<Landed> shocks, Assumptions assumptions, long seed) {
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

    /// The assumptions about what shocks meet.
    static List<Assumption> used(Assumptions assumptions) {
        return List.of(assumptions.get(LEAD), assumptions.get(COST), assumptions.get(CUSHION));
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
