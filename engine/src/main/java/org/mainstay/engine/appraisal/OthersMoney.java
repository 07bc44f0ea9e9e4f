package org.mainstay.engine.appraisal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mainstay.engine.option.Change;
import org.mainstay.engine.simulation.Course;

/// What other funders pay more because of some changes, in pence of present value: instead of the council, or beside
/// its investment.
final class OthersMoney {

    private final Model model;
    private final Map<Integer, Long> unitCosts = new HashMap<>();
    private double more;
    private double beside;
    /// In millionths of a person.
    private long servedBeside;

    OthersMoney(Model model, List<Change> added) {
        this.model = model;
        for (var change : added) {
            if (change instanceof Change.Invest) {
                var supply = model.world().supplies().get(model.supply(change.line()));
                unitCosts.put(supply.provider(), supply.unitCostPence());
            }
        }
    }

    /// Takes in one more year.
    void year(Course before, Course after, int year, double factor) {
        for (var provider = 0; provider < model.world().providers().size(); provider++) {
            var pence = after.otherIncomePence(year, provider) - before.otherIncomePence(year, provider);
            if (pence == 0) {
                continue;
            }
            more += factor * pence;
            var unitCost = unitCosts.get(provider);
            if (unitCost != null && pence > 0) {
                beside += factor * pence;
                servedBeside += Micro.portion(pence, Micro.ONE, unitCost);
            }
        }
    }

    /// All of it; below nothing where they withdraw.
    double more() {
        return more;
    }

    /// What they pay in the council's stead. What an investment brings is that too only where service would fall
    /// without those whom it serves.
    double instead(VerdictRule rule, ServedChange people) {
        return rule.holdsWithout(people, servedBeside) ? more - beside : more;
    }
}
