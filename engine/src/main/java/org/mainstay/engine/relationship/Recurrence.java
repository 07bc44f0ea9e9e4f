package org.mainstay.engine.relationship;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.mainstay.engine.matching.Organisation;
import org.mainstay.model.FinancialYear;
import org.mainstay.model.funding.Grant;

/// Which grants recur: planned for a year or more, or made to the organisation under the same programme in another year
/// too.
final class Recurrence {

    private final Map<LineKey, Set<FinancialYear>> years = new HashMap<>();

    void add(Grant grant, Organisation organisation) {
        years.computeIfAbsent(key(grant, organisation), line -> new TreeSet<>())
                .add(FinancialYear.of(grant.award().date()));
    }

    boolean recurs(Grant grant, Organisation organisation) {
        return Awards.plannedForAYear(grant)
                || years.getOrDefault(key(grant, organisation), Set.of()).size() > 1;
    }

    static LineKey key(Grant grant, Organisation organisation) {
        return LineKey.of(organisation, GrantLine.label(grant), grant.funder().name());
    }
}
