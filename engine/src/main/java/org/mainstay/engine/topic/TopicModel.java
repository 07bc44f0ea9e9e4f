package org.mainstay.engine.topic;

import java.util.List;
import java.util.stream.Stream;
import org.mainstay.model.classification.TaggedCharity;
import org.mainstay.model.classification.Topic;

/// What was learnt from charities tagged by hand: how much each word, pair of words and pattern tells each topic.
///
/// @param sources SHA-256 of the files it was learnt from
/// @param codes the topics in their order; the columns after those of the vocabulary are their patterns
/// @param learnt which of the topics it can tell, by place in `codes`
/// @param weights of each column for each learnt topic
/// @param threshold the least score that is believed
/// @param rare topics with too few examples whose pattern alone is good enough
/// @param examples how many charities it was learnt from
public record TopicModel(
        List<String> sources,
        List<String> codes,
        Vocabulary vocabulary,
        List<Integer> learnt,
        PackedWeights weights,
        float threshold,
        Confidence confidence,
        List<RareTopic> rare,
        int examples) {

    /// How much a pattern found weighs beside the words.
    static final float PATTERN_WEIGHT = 0.4f;

    public TopicModel {
        sources = List.copyOf(sources);
        codes = List.copyOf(codes);
        learnt = List.copyOf(learnt);
        rare = List.copyOf(rare);
    }

    /// A topic with too few examples to learn from.
    ///
    /// @param topic its place among the codes
    /// @param percent how many of a hundred hits of its pattern are right
    record RareTopic(int topic, int percent) {}

    /// Whether it was learnt from these very files.
    public boolean fits(List<Topic> topics, List<TaggedCharity> charities) {
        return sources.equals(sources(topics, charities))
                && codes.equals(topics.stream().map(Topic::code).toList())
                && examples == charities.size();
    }

    static List<String> sources(List<Topic> topics, List<TaggedCharity> charities) {
        return Stream.concat(topics.stream().map(Topic::row), charities.stream().map(TaggedCharity::row))
                .map(row -> row.source().sha256())
                .distinct()
                .sorted()
                .toList();
    }
}
