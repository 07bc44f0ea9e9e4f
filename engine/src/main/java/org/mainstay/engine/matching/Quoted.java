package org.mainstay.engine.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.naming.Name;
import org.mainstay.engine.naming.NameRules;
import org.mainstay.engine.naming.Names;
import org.mainstay.model.actor.OrgId;

/// Bodies that stand under another's number: trading arms and branches, whose payers quote the parent's.
///
/// @param put each such mention without the number that is not its own
/// @param parents for each of these, whose number it was and what they are to it
record Quoted(Map<Mention, Mention> put, Map<Mention, Parent> parents) {

    record Parent(OrgId id, Relation.Type type, String why) {}

    static Quoted of(List<Mention> mentions, NameRules rules) {
        var names = new Names(rules);
        var quoted = mentions.stream()
                .filter(mention -> !mention.registered())
                .flatMap(mention -> mention.ids().stream())
                .filter(OrgId::charity)
                .collect(Collectors.toSet());
        var registered = new HashMap<OrgId, List<Name>>();
        mentions.stream()
                .filter(Mention::registered)
                .filter(mention -> mention.ids().stream().anyMatch(quoted::contains))
                .sorted(Mention.IN_ORDER)
                .forEach(mention -> mention.ids().stream()
                        .filter(quoted::contains)
                        .forEach(id -> registered
                                .computeIfAbsent(id, key -> new ArrayList<>())
                                .add(names.of(mention.name()))));
        var put = new HashMap<Mention, Mention>();
        var parents = new HashMap<Mention, Parent>();
        for (var mention : mentions) {
            var parent = mention.registered() ? null : parent(mention, registered, names);
            if (parent != null) {
                put.put(mention, mention.without(parent.id));
                parents.put(mention.without(parent.id), parent);
            }
        }
        return new Quoted(put, parents);
    }

    private static @Nullable Parent parent(Mention mention, Map<OrgId, List<Name>> registered, Names names) {
        for (var id : mention.ids()) {
            var owners = registered.getOrDefault(id, List.of());
            if (!owners.isEmpty()) {
                var name = names.of(mention.name());
                var rules = names.rules();
                if (rules.tradingArm(name) && owners.stream().noneMatch(rules::tradingArm)) {
                    return new Parent(
                            id,
                            Relation.Type.TRADING_ARM_OF,
                            "“%s” is given the number of %s, and its name is a trading company's."
                                    .formatted(mention.name(), owners.getFirst().raw()));
                }
                if (owners.stream().allMatch(owner -> branch(name, owner, rules))) {
                    return new Parent(
                            id,
                            Relation.Type.BRANCH_OF,
                            "“%s” is given the number of %s; both bear the name of one federation, with other places."
                                    .formatted(mention.name(), owners.getFirst().raw()));
                }
            }
        }
        return null;
    }

    /// One federation, and each has a word that the other lacks.
    private static boolean branch(Name name, Name owner, NameRules rules) {
        return !name.brand().isEmpty()
                && name.brand().equals(owner.brand())
                && lacks(name, owner, rules)
                && lacks(owner, name, rules);
    }

    private static boolean lacks(Name one, Name other, NameRules rules) {
        return other.words().stream()
                .anyMatch(word -> !rules.saysLittle(word)
                        && !one.words().contains(word)
                        && !one.aside().contains(word));
    }
}
