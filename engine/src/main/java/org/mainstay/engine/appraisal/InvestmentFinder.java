package org.mainstay.engine.appraisal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mainstay.engine.option.Change;
import org.mainstay.engine.relationship.FundingLine;
import org.mainstay.model.need.Need;

/// The investments that the data name: a line whose partner reports people and cost, where people ask for the same need
/// and are not served in its reach. It may grow as far as serves them or half of them, and to twice its size at most.
final class InvestmentFinder {

    /// So many lines of a need, those that serve one person for least.
    private static final int CHEAPEST = 3;

    private static final long THOUSAND_POUNDS = 100_000;

    private final Model model;

    InvestmentFinder(Model model) {
        this.model = model;
    }

    List<Change> find(List<FundingLine> lines) {
        var byNeed = new HashMap<Need, List<FundingLine>>();
        lines.stream()
                .filter(MergeFinder::described)
                .filter(line -> model.unservedInReach(line) >= Micro.ONE)
                .forEach(line -> line.findNeed()
                        .ifPresent(need -> byNeed.computeIfAbsent(need, any -> new ArrayList<>())
                                .add(line)));
        var found = new ArrayList<Change>();
        byNeed.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(ofNeed ->
                        ofNeed.getValue().stream().sorted(cheapestFirst()).limit(CHEAPEST))
                .forEach(line -> found.addAll(investments(line)));
        return found;
    }

    private Comparator<FundingLine> cheapestFirst() {
        return Comparator.<FundingLine>comparingLong(
                        line -> model.activity(line).unitCostPence())
                .thenComparing(FundingLine::id);
    }

    private List<Change.Invest> investments(FundingLine line) {
        var activity = model.activity(line);
        var people = Math.min(model.unservedInReach(line), activity.capacity());
        var pence = Micro.portion(people, activity.unitCostPence(), Micro.ONE);
        var found = new ArrayList<Change.Invest>();
        for (var part = 1; part <= 2; part++) {
            var whole = (pence / part + THOUSAND_POUNDS - 1) / THOUSAND_POUNDS * THOUSAND_POUNDS;
            if (found.stream().noneMatch(other -> other.yearlyPence() == whole)) {
                found.add(new Change.Invest(line, whole, 0, null));
            }
        }
        return found;
    }
}
