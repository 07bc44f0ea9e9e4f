package org.mainstay.engine.coverage;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.mainstay.engine.relationship.FundingLine;
import org.mainstay.model.area.AreaKey;
import org.mainstay.model.need.Need;

/// Which areas get to what a funding line pays for: those that reach an outlet of its organisation for its need.
public final class LineReach {

    /// Where nothing is known of outlets.
    public static final LineReach UNKNOWN = new LineReach(Map.of());

    private final Map<Paid, Set<AreaKey>> areas;

    private LineReach(Map<Paid, Set<AreaKey>> areas) {
        this.areas = areas;
    }

    private record Paid(String organisation, Need need) {}

    public static LineReach of(Coverage coverage) {
        var areas = new HashMap<Paid, Set<AreaKey>>();
        for (var need : coverage.needs()) {
            for (var covered : need.outlets()) {
                var outlet = covered.outlet();
                if (!outlet.organisationId().isEmpty()) {
                    areas.computeIfAbsent(new Paid(outlet.organisationId(), need.need()), any -> new HashSet<>())
                            .addAll(covered.areas());
                }
            }
        }
        return new LineReach(areas);
    }

    /// Empty where no outlet of the line is known.
    public Set<AreaKey> find(FundingLine line) {
        return line.findNeed()
                .map(need -> areas.getOrDefault(new Paid(line.organisation().id(), need), Set.of()))
                .orElse(Set.of());
    }
}
