package org.mainstay.engine.topic;

import java.util.Collection;
import java.util.List;
import org.mainstay.model.classification.TaggedCharity;

/// What is said of an organisation.
///
/// @param activities what it says it does
/// @param objects what its governing document says it is for; patterns are sought there only where nothing is said of
///     activities
public record Description(String name, String activities, String objects) {

    public static Description of(TaggedCharity charity) {
        return new Description(charity.name(), charity.activities(), charity.objects());
    }

    public static Description of(Collection<String> names, Collection<String> texts) {
        return new Description(String.join(" ", names), String.join(" ", texts), "");
    }

    /// Where patterns are sought.
    String forPatterns() {
        return name + " " + (activities.isBlank() ? objects : activities);
    }

    /// The words that tell something; a name says more than its length.
    List<String> words() {
        var words = Phrases.words(name);
        words.addAll(List.copyOf(words));
        words.addAll(Phrases.words(activities));
        words.addAll(Phrases.words(objects));
        return words;
    }
}
