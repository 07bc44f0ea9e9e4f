package org.mainstay.engine.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mainstay.engine.classification.Words;
import org.mainstay.model.actor.OrgId;

/// What is certain: mentions with one identifier, or with one whole name that one body alone bears, are one body.
///
/// Everything else stays apart here: a cut name, a name that two bodies share, a name that is merely like another.
final class Bodies {

    /// What ids begin with that are made of names.
    static final String BY_NAME = "name:";

    private Bodies() {}

    /// The mentions of each body, by its id.
    static SortedMap<String, List<Mention>> of(List<Mention> mentions, List<SameBody> same) {
        var groups = IdGroups.of(mentions, same);
        var names = NameIndex.of(mentions, groups);
        var bodies = new TreeMap<String, List<Mention>>();
        for (var mention : mentions) {
            bodies.computeIfAbsent(toId(mention, groups, names), key -> new ArrayList<>(1))
                    .add(mention);
        }
        bodies.values().forEach(body -> body.sort(Mention.IN_ORDER));
        return bodies;
    }

    private static String toId(Mention mention, IdGroups groups, NameIndex names) {
        var id = mention.findId()
                .map(groups::best)
                .map(names::settled)
                .or(() -> names.find(mention.key()))
                .map(OrgId::toString);
        return id.orElseGet(() -> byName(mention.key()) + apart(mention, names));
    }

    static String byName(String key) {
        return BY_NAME + key.replace(' ', '-');
    }

    /// Where bodies share a name, the ledger's own supplier number keeps its payees apart.
    private static String apart(Mention mention, NameIndex names) {
        return names.contested(mention.key()) && !mention.supplier().isBlank()
                ? "." + Words.slug(mention.supplier())
                : "";
    }
}
