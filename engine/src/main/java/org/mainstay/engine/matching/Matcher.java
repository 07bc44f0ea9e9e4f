package org.mainstay.engine.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mainstay.engine.classification.Classifier;
import org.mainstay.engine.naming.NameRules;
import org.mainstay.engine.naming.Names;
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
