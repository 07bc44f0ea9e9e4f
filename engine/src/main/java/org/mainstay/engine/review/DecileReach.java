package org.mainstay.engine.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mainstay.engine.coverage.Coverage;
import org.mainstay.engine.coverage.Fairness;
import org.mainstay.engine.coverage.SupplyStatus;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.Published;
import org.mainstay.model.evidence.Unit;

/// How the areas of one decile of deprivation are reached, over all needs whose supply is recorded; somebody with two
/// needs counts twice.
///
/// @param decile 1 for the most deprived tenth of the country
@Published
public record DecileReach(String decile, Figure people, Figure without) {

    /// The most deprived first; none where no file tells deprivation or nothing is recorded.
    static List<DecileReach> of(Coverage coverage) {
        Map<Integer, List<Fairness.Decile>> byDecile = new TreeMap<>();
        coverage.needs().stream()
                .filter(need -> need.status() == SupplyStatus.RECORDED)
                .flatMap(need -> need.fairness().deciles().stream())
                .forEach(decile -> byDecile.computeIfAbsent(decile.decile(), any -> new ArrayList<>())
                        .add(decile));
        var reached = new ArrayList<DecileReach>();
        byDecile.forEach((decile, parts) -> reached.add(of(Integer.toString(decile), parts)));
        return reached;
    }

    private static DecileReach of(String decile, List<Fairness.Decile> parts) {
        var path = "review/deciles/" + decile;
        var without = new ArrayList<Figure>();
        for (var part : parts) {
            var none = part.without();
            if (none != null) {
                without.add(none);
            }
        }
        return new DecileReach(
                decile,
                Figure.sum(
                        path + "/people",
                        "Needs of people in decile %s, where it is known who meets them".formatted(decile),
                        Unit.PEOPLE,
                        parts.stream().map(Fairness.Decile::people).toList()),
                Figure.sum(
                        path + "/without_access",
                        "Of those, with nobody in reach, decile " + decile,
                        Unit.PEOPLE,
                        without));
    }
}
