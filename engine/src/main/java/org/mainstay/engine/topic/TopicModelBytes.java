package org.mainstay.engine.topic;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.mainstay.engine.topic.TopicModel.RareTopic;

/// A model as bytes, to be kept until its files change. What was cut short, spoilt or written by another version is
/// not read: then the model is learnt again.
public final class TopicModelBytes {

    /// Changes whenever models are learnt or written differently.
    private static final int VERSION = 0x4D544D01;

    private TopicModelBytes() {}

    public static byte[] write(TopicModel model) {
        var out = new BytesOut();
        out.putInt(VERSION);
        out.putTexts(model.sources());
        out.putTexts(model.codes());
        out.putTexts(model.vocabulary().phrases());
        out.putFloats(model.vocabulary().rarity());
        out.putInts(model.learnt());
        model.weights().write(out);
        out.putFloats(
                model.threshold(),
                model.confidence().slope(),
                model.confidence().offset());
        out.putInts(model.rare().stream().map(RareTopic::topic).toList());
        out.putInts(model.rare().stream().map(RareTopic::percent).toList());
        out.putInt(model.examples());
        return out.sealed();
    }

    public static Optional<TopicModel> read(byte[] bytes) {
        var in = BytesIn.of(bytes);
        if (in.isEmpty() || in.get().getInt() != VERSION) {
            return Optional.empty();
        }
        return Optional.of(model(in.get()));
    }

    private static TopicModel model(BytesIn in) {
        var sources = in.getTexts();
        var codes = in.getTexts();
        var vocabulary = new Vocabulary(in.getTexts(), in.getFloats());
        var learnt = in.getInts();
        var weights = PackedWeights.read(in);
        var judged = in.getFloats();
        var rare = rare(in.getInts(), in.getInts());
        return new TopicModel(
                sources,
                codes,
                vocabulary,
                learnt,
                weights,
                judged[0],
                new Confidence(judged[1], judged[2]),
                rare,
                in.getInt());
    }

    private static List<RareTopic> rare(List<Integer> topics, List<Integer> percents) {
        return IntStream.range(0, topics.size())
                .mapToObj(index -> new RareTopic(topics.get(index), percents.get(index)))
                .toList();
    }
}
