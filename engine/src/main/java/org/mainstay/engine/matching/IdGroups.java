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

    /// Groups the identifiers of mentions.
    ///
    /// @param same two numbers of one body, as a register itself has it
    static IdGroups of(List<Mention> mentions, List<SameBody> same) {
        var latest = SameBody.latest(same);
        var registered = new ArrayList<List<OrgId>>();
        var all = new ArrayList<List<OrgId>>();
        same.forEach(pair -> registered.add(List.of(pair.one(), pair.other())));
        for (var mention : mentions) {
            if (mention.registered()) {
                registered.add(mention.ids());
            }
            all.add(mention.ids());
        }
        all.addAll(registered);
        var certain = split(gather(registered), Map.of(), latest);
        return new IdGroups(split(gather(all), certain, latest));
    }

    /// The best identifier of the body that one means.
    OrgId best(OrgId id) {
        return bestOf.getOrDefault(id, id);
    }

    private static Map<OrgId, SortedSet<OrgId>> gather(List<List<OrgId>> rows) {
        var groups = new TreeMap<OrgId, SortedSet<OrgId>>();
        for (var ids : rows) {
            if (ids.size() < 2) {
                continue; // an identifier that stands alone joins nothing
            }
            var joined = new TreeSet<>(ids);
            ids.forEach(id -> joined.addAll(groups.getOrDefault(id, new TreeSet<>())));
            joined.forEach(id -> groups.put(id, joined));
        }
        return groups;
    }

    private static Map<OrgId, OrgId> split(
            Map<OrgId, SortedSet<OrgId>> groups, Map<OrgId, OrgId> certain, Map<OrgId, OrgId> latest) {
        var bestOf = new TreeMap<OrgId, OrgId>();
        groups.forEach((id, group) -> {
            var first = group.first();
            bestOf.put(
                    id, contradicts(group, latest) ? certain.getOrDefault(id, id) : latest.getOrDefault(first, first));
        });
        return bestOf;
    }

    private static boolean contradicts(Set<OrgId> group, Map<OrgId, OrgId> latest) {
        var met = new HashSet<String>();
        return group.stream()
                .filter(OrgId::exclusive)
                .map(id -> latest.getOrDefault(id, id))
                .distinct()
                .anyMatch(id -> !met.add(id.scheme()));
    }
}
