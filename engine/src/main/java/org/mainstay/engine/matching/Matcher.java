package org.mainstay.engine.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mainstay.engine.classification.Classifier;
import org.mainstay.engine.naming.NameRules;
import org.mainstay.engine.naming.Names;
import org.mainstay.model.actor.OrgId;
import org.mainstay.model.funding.Payment;
import org.mainstay.model.place.Place;

/// Decides which rows speak of one organisation: by identifiers first, then by whole names, then by what people
/// decided, and at last by how far their names agree.
public final class Matcher {

    private final NameRules rules;

    public Matcher(NameRules rules) {
        this.rules = rules;
    }

    public Organisations match(Place place, Classifier classifier) {
        var named = Mentions.of(place, classifier);
        var quoted = Quoted.of(named.all(), rules);
        var mentions = named.replace(quoted.put());
        var same = SameBody.of(place.listSuccessions());
        var certain = Bodies.of(mentions.all(), same);
        var decided = Decided.of(place.listMatchDecisions(), new Decided.Lookup(certain));
        var lookup = decided.split(certain);
        var bodies = new ArrayList<Body>();
        certain.forEach((id, body) -> bodies.add(new Body(bodies.size(), id, body)));
        var people = new People(classifier);
        var names = BodyNames.of(bodies, new Names(rules));
        var linker = new Linker(rules, bodies, names, people, Locality.of(place, rules));
        var links = Links.of(mentions, bodies, linker, decided, lookup);
        var assembly = new Assembly(mentions, people, Signs.of(place, classifier, rules), links);
        return assembly.assemble(
                organisationOf -> relations(place, bodies, names, organisationOf, mentions, links, quoted, same));
    }

    /// How well names alone find what identifiers tell for certain.
    public Checked check(Place place, Classifier classifier) {
        if (!numbered(place)) {
            return Checked.NOTHING;
        }
        var named = Mentions.of(place, classifier).all();
        var numbers = named.stream()
                .filter(mention -> !mention.registered())
                .flatMap(mention -> mention.ids().stream())
                .filter(OrgId::exclusive)
                .collect(Collectors.toSet());
        // A register may be long, and few of its numbers stand in the place's own files.
        var quoting = named.stream()
                .filter(mention -> mention.ids().stream().anyMatch(numbers::contains))
                .toList();
        var put = Quoted.of(quoting, rules).put();
        var mentions =
                named.stream().map(one -> put.getOrDefault(one, one)).distinct().toList();
        var hidden = Hidden.of(Bodies.of(mentions, SameBody.of(place.listSuccessions())));
        if (hidden.truth().isEmpty()) {
            return Checked.NOTHING;
        }
        var names = BodyNames.of(hidden.bodies(), new Names(rules));
        return hidden.check(
                new Linker(rules, hidden.bodies(), names, new People(classifier), Locality.of(place, rules)));
    }

    /// Whether any file but a register gives the number of an organisation.
    private static boolean numbered(Place place) {
        return place.listGrants().stream().anyMatch(grant -> numbered(Mention.of(grant.recipient())))
                || place.listPayments().stream()
                        .map(Payment::payee)
                        .anyMatch(payee -> !payee.charityNumber().isEmpty()
                                || !payee.companyNumber().isEmpty())
                || place.listContracts().stream().anyMatch(contract -> numbered(Mention.of(contract.supplier())));
    }

    private static boolean numbered(Mention mention) {
        return mention.ids().stream().anyMatch(OrgId::exclusive);
    }

    private List<Relation> relations(
            Place place,
            List<Body> bodies,
            BodyNames names,
            Map<String, String> organisationOf,
            Mentions mentions,
            Links links,
            Quoted quoted,
            List<SameBody> same) {
        var relations = new Relations(bodies, organisationOf, mentions);
        relations.addSame(same);
        relations.addSuccessions(place.listSuccessions());
        relations.addQuoted(bodies, quoted);
        relations.addMembers(bodies, names);
        relations.addTradingNames(bodies, names);
        relations.addDecisions(links.decisions());
        return relations.list();
    }
}
