package org.mainstay.engine.topic;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.topic.TopicModel.RareTopic;
import org.mainstay.model.classification.Topic;

/// Tags organisations with the topics of a classification: by what was learnt from charities tagged by hand, or by the
/// classification's patterns alone where none are at hand. It learns as it goes: one for each thread.
public final class Topics {

    private static final int MOST_WORDS = 3;

    private final List<Topic> topics;
    private final TopicPatterns patterns;
    private final @Nullable TopicModel model;

    private Topics(List<Topic> topics, @Nullable TopicModel model) {
        this.topics = List.copyOf(topics);
        this.model = model;
        patterns = TopicPatterns.of(topics);
    }

    /// A tagger for these topics.
    ///
    /// @param model what was learnt, where it fits these topics
    public static Topics of(List<Topic> topics, Optional<TopicModel> model) {
        return new Topics(topics, model.orElse(null));
    }

    /// The topics, by their place in the list.
    public BitSet find(Description description) {
        var hits = patterns.find(description.forPatterns());
        return model == null ? hits : new Learnt(model, description, hits).found();
    }

    /// The topics with their reasons, the surest first.
    public List<Tag> tag(Description description) {
        var text = description.forPatterns();
        var hits = patterns.find(text);
        return model == null ? tagByPatterns(text, hits) : tagAsLearnt(new Learnt(model, description, hits), text);
    }

    private List<Tag> tagByPatterns(String text, BitSet hits) {
        var tags = new ArrayList<Tag>();
        for (var topic = hits.nextSetBit(0); topic >= 0; topic = hits.nextSetBit(topic + 1)) {
            var words = words(topic, text);
            var why = "%s tells %s by the pattern of the classification; nobody has counted how often it is right."
                    .formatted(quoted(words), topics.get(topic).name());
            tags.add(new Tag(topics.get(topic).code(), topics.get(topic).name(), null, words, why));
        }
        return tags;
    }

    private List<Tag> tagAsLearnt(Learnt learnt, String text) {
        var known = learnt.model;
        var tags = new ArrayList<Tag>();
        for (var index = 0; index < known.learnt().size(); index++) {
            if (learnt.scores[index] >= known.threshold()) {
                tags.add(tag(learnt, index, text));
            }
        }
        for (var rare : known.rare()) {
            if (learnt.hits.get(rare.topic())) {
                tags.add(tag(rare, text));
            }
        }
        tags.sort(Comparator.comparing(Tag::percent, Comparator.nullsLast(Comparator.reverseOrder()))
                .thenComparing(Tag::code));
        return tags;
    }

    private Tag tag(Learnt learnt, int index, String text) {
        var known = learnt.model;
        var topic = topics.get(known.learnt().get(index));
        var percent = known.confidence().percent(learnt.scores[index]);
        var words = learnt.words(index).stream()
                .flatMap(column -> stands(learnt, column, text).stream())
                .distinct()
                .limit(MOST_WORDS)
                .toList();
        var told = words.isEmpty() ? "Its words together" : quoted(words);
        var why = told + (words.size() == 1 ? " tells " : " tell ") + topic.name() + ", right in " + percent
                + " of 100, as learnt from " + known.examples() + " charities tagged by hand.";
        return new Tag(topic.code(), topic.name(), percent, words, why);
    }

    private Tag tag(RareTopic rare, String text) {
        var topic = topics.get(rare.topic());
        var words = words(rare.topic(), text);
        var why = "%s tells %s by the pattern of the classification, right in %d of 100 by the few tagged by hand."
                .formatted(quoted(words), topic.name(), rare.percent());
        return new Tag(topic.code(), topic.name(), rare.percent(), words, why);
    }

    /// What stands behind a column: a phrase, or the words on which a pattern stands.
    private List<String> stands(Learnt learnt, int column, String text) {
        var vocabulary = learnt.model.vocabulary();
        var size = vocabulary.size();
        return column < size
                ? List.of(vocabulary.phrase(column))
                : learnt.spans.computeIfAbsent(column - size, topic -> words(topic, text));
    }

    private List<String> words(int topic, String text) {
        return patterns.words(topic, text).stream().toList();
    }

    private static String quoted(List<String> words) {
        return "“" + String.join("”, “", words) + "”";
    }

    /// What a model makes of one text.
    private static final class Learnt {

        private final TopicModel model;
        private final Features features;
        private final BitSet hits;
        private final float[] scores;

        /// The words on which patterns stand, which several topics may cite.
        private final Map<Integer, List<String>> spans = new HashMap<>();

        Learnt(TopicModel model, Description description, BitSet hits) {
            this.model = model;
            this.hits = hits;
            var vocabulary = model.vocabulary();
            features =
                    vocabulary.features(description.words()).with(hits, vocabulary.size(), TopicModel.PATTERN_WEIGHT);
            scores = model.weights().scores(features);
        }

        BitSet found() {
            var found = new BitSet(model.codes().size());
            for (var index = 0; index < scores.length; index++) {
                if (scores[index] >= model.threshold()) {
                    found.set(model.learnt().get(index));
                }
            }
            model.rare().stream().map(RareTopic::topic).filter(hits::get).forEach(found::set);
            return found;
        }

        /// The columns that speak for a topic, the strongest first.
        List<Integer> words(int topic) {
            var strongest = new ArrayList<Integer>(MOST_WORDS);
            var limit = Float.POSITIVE_INFINITY;
            var before = -1;
            while (strongest.size() < MOST_WORDS) {
                var best = -1;
                var strength = 0f;
                for (var index = 0; index < features.size(); index++) {
                    var own = features.value(index) * model.weights().weight(features.column(index), topic);
                    var left = own < limit || (own == limit && index > before);
                    if (left && own > strength) {
                        best = index;
                        strength = own;
                    }
                }
                if (best < 0) {
                    break;
                }
                strongest.add(features.column(best));
                limit = strength;
                before = best;
            }
            return strongest;
        }
    }
}
