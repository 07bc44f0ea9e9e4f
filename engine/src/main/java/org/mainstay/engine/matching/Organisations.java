package org.mainstay.engine.matching;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mainstay.model.actor.OrgId;
import org.mainstay.model.actor.Party;
import org.mainstay.model.funding.Payment;

/// The organisations of a place, and which of them each row means.
public final class Organisations {

    private final List<Organisation> all;
    private final Map<Party, Organisation> byParty;
    private final Map<Payment.Payee, Organisation> byPayee;
    private @Nullable Map<String, Organisation> byId;
    private @Nullable Map<String, Organisation> byName;

    private final List<Relation> relations;
    private final List<Pair> pairs;

    Organisations(
            Listing all,
            Map<Party, Organisation> byParty,
            Map<Payment.Payee, Organisation> byPayee,
            List<Relation> relations,
            List<Pair> pairs) {
        this.relations = List.copyOf(relations);
        this.pairs = List.copyOf(pairs);
        this.all = all;
        this.byParty = Map.copyOf(byParty);
        this.byPayee = Map.copyOf(byPayee);
    }

    /// In order of id, without natural persons.
    public List<Organisation> list() {
        return all;
    }

    /// How they stand to each other, in order.
    public List<Relation> relations() {
        return relations;
    }

    /// Every pair of bodies that was joined by likeness, is worth asking a person about, or was decided; those
    /// whose
    /// answer settles most money first.
    public List<Pair> pairs() {
        return pairs;
    }

    public Optional<Organisation> find(Party party) {
        return Optional.ofNullable(byParty.get(party));
    }

    /// Empty for a redacted payee: it is never anyone.
    public Optional<Organisation> find(Payment.Payee payee) {
        return Optional.ofNullable(byPayee.get(payee));
    }

    /// Finds what a person means by an identifier, or by a name that one organisation alone bears.
    public Optional<Organisation> find(String idOrName) {
        var text = idOrName.strip();
        var id = OrgId.of(text).map(OrgId::toString).orElse(text);
        return Optional.ofNullable(byId().get(id)).or(() -> Optional.ofNullable(byName().get(NameKey.of(text))));
    }

    private synchronized Map<String, Organisation> byId() {
        var found = byId;
        if (found == null) {
            var ids = new HashMap<String, Organisation>();
            all.forEach(organisation -> ids.put(organisation.id(), organisation));
            // After the ids that stand for a body: a doubtful number of another never hides the body itself.
            all.forEach(organisation -> organisation.ids().forEach(id -> ids.putIfAbsent(id, organisation)));
            byId = ids;
            found = ids;
        }
        return found;
    }

    /// By each name that one organisation alone bears; made when somebody first asks for one.
    private synchronized Map<String, Organisation> byName() {
        var names = byName;
        if (names == null) {
            names = new HashMap<>();
            var shared = new TreeSet<String>();
            for (var organisation : all) {
                for (var key : keys(organisation)) {
                    if (names.put(key, organisation) != null) {
                        shared.add(key);
                    }
                }
            }
            names.keySet().removeAll(shared);
            byName = names;
        }
        return names;
    }

    private static Set<String> keys(Organisation organisation) {
        var keys = new TreeSet<String>();
        organisation.names().forEach(name -> keys.add(NameKey.of(name)));
        return keys;
    }
}
