package org.mainstay.ingest.threesixtygiving.quality;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mainstay.ingest.threesixtygiving.record.GrantRecord;

/// The funders of a file under all their names. There are few, so they are kept as they are; beyond a bound no more
/// are compared.
final class Funders {

    private static final int MOST = 4096;

    private record Funder(String id, String name) {}

    private final Map<Funder, Integer> grants = new LinkedHashMap<>();
    private final Map<Funder, String> commonestName = new HashMap<>();
    private final Map<Funder, String> commonestId = new HashMap<>();

    void add(GrantRecord grant) {
        for (var part : grant.fields().parts(Grants.FUNDER)) {
            var funder = new Funder(part.text(Grants.ID), part.text(Grants.NAME));
            if (grants.size() < MOST || grants.containsKey(funder)) {
                grants.merge(funder, 1, Integer::sum);
            }
        }
    }

    /// In the order of the file.
    List<String> ids() {
        return grants.keySet().stream()
                .map(Funder::id)
                .filter(id -> !id.isEmpty())
                .distinct()
                .toList();
    }

    SortedMap<String, Long> prefixes() {
        var prefixes = new TreeMap<String, Long>();
        ids().forEach(id -> prefixes.merge(Prefix.of(id), 1L, Long::sum));
        return prefixes;
    }

    /// Finds who has several names or identifiers; true where anybody has.
    boolean compare() {
        for (var funder : grants.keySet()) {
            for (var other : grants.keySet()) {
                if (differInOne(funder, other)) {
                    compare(funder, other);
                }
            }
        }
        return !commonestName.isEmpty() || !commonestId.isEmpty();
    }

    private static boolean differInOne(Funder one, Funder other) {
        var whole = !one.id.isEmpty() && !one.name.isEmpty() && !other.id.isEmpty() && !other.name.isEmpty();
        return whole && one.id.equals(other.id) != one.name.equals(other.name);
    }

    private void compare(Funder rare, Funder common) {
        if (count(rare) > count(common) || (count(rare) == count(common) && !later(rare, common))) {
            return;
        }
        if (rare.id.equals(common.id)) {
            commonestName.putIfAbsent(rare, common.name);
        } else {
            commonestId.putIfAbsent(rare, common.id);
        }
    }

    private int count(Funder funder) {
        return grants.getOrDefault(funder, 0);
    }

    private boolean later(Funder one, Funder other) {
        for (var funder : grants.keySet()) {
            if (funder.equals(one) || funder.equals(other)) {
                return funder.equals(other);
            }
        }
        return false;
    }

    /// Reports the rarer names and identifiers where they stand.
    void look(GrantRecord grant, Findings out) {
        Set<Funder> told = new HashSet<>();
        for (var part : grant.fields().parts(Grants.FUNDER)) {
            var funder = new Funder(part.text(Grants.ID), part.text(Grants.NAME));
            var name = commonestName.get(funder);
            var scalar = part.scalar(Grants.NAME);
            if (name != null && scalar != null && told.add(funder)) {
                out.found(FunderWithSeveralNames.class, scalar.cell().row(), scalar.cell(), funder.name, name);
            }
            var id = commonestId.get(funder);
            scalar = part.scalar(Grants.ID);
            if (id != null && scalar != null) {
                out.found(FunderNameWithSeveralIds.class, scalar.cell().row(), scalar.cell(), funder.id, id);
            }
        }
    }
}
