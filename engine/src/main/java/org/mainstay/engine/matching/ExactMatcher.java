package org.mainstay.engine.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mainstay.engine.classification.Classifier;
import org.mainstay.engine.classification.Words;
import org.mainstay.model.actor.OrgId;
import org.mainstay.model.actor.Party;
import org.mainstay.model.funding.Payment;
import org.mainstay.model.place.Place;

/// Joins only what is certain: the same identifier, or the same whole name where one body alone bears it.
///
/// Everything else stays apart: a cut name, a name that two bodies share, a name that is merely like another.
public final class ExactMatcher implements Matcher {

    /// All natural persons are shown as this one; who they are is nobody's business.
    private static final Organisation INDIVIDUAL = new Organisation(
            "individual", "individual", List.of(), List.of(), Sector.INDIVIDUAL, "It is a natural person.");

    /// A name in capitals is what a computer made of it.
    private static final Comparator<Mention> BEST_SPELT_FIRST = Comparator.comparing(ExactMatcher::shouted)
            .thenComparing(Mention::from)
            .thenComparing(Mention::name);

    @Override
    public Organisations match(Place place, Classifier classifier) {
        var mentions = Mentions.of(place, classifier);
        var bodies = new TreeMap<String, List<Mention>>();
        var groups = IdGroups.of(mentions.all());
        var names = NameIndex.of(mentions.all(), groups);
        for (var mention : mentions.all()) {
            bodies.computeIfAbsent(toId(mention, groups, names), key -> new ArrayList<>())
                    .add(mention);
        }
        var listed = new ArrayList<Organisation>();
        var byMention = new HashMap<Mention, Organisation>();
        bodies.forEach((id, body) -> {
            var organisation = person(body, classifier) ? INDIVIDUAL : toOrganisation(id, body, classifier);
            body.forEach(mention -> byMention.put(mention, organisation));
            if (organisation.sector() != Sector.INDIVIDUAL) {
                listed.add(organisation);
            }
        });
        return organisations(listed, mentions, byMention);
    }

    private static Organisations organisations(
            List<Organisation> listed, Mentions mentions, Map<Mention, Organisation> byMention) {
        var byParty = new HashMap<Party, Organisation>();
        var byPayee = new HashMap<Payment.Payee, Organisation>();
        mentions.people().forEach(party -> byParty.put(party, INDIVIDUAL));
        byMention.forEach((mention, organisation) -> {
            mentions.parties().getOrDefault(mention, List.of()).forEach(party -> byParty.put(party, organisation));
            mentions.payees().getOrDefault(mention, List.of()).forEach(payee -> byPayee.put(payee, organisation));
        });
        return new Organisations(listed, byParty, byPayee);
    }

    private static String toId(Mention mention, IdGroups groups, NameIndex names) {
        var id = mention.findId()
                .map(groups::best)
                .map(names::settled)
                .or(() -> names.find(mention.key()))
                .map(OrgId::toString);
        return id.orElseGet(() -> "name:" + mention.key().replace(' ', '-') + apart(mention, names));
    }

    /// Where bodies share a name, the ledger's own supplier number keeps its payees apart.
    private static String apart(Mention mention, NameIndex names) {
        return names.contested(mention.key()) && !mention.supplier().isBlank()
                ? "." + Words.slug(mention.supplier())
                : "";
    }

    /// A person's title in a ledger name; neither a register nor a grant publisher calls a person an organisation.
    private static boolean person(List<Mention> body, Classifier classifier) {
        return body.stream()
                        .allMatch(mention -> mention.from() == Mention.From.LEDGER
                                && mention.ids().isEmpty())
                && body.stream()
                        .anyMatch(
                                mention -> classifier.individual(mention.name()).isPresent());
    }

    private static Organisation toOrganisation(String id, List<Mention> body, Classifier classifier) {
        var ids = new TreeSet<OrgId>();
        var names = new TreeSet<String>();
        body.forEach(mention -> {
            ids.addAll(mention.ids());
            if (!mention.name().isBlank()) {
                names.add(mention.name());
            }
        });
        var named = body.stream().filter(mention -> !mention.name().isBlank()).min(BEST_SPELT_FIRST);
        var signs = SectorSigns.of(body, ids, classifier);
        return new Organisation(
                id,
                named.map(Mention::name).orElse(id),
                ids.stream().map(OrgId::toString).toList(),
                List.copyOf(names),
                signs.sector(),
                signs.why());
    }

    private static boolean shouted(Mention mention) {
        return mention.name().equals(mention.name().toUpperCase(Locale.ROOT));
    }
}
