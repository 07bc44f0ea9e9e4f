package org.mainstay.engine.matching;

import java.util.HashMap;
import java.util.HashSet;
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
    /// Those who bear a name today and as their own: they come before former bearers and bodies that are gone.
    private final Map<String, Set<OrgId>> present = new HashMap<>();

    static NameIndex of(List<Mention> mentions, IdGroups groups) {
        var index = new NameIndex();
        var own = new HashMap<OrgId, Set<String>>();
        var asked = asked(mentions);
        for (var mention : mentions) {
            if (asked.contains(mention.key())) {
                mention.findId().map(groups::best).ifPresent(best -> {
                    if (best.publishersOwn()) {
                        own.computeIfAbsent(best, key -> new TreeSet<>()).add(mention.key());
                    } else {
                        index.add(mention, best);
                    }
                });
            }
        }
        index.settle(own);
        return index;
    }

    /// The names that need an index: a country's register has a hundred thousand that nothing else gives.
    private static Set<String> asked(List<Mention> mentions) {
        var asked = new HashSet<String>();
        for (var mention : mentions) {
            if (!mention.key().isEmpty()
                    && mention.findId().filter(id -> !id.publishersOwn()).isEmpty()) {
                asked.add(mention.key());
            }
        }
        return asked;
    }

    /// The body that alone bears the name.
    Optional<OrgId> find(String key) {
        var ids = bearers(key);
        return ids.size() == 1 ? ids.stream().findFirst() : Optional.empty();
    }

    boolean contested(String key) {
        return bearers(key).size() > 1;
    }

    private Set<OrgId> bearers(String key) {
        var today = present.get(key);
        return today == null ? bearers.getOrDefault(key, Set.of()) : today;
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
            keys.forEach(key -> bodies.addAll(bearers(key)));
            if (bodies.size() == 1) {
                alias.put(id, bodies.first());
            }
        });
        own.forEach((id, keys) -> keys.forEach(key -> {
            add(bearers, key, settled(id));
            add(present, key, settled(id));
        }));
    }

    private void add(Mention mention, OrgId id) {
        add(bearers, mention.key(), id);
        if (mention.from() != Mention.From.ALIAS && !mention.gone()) {
            add(present, mention.key(), id);
        }
    }

    private static void add(Map<String, Set<OrgId>> index, String key, OrgId id) {
        index.computeIfAbsent(key, none -> new TreeSet<>()).add(id);
    }
}
