package org.mainstay.engine.appraisal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.mainstay.engine.option.Change;
import org.mainstay.engine.uncertainty.Draws;
import org.mainstay.engine.uncertainty.Range;
import org.mainstay.model.evidence.Assumption;
import org.mainstay.model.evidence.Assumptions;
import org.mainstay.model.evidence.Harm;
import org.mainstay.model.need.Need;

/// The assumptions that are drawn from their ranges, each row by itself.
///
/// Not drawn are rules and conventions (discount rates, deflators, price year, tolerances), who bears a cost,
/// how people travel, and how many are in need: none of them is a number that the months of the model hang on
/// and nobody knows.
final class DrawnAssumptions {

    private static final Set<String> NAMES = Set.of(
            "assessment_cost",
            "cashability",
            "closure_runway_months",
            "crowd_out",
            "crowd_out_months",
            "delivery_cost",
            "displaced_share",
            "fixed_cost_share",
            "front_door_hand_off",
            "front_door_running_share",
            "front_door_set_up_share",
            "insecurity_cost_share",
            "insecurity_runway_eased",
            "invest_lead_months",
            "leaving_rate",
            "leverage_gained",
            "leverage_lost",
            "merge_council_share",
            "merge_dip",
            "merge_dip_months",
            "merge_fixed_cost_saved",
            "merge_transition_share",
            "outcome_cost",
            "redundancy_share",
            "rerouted_share");

    private static final String SHOCK = "common_shock";
    private static final String COST = "_cost";
    private static final String MERGE = "merge_";
    private static final int DECIMALS = 9;

    private final List<Assumption> rows;
    private final Draws draws;

    private DrawnAssumptions(List<Assumption> rows, Draws draws) {
        this.rows = rows;
        this.draws = draws;
    }

    static DrawnAssumptions of(Assumptions assumptions, long seed) {
        var rows = assumptions.list().stream()
                .filter(row -> NAMES.contains(name(row)) && row.low().compareTo(row.high()) < 0)
                .toList();
        var shock = assumptions.get(SHOCK).value().doubleValue();
        return new DrawnAssumptions(
                rows,
                Draws.of(seed, shock, rows.stream().map(DrawnAssumptions::range).toList()));
    }

    /// `outcome_cost` of `outcome_cost/food`.
    static String name(Assumption row) {
        return row.id().split("/", 2)[0];
    }

    private static Range range(Assumption row) {
        return new Range(
                row.id(),
                row.low().doubleValue(),
                row.value().doubleValue(),
                row.high().doubleValue(),
                row.harm() == Harm.FALLS,
                isRatio(row));
    }

    /// A ratio that may be nothing and may be more than all has no natural end, like pounds lost for each
    /// pound: half of it is as far away as double. Prices are none: the range of a price is that of its
    /// sources.
    private static boolean isRatio(Assumption row) {
        return row.low().signum() == 0
                && row.high().compareTo(BigDecimal.ONE) > 0
                && row.priceYear() == null
                && !name(row).endsWith(COST);
    }

    List<Assumption> rows() {
        return rows;
    }

    /// Where the assumptions stand in one draw.
    Corner at(int draw) {
        var values = draws.at(draw);
        var drawn = HashMap.<String, BigDecimal>newHashMap(values.length);
        for (var row = 0; row < values.length; row++) {
            drawn.put(rows.get(row).id(), BigDecimal.valueOf(values[row]).setScale(DECIMALS, RoundingMode.HALF_EVEN));
        }
        return new Corner.Point(drawn);
    }

    /// By row and draw, what was drawn.
    double[][] values(int count) {
        var values = new double[rows.size()][count];
        for (var draw = 0; draw < count; draw++) {
            var at = draws.at(draw);
            for (var row = 0; row < at.length; row++) {
                values[row][draw] = at[row];
            }
        }
        return values;
    }

    /// Whether a row speaks of a kind of change that is among these; most speak of all.
    private static boolean saysOf(String name, List<Change> changes) {
        return switch (name) {
            case "invest_lead_months", "leverage_gained" ->
                changes.stream().anyMatch(change -> change instanceof Change.Invest);
            case "insecurity_cost_share", "insecurity_runway_eased" ->
                changes.stream().anyMatch(change -> change instanceof Change.Settle);
            case "front_door_hand_off", "front_door_running_share", "front_door_set_up_share", "assessment_cost" ->
                changes.stream().anyMatch(change -> change instanceof Change.FrontDoor);
            case "redundancy_share" ->
                changes.stream().anyMatch(change -> change.line().inHouse());
            default -> !name.startsWith(MERGE) || changes.stream().anyMatch(change -> change instanceof Change.Merge);
        };
    }

    /// Whether a row has any say in what happens to people with these needs.
    boolean matters(Assumption row, Set<Need> needs, List<Change> changes) {
        var parts = row.id().split("/", 2);
        if (!saysOf(parts[0], changes)) {
            return false;
        }
        return parts.length == 2
                ? needs.stream().anyMatch(need -> need.code().equals(parts[1]))
                : needs.stream()
                        .anyMatch(need ->
                                rows.stream().noneMatch(other -> other.id().equals(parts[0] + "/" + need.code())));
    }
}
