package org.mainstay.engine.topic;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.mainstay.model.classification.TextPattern;
import org.mainstay.model.classification.Topic;

/// Which topics the patterns of a classification find in a text. It learns as it goes: one for each thread.
public final class TopicPatterns {

    private final List<Topic> topics;
    private final PatternMachine machine;

    /// Which topic each pattern of the machine speaks for, or against where it is negative: topic 3 is -4 then.
    private final int[] meanings;

    private TopicPatterns(List<Topic> topics) {
        this.topics = List.copyOf(topics);
        var patterns = new ArrayList<TextPattern>();
        var of = new ArrayList<Integer>();
        for (var index = 0; index < topics.size(); index++) {
            var topic = index;
            topics.get(index).findPattern().ifPresent(pattern -> {
                patterns.add(pattern);
                of.add(topic);
            });
            topics.get(index).findExclude().ifPresent(pattern -> {
                patterns.add(pattern);
                of.add(-1 - topic);
            });
        }
        meanings = of.stream().mapToInt(Integer::intValue).toArray();
        machine = new PatternMachine(patterns);
    }

    public static TopicPatterns of(List<Topic> topics) {
        return new TopicPatterns(topics);
    }

    /// The topics found, by their place in the list.
    public BitSet find(String text) {
        var found = machine.find(text);
        var topicsFound = new BitSet(topics.size());
        var against = new BitSet();
        for (var pattern = found.nextSetBit(0); pattern >= 0; pattern = found.nextSetBit(pattern + 1)) {
            var meaning = meanings[pattern];
            if (meaning >= 0) {
                topicsFound.set(meaning);
            } else {
                against.set(-1 - meaning);
            }
        }
        topicsFound.andNot(against);
        return topicsFound;
    }

    /// The words of a text that tell a topic.
    Optional<String> words(int topic, String text) {
        return topics.get(topic).findPattern().flatMap(pattern -> PatternSpan.find(pattern, text));
    }
}
