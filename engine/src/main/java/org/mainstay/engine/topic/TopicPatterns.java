package org.mainstay.engine.topic;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mainstay.model.classification.TextPattern;
import org.mainstay.model.classification.Topic;

/// Which topics the patterns of a classification find in a text. It learns as it goes: one for each thread.
public final class TopicPatterns {

    private final List<Topic> topics;

    /// Patterns that reach over a phrase go apart: each remembers what it has seen up to the end of the line,
    /// and with
    /// the others there would be a state for every mixture of the two.
    private final List<Told> machines;

    private final Map<Integer, PatternSpan> spans = new HashMap<>();

    private TopicPatterns(List<Topic> topics) {
        this.topics = List.copyOf(topics);
        var near = new ArrayList<Part>();
        var far = new ArrayList<Part>();
        for (var index = 0; index < topics.size(); index++) {
            var topic = index;
            var parts = new ArrayList<Part>();
            topics.get(index).findPattern().ifPresent(pattern -> parts.add(new Part(pattern, topic, true)));
            topics.get(index).findExclude().ifPresent(pattern -> parts.add(new Part(pattern, topic, false)));
            parts.forEach(part -> (Reach.far(part.pattern) ? far : near).add(part));
        }
        machines = Stream.of(near, far)
                .filter(parts -> !parts.isEmpty())
                .map(Told::new)
                .toList();
    }

    public static TopicPatterns of(List<Topic> topics) {
        return new TopicPatterns(topics);
    }

    /// The topics found, by their place in the list.
    public BitSet find(String text) {
        var found = new BitSet(topics.size());
        var against = new BitSet();
        machines.forEach(machine -> machine.find(text, found, against));
        found.andNot(against);
        return found;
    }

    /// The words of a text that tell a topic.
    Optional<String> words(int topic, String text) {
        return topics.get(topic)
                .findPattern()
                .map(pattern -> spans.computeIfAbsent(topic, none -> new PatternSpan(pattern)))
                .flatMap(span -> span.find(text));
    }

    /// @param favour whether the pattern speaks for the topic or against it
    private record Part(TextPattern pattern, int topic, boolean favour) {}

    private record Told(List<Part> parts, PatternMachine machine) {

        Told(List<Part> parts) {
            this(parts, new PatternMachine(parts.stream().map(Part::pattern).toList()));
        }

        void find(String text, BitSet found, BitSet against) {
            var patterns = machine.find(text);
            for (var index = patterns.nextSetBit(0); index >= 0; index = patterns.nextSetBit(index + 1)) {
                var part = parts.get(index);
                (part.favour ? found : against).set(part.topic);
            }
        }
    }
}
