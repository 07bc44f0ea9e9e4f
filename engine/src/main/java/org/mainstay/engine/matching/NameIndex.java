package org.mainstay.engine.matching;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.mainstay.model.actor.OrgId;

/// Which bodies, known by an identifier, bear a name: a name joins only where one body alone bears it.
final class NameIndex {

    private final Map<OrgId, OrgId> alias = new HashMap<>();
    private final Map<String, Set<OrgId>> bearers = new HashMap<>();

    static NameIndex of(List<Mention> mentions, IdGroups groups) {
        var index = new NameIndex();
        var own = new HashMap<OrgId, Set<String>>();
        for (var mention : mentions) {
            if (!mention.key().isEmpty()) {
                mention.findId().map(groups::best).ifPresent(best -> {
                    if (best.publishersOwn()) {
                        own.computeIfAbsent(best, key -> new TreeSet<>()).add(mention.key());
                    } else {
                        index.add(mention.key(), best);
                    }
                });
            }
        }
        index.settle(own);
        return index;
    }

    /// The body that alone bears the name.
    Optional<OrgId> find(String key) {
        var ids = bearers.getOrDefault(key, Set.of());
        return ids.size() == 1 ? ids.stream().findFirst() : Optional.empty();
    }

    boolean contested(String key) {
        return bearers.getOrDefault(key, Set.of()).size() > 1;
    }

    /// The body that a publisher's own identifier means; any other identifier means itself.
    OrgId settled(OrgId best) {
        return alias.getOrDefault(best, best);
    }

    /// A publisher's own identifier says nothing about identity, so its names decide; it is a body of its own where
    /// they point to none, or to two.
    private void settle(Map<OrgId, Set<String>> own) {
        own.forEach((id, keys) -> {
            var bodies = new TreeSet<OrgId>();
            keys.forEach(key -> bodies.addAll(bearers.getOrDefault(key, Set.of())));
            if (bodies.size() == 1) {
                alias.put(id, bodies.first());
            }
        });
        own.forEach((id, keys) -> keys.forEach(key -> add(key, settled(id))));
    }

    private void add(String key, OrgId id) {
        bearers.computeIfAbsent(key, name -> new TreeSet<>()).add(id);
    }
}
