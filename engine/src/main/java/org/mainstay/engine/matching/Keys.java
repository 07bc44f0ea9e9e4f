package org.mainstay.engine.matching;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// The numbers of a body by the list that gave them: of each list a body has but one.
///
/// @param byList numbers of registers; what a publisher made up says nothing, often it is but the name again
/// @param suppliers a ledger's own numbers, by name: of one name they tell two bodies apart
record Keys(Map<String, Set<String>> byList, Map<String, Set<String>> suppliers) {

    static Keys of(List<Mention> mentions) {
        var byList = new TreeMap<String, Set<String>>();
        var suppliers = new TreeMap<String, Set<String>>();
        for (var mention : mentions) {
            for (var id : mention.ids()) {
                if (id.exclusive()) {
                    byList.computeIfAbsent(id.scheme(), key -> new TreeSet<>()).add(id.local());
                }
            }
            if (!mention.supplier().isBlank()) {
                suppliers.computeIfAbsent(mention.key(), key -> new TreeSet<>()).add(mention.supplier());
            }
        }
        return new Keys(byList, suppliers);
    }

    /// Whether both have numbers of one list, and none in common.
    boolean clash(Keys other) {
        return clash(byList, other.byList) || clash(suppliers, other.suppliers);
    }

    private static boolean clash(Map<String, Set<String>> ones, Map<String, Set<String>> others) {
        return ones.entrySet().stream().anyMatch(entry -> {
            Collection<String> same = others.getOrDefault(entry.getKey(), Set.of());
            return !same.isEmpty() && same.stream().noneMatch(entry.getValue()::contains);
        });
    }
}
