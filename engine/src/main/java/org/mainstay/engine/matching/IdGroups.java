package org.mainstay.engine.matching;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mainstay.model.actor.OrgId;

/// Which identifiers mean one body, because a row gives them together.
///
/// Where rows together would give a body two numbers of one register, none of those rows is believed: only a register's
/// own rows then join. No order of rows can change the outcome.
final class IdGroups {

    private final Map<OrgId, OrgId> bestOf;

    private IdGroups(Map<OrgId, OrgId> bestOf) {
        this.bestOf = bestOf;
    }

    static IdGroups of(List<Mention> mentions) {
        var registered = new ArrayList<List<OrgId>>();
        var all = new ArrayList<List<OrgId>>();
        for (var mention : mentions) {
            if (mention.from() == Mention.From.REGISTER) {
                registered.add(mention.ids());
            }
            all.add(mention.ids());
        }
        var certain = split(gather(registered), Map.of());
        return new IdGroups(split(gather(all), certain));
    }

    /// The best identifier of the body that one means.
    OrgId best(OrgId id) {
        return bestOf.getOrDefault(id, id);
    }

    private static Map<OrgId, SortedSet<OrgId>> gather(List<List<OrgId>> rows) {
        var groups = new TreeMap<OrgId, SortedSet<OrgId>>();
        for (var ids : rows) {
            var joined = new TreeSet<>(ids);
            ids.forEach(id -> joined.addAll(groups.getOrDefault(id, new TreeSet<>())));
            joined.forEach(id -> groups.put(id, joined));
        }
        return groups;
    }

    private static Map<OrgId, OrgId> split(Map<OrgId, SortedSet<OrgId>> groups, Map<OrgId, OrgId> certain) {
        var bestOf = new TreeMap<OrgId, OrgId>();
        groups.forEach(
                (id, group) -> bestOf.put(id, contradicts(group) ? certain.getOrDefault(id, id) : group.first()));
        return bestOf;
    }

    private static boolean contradicts(Set<OrgId> group) {
        var met = new HashSet<String>();
        return group.stream().filter(OrgId::exclusive).anyMatch(id -> !met.add(id.scheme()));
    }
}
