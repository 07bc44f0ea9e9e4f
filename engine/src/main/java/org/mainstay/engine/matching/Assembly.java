package org.mainstay.engine.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.mainstay.model.actor.OrgId;
import org.mainstay.model.actor.Party;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.funding.Payment;

/// Makes organisations of the bodies that were joined.
final class Assembly {

    /// All natural persons are shown as this one; who they are is nobody's business.
    private static final Organisation INDIVIDUAL = new Organisation(
            "individual", "individual", List.of(), List.of(), Sector.INDIVIDUAL, "It is a natural person.");

    private static final int MOST_JOINS = 50;

    /// An identifier before a name, the better list first.
    private static final Comparator<Body> BEST_ID_FIRST = Comparator.comparing(
                    (Body body) -> OrgId.of(body.id()).isEmpty())
            .thenComparing(body -> OrgId.of(body.id()).orElse(new OrgId("", "")))
            .thenComparing(Body::id);

    private final Mentions mentions;
    private final People people;
    private final Signs signs;
    private final Links links;

    Assembly(Mentions mentions, People people, Signs signs, Links links) {
        this.mentions = mentions;
        this.people = people;
        this.signs = signs;
        this.links = links;
    }

    Organisations assemble(Function<Map<String, String>, List<Relation>> relations) {
        var listed = new ArrayList<Listing.Entry>();
        var byMention = new HashMap<Mention, Organisation>();
        var organisationOf = new HashMap<String, String>();
        var several = new ArrayList<List<Body>>();
        for (var cluster : links.clusters()) {
            if (RegisterEntry.is(cluster)) {
                listed.add(later(cluster.getFirst()));
            } else {
                several.add(cluster);
            }
        }
        for (var made : makeAll(several)) {
            var cluster = made.cluster;
            var organisation = made.organisation;
            for (var body : cluster) {
                if (!body.id().equals(organisation.id())) {
                    organisationOf.put(body.id(), organisation.id());
                }
                body.mentions().stream()
                        .filter(mention -> !mention.registered())
                        .forEach(mention -> byMention.put(mention, organisation));
            }
            if (organisation.sector() != Sector.INDIVIDUAL) {
                listed.add(Listing.Entry.of(organisation));
            }
        }
        return new Organisations(
                new Listing(listed),
                byParty(byMention),
                byPayee(byMention),
                relations.apply(organisationOf),
                links.pairs());
    }

    private Listing.Entry later(Body body) {
        var entry = new RegisterEntry(
                signs, body, mentions.seen(body.mentions().getFirst()).row());
        return new Listing.Entry(body.id(), entry::organisation);
    }

    private record Made(List<Body> cluster, Organisation organisation) {}

    /// Side by side, for each stands by itself; the order stays.
    private List<Made> makeAll(List<List<Body>> clusters) {
        return clusters.parallelStream()
                .map(cluster -> new Made(cluster, organisation(cluster)))
                .toList();
    }

    private Map<Party, Organisation> byParty(Map<Mention, Organisation> byMention) {
        var byParty = new HashMap<Party, Organisation>();
        mentions.people().forEach(party -> byParty.put(party, INDIVIDUAL));
        byMention.forEach((mention, organisation) ->
                mentions.parties().getOrDefault(mention, List.of()).forEach(party -> byParty.put(party, organisation)));
        return byParty;
    }

    private Map<Payment.Payee, Organisation> byPayee(Map<Mention, Organisation> byMention) {
        var byPayee = new HashMap<Payment.Payee, Organisation>();
        byMention.forEach((mention, organisation) ->
                mentions.payees().getOrDefault(mention, List.of()).forEach(payee -> byPayee.put(payee, organisation)));
        return byPayee;
    }

    private Organisation organisation(List<Body> cluster) {
        var all = cluster.stream().flatMap(body -> body.mentions().stream()).toList();
        if (people.person(all)) {
            return INDIVIDUAL;
        }
        var ids = new TreeSet<OrgId>();
        var names = new TreeSet<String>();
        all.forEach(mention -> {
            ids.addAll(mention.ids());
            if (!mention.name().isBlank()) {
                names.add(mention.name());
            }
        });
        var best = cluster.stream().min(BEST_ID_FIRST).orElseThrow();
        var named = all.stream().min(Spelling.BEST_FIRST).map(Mention::name).filter(name -> !name.isBlank());
        var verdict = signs.tell(all, ids);
        var pence = all.stream()
                .mapToLong(mention -> mentions.seen(mention).pence())
                .sum();
        return new Organisation(
                best.id(),
                named.orElse(best.id()),
                ids.stream().map(OrgId::toString).toList(),
                List.copyOf(names),
                verdict.sector(),
                verdict.why(),
                new Profile(
                        verdict.kind(),
                        verdict.reach(),
                        verdict.infrastructure(),
                        verdict.signals(),
                        joins(cluster, best),
                        pence));
    }

    private List<Profile.Join> joins(List<Body> cluster, Body best) {
        var joins = new ArrayList<Profile.Join>();
        for (var body : cluster) {
            for (var mention : body.mentions()) {
                if (joins.size() < MOST_JOINS && !mention.name().isBlank()) {
                    joins.add(join(mention, body, best));
                }
            }
        }
        joins.sort(Comparator.comparing(Profile.Join::name)
                .thenComparing(Profile.Join::how)
                .thenComparing(Profile.Join::why)
                .thenComparing(join -> join.rows().getFirst()));
        return joins;
    }

    private Profile.Join join(Mention mention, Body body, Body best) {
        var rows = List.of(mentions.seen(mention).row());
        var pair = body.id().equals(best.id()) ? null : links.joinedBy(body);
        if (pair != null) {
            var how = pair.standing() == Pair.Standing.DECIDED ? "decision" : "likeness";
            return new Profile.Join(mention.name(), how, pair.probability(), pair.why(), rows);
        }
        return certain(mention, rows.getFirst());
    }

    /// Why a mention is certainly one with its body.
    static Profile.Join certain(Mention mention, RowRef row) {
        var rows = List.of(row);
        return mention.ids().isEmpty()
                ? new Profile.Join(mention.name(), "name", 1, "The whole name is the body's alone.", rows)
                : new Profile.Join(
                        mention.name(),
                        "identifier",
                        1,
                        "The row gives " + mention.ids().getFirst() + ".",
                        rows);
    }
}
