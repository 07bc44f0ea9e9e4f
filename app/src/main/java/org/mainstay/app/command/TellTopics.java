package org.mainstay.app.command;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.matching.Organisation;
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

    /// What tells the tags of an organisation; nothing is looked at before somebody asks.
    ///
    /// @param leastPercent how often a cue must be right to be believed
    Function<Organisation, List<Tag>> of(Place place, Organisations organisations, int leastPercent) {
        return new Function<>() {

            private @Nullable Tagger tagger;
            private Map<String, Set<String>> texts = Map.of();

            // Several people may ask a place that is open.
            @Override
            public synchronized List<Tag> apply(Organisation organisation) {
                var ready = tagger;
                if (ready == null) {
                    ready = Tagger.of(
                            place, Shipped.serviceTypes(), Shipped.serviceCues(), learn.of(place), leastPercent);
                    tagger = ready;
                    texts = texts(place, organisations);
                }
                return ready.tag(organisation.names(), texts.getOrDefault(organisation.id(), Set.of()));
            }
        };
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
