package org.mainstay.engine.topic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.mainstay.engine.topic.TopicModel.RareTopic;
import org.mainstay.model.classification.TaggedCharity;
import org.mainstay.model.classification.Topic;

/// Learns topics from charities tagged by hand: for each topic a line between those that have it and those that do not,
/// through words, pairs of words and patterns. The same examples give the same model.
public final class TopicTraining {

    private static final int LEAST_EXAMPLES = 5;

    /// Which part of the score of its whole category a topic takes over: that is learnt from more examples.
    private static final float SHARE_OF_CATEGORY = 0.1f;

    /// How good a pattern must be to stand alone where there are too few examples.
    private static final double LEAST_F1 = 0.35;

    private final TopicExamples examples;
    private final int columns;
    private final LinearTraining training;
    private final int[] learnt;

    /// For each topic the category it belongs to, and for each category the charities that have any topic of it.
    private final int[] categories;

    private final List<BitSet> inCategory;

    private TopicTraining(List<Topic> topics, TopicExamples examples) {
        this.examples = examples;
        columns = examples.vocabulary().size() + topics.size();
        training = new LinearTraining(examples.features(), columns);
        learnt = IntStream.range(0, topics.size())
                .filter(topic -> examples.positive().get(topic).cardinality() >= LEAST_EXAMPLES)
                .toArray();
        var numbers = new TreeMap<String, Integer>();
        topics.forEach(topic -> numbers.putIfAbsent(topic.category(), numbers.size()));
        categories = topics.stream()
                .mapToInt(topic -> numbers.getOrDefault(topic.category(), 0))
                .toArray();
        inCategory = numbers.values().stream().map(number -> new BitSet()).toList();
        for (var topic = 0; topic < categories.length; topic++) {
            inCategory.get(categories[topic]).or(examples.positive().get(topic));
        }
    }

    /// Nothing where no topic has enough examples.
    public static Optional<TopicModel> train(List<Topic> topics, List<TaggedCharity> charities) {
        var training = new TopicTraining(topics, TopicExamples.of(topics, charities));
        return training.learnt.length == 0 ? Optional.empty() : Optional.of(training.model(topics, charities));
    }

    private TopicModel model(List<Topic> topics, List<TaggedCharity> charities) {
        var rare = rare();
        var judged = judge(rare);
        var all = IntStream.range(0, examples.size()).toArray();
        return new TopicModel(
                TopicModel.sources(topics, charities),
                topics.stream().map(Topic::code).toList(),
                examples.vocabulary(),
                Arrays.stream(learnt).boxed().toList(),
                PackedWeights.of(columns, weights(all)),
                judged.threshold(),
                judged.confidence(),
                rare.stream().map(Rare::topic).toList(),
                examples.size());
    }

    /// The weights of each learnt topic, from some of the examples.
    private float[][] weights(int[] rows) {
        var whole = IntStream.range(0, inCategory.size())
                .parallel()
                .mapToObj(category -> training.train(rows, inCategory.get(category)))
                .toArray(float[][]::new);
        return Arrays.stream(learnt)
                .parallel()
                .mapToObj(topic -> {
                    var weights = training.train(rows, examples.positive().get(topic));
                    var category = whole[categories[topic]];
                    for (var column = 0; column < weights.length; column++) {
                        weights[column] += SHARE_OF_CATEGORY * category[column];
                    }
                    return weights;
                })
                .toArray(float[][]::new);
    }

    /// Scores every example by what was learnt from others, and finds the threshold that serves best.
    private Judged judge(List<Rare> rare) {
        var judging = new Judging(examples.tags());
        rare.forEach(topic -> judging.given(topic.right, topic.hits));
        for (var fold = 0; fold < TopicExamples.FOLDS; fold++) {
            var out = fold;
            var weights = weights(IntStream.range(0, examples.size())
                    .filter(row -> examples.folds().get(row) != out)
                    .toArray());
            for (var row = 0; row < examples.size(); row++) {
                if (examples.folds().get(row) == fold) {
                    var features = examples.features().get(row);
                    for (var index = 0; index < learnt.length; index++) {
                        var score = features.times(weights[index]) + weights[index][columns];
                        judging.scored(
                                (float) score,
                                examples.positive().get(learnt[index]).get(row));
                    }
                }
            }
        }
        return judging.judge();
    }

    /// Topics with too few examples whose pattern does well on those there are.
    private List<Rare> rare() {
        var rare = new ArrayList<Rare>();
        for (var topic = 0; topic < categories.length; topic++) {
            var positive = examples.positive().get(topic);
            if (positive.cardinality() < LEAST_EXAMPLES) {
                var hits = 0;
                var right = 0;
                for (var row = 0; row < examples.size(); row++) {
                    var hit = examples.hits().get(row).get(topic);
                    hits += hit ? 1 : 0;
                    right += hit && positive.get(row) ? 1 : 0;
                }
                if (right > 0 && 2.0 * right / (hits + positive.cardinality()) >= LEAST_F1) {
                    // One more of each: a few hits prove little.
                    rare.add(new Rare(new RareTopic(topic, 100 * (right + 1) / (hits + 2)), hits, right));
                }
            }
        }
        return rare;
    }

    private record Rare(RareTopic topic, int hits, int right) {}
}
