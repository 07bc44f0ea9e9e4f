package org.mainstay.engine.topic;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mainstay.model.classification.TaggedCharity;
import org.mainstay.model.classification.Topic;

/// Charities tagged by hand, in numbers.
///
/// @param features of each charity
/// @param hits the topics whose patterns stand in its text
/// @param folds the part of the examples it belongs to; rows of one charity are in one part
/// @param positive for each topic the charities that have it
/// @param tags how many tags there are in all
record TopicExamples(
        Vocabulary vocabulary,
        List<Features> features,
        List<BitSet> hits,
        List<Integer> folds,
        List<BitSet> positive,
        int tags) {

    static final int FOLDS = 3;

    static TopicExamples of(List<Topic> topics, List<TaggedCharity> charities) {
        var patterns = TopicPatterns.of(topics);
        var words = new ArrayList<List<String>>(charities.size());
        var hits = new ArrayList<BitSet>(charities.size());
        for (var charity : charities) {
            var description = Description.of(charity);
            words.add(description.words());
            hits.add(patterns.find(description.forPatterns()));
        }
        var vocabulary = Vocabulary.of(words);
        var features = new ArrayList<Features>(charities.size());
        for (var index = 0; index < charities.size(); index++) {
            features.add(vocabulary
                    .features(words.get(index))
                    .with(hits.get(index), vocabulary.size(), TopicModel.PATTERN_WEIGHT));
        }
        var positive = positive(topics, charities);
        var tags = positive.stream().mapToInt(BitSet::cardinality).sum();
        return new TopicExamples(vocabulary, features, hits, folds(charities), positive, tags);
    }

    int size() {
        return features.size();
    }

    private static List<Integer> folds(List<TaggedCharity> charities) {
        return charities.stream()
                .map(charity -> Math.floorMod((charity.id().hashCode() * 0x9E3779B9) >>> 8, FOLDS))
                .toList();
    }

    private static List<BitSet> positive(List<Topic> topics, List<TaggedCharity> charities) {
        Map<String, BitSet> byCode = new HashMap<>();
        for (var index = 0; index < charities.size(); index++) {
            for (var code : charities.get(index).topics()) {
                byCode.computeIfAbsent(code, none -> new BitSet()).set(index);
            }
        }
        return topics.stream()
                .map(topic -> byCode.getOrDefault(topic.code(), new BitSet()))
                .toList();
    }
}
