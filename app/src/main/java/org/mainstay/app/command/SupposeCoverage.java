package org.mainstay.app.command;

import java.util.ArrayList;
import java.util.List;
import org.mainstay.engine.coverage.Consequence;
import org.mainstay.engine.coverage.ConsequenceFinder;
import org.mainstay.engine.coverage.Coverage;
import org.mainstay.engine.coverage.NeedCoverage;
import org.mainstay.engine.coverage.Supposition;
import org.mainstay.engine.relationship.FundingLines;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.need.Need;

/// Tells what happens to people when services close or move.
public final class SupposeCoverage {

    private SupposeCoverage() {}

    /// What would be.
    ///
    /// @param consequences one for each need that the services meet
    public record Supposed(Supposition supposition, List<Consequence> consequences) {

        public Supposed {
            consequences = List.copyOf(consequences);
        }

        /// The figures of what would be, beside those of what is.
        public List<Figure> figures() {
            var figures = new ArrayList<Figure>();
            for (var one : consequences) {
                figures.addAll(List.of(one.without(), one.one(), one.reached()));
                one.deciles().forEach(decile -> figures.addAll(List.of(decile.without(), decile.one())));
                one.crowding().forEach(crowding -> {
                    var after = crowding.after();
                    if (after != null) {
                        figures.add(after);
                    }
                });
            }
            return figures;
        }
    }

    /// What the place as it is shown would be.
    public static Supposed suppose(Reading reading, FundingLines lines, Coverage now, Supposition supposition) {
        var needs = now.needs().stream()
                .filter(need -> concerns(need, supposition))
                .map(NeedCoverage::need)
                .toList();
        if (needs.isEmpty()) {
            return new Supposed(supposition, List.of());
        }
        var then = ShowCoverage.show(reading, lines, new ShowCoverage.Asked(needs, now.travel(), supposition))
                .coverage();
        return new Supposed(
                supposition,
                needs.stream().map(need -> of(reading, now, then, need)).toList());
    }

    private static Consequence of(Reading reading, Coverage now, Coverage then, Need need) {
        return ConsequenceFinder.find(
                reading.place(), now.find(need).orElseThrow(), then.find(need).orElseThrow());
    }

    private static boolean concerns(NeedCoverage need, Supposition supposition) {
        return need.outlets().stream()
                .map(outlet -> outlet.outlet().id())
                .anyMatch(id ->
                        supposition.closed().contains(id) || supposition.moved().containsKey(id));
    }
}
