package org.mainstay.engine.topic;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mainstay.model.classification.ServiceCue;
import org.mainstay.model.classification.ServiceType;
import org.mainstay.model.place.Place;

/// Says what an organisation does by all that a place holds: service types, and topics where a classification lies in
/// its folder. It learns as it goes: one for each thread.
public final class Tagger {

    private final ServiceTypes types;
    private final Topics topics;

    private Tagger(ServiceTypes types, Topics topics) {
        this.types = types;
        this.topics = topics;
    }

    /// A tagger for a place; its own service types and cues come after those that ship, and replace types of
    /// the same
    /// slug.
    ///
    /// @param model what was learnt from the place's charities tagged by hand; one that fits other files is
    /// not used
    /// @param leastPercent how often a cue must be right to be believed: the assumption `need_cue_threshold`
    public static Tagger of(
            Place place,
            List<ServiceType> shippedTypes,
            List<ServiceCue> shippedCues,
            Optional<TopicModel> model,
            int leastPercent) {
        var types = Stream.concat(shippedTypes.stream(), place.listServiceTypes().stream())
                .toList();
        var cues = Stream.concat(shippedCues.stream(), place.listServiceCues().stream())
                .toList();
        var fitting = model.filter(known -> known.fits(place.listTopics(), place.listTaggedCharities()));
        return new Tagger(ServiceTypes.of(types, cues, leastPercent), Topics.of(place.listTopics(), fitting));
    }

    /// What texts tell of which nobody knows whether they are names.
    public List<Tag> tag(Collection<String> texts) {
        return tag(List.of(), texts);
    }

    /// The service types, then the topics, of each the surest first.
    public List<Tag> tag(Collection<String> names, Collection<String> texts) {
        var told = topics.tag(Description.of(names, texts));
        return Stream.concat(types.tag(names, texts).stream(), told.stream()).toList();
    }
}
