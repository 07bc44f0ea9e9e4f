package org.mainstay.app.command;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.mainstay.engine.matching.Organisations;
import org.mainstay.engine.topic.Tag;
import org.mainstay.engine.topic.Tagger;
import org.mainstay.ingest.shipped.Shipped;
import org.mainstay.model.funding.Grant;
import org.mainstay.model.place.Place;

/// Tells what the organisations of a place do, from their names and from what their grants and services say.
final class TellTopics {

    private final LearnTopics learn;

    TellTopics(Path cache) {
        learn = new LearnTopics(cache);
    }

    /// The tags of each organisation that has any, by its id.
    ///
    /// @param leastPercent how often a cue must be right to be believed
    Map<String, List<Tag>> of(Place place, Organisations organisations, int leastPercent) {
        var tagger = Tagger.of(place, Shipped.serviceTypes(), Shipped.serviceCues(), learn.of(place), leastPercent);
        var texts = texts(place, organisations);
        var tags = new HashMap<String, List<Tag>>();
        for (var organisation : organisations.list()) {
            var told = tagger.tag(organisation.names(), texts.getOrDefault(organisation.id(), new TreeSet<>()));
            if (!told.isEmpty()) {
                tags.put(organisation.id(), told);
            }
        }
        return tags;
    }

    private static Map<String, Set<String>> texts(Place place, Organisations organisations) {
        var texts = new HashMap<String, Set<String>>();
        for (var grant : place.listGrants()) {
            if (!grant.toIndividual()) {
                organisations.find(grant.recipient()).ifPresent(organisation -> add(texts, organisation.id(), grant));
            }
        }
        return texts;
    }

    private static void add(Map<String, Set<String>> texts, String id, Grant grant) {
        var of = texts.computeIfAbsent(id, key -> new TreeSet<>());
        of.add(grant.title());
        of.add(grant.details().text("description"));
        of.add(grant.programme().title());
    }
}
