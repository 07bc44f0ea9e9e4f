package org.mainstay.engine.topic;

/// Weights of topics in a byte each, column by column, so that a text reads a few short stretches of them. It changes
/// no score by more than about a hundredth.
final class PackedWeights {

    private static final int MOST = 127;

    private final byte[] weights;
    private final float[] scales;
    private final float[] offsets;

    /// @param scales what a weight of 1 is, for each topic
    /// @param offsets what is added to every score, for each topic
    PackedWeights(byte[] weights, float[] scales, float[] offsets) {
        this.weights = weights;
        this.scales = scales;
        this.offsets = offsets;
    }

    /// @param byTopic for each topic the weights of all columns, then its offset
    static PackedWeights of(int columns, float[][] byTopic) {
        var topics = byTopic.length;
        var packed = new PackedWeights(new byte[columns * topics], new float[topics], new float[topics]);
        for (var topic = 0; topic < topics; topic++) {
            var most = 0f;
            for (var column = 0; column < columns; column++) {
                most = Math.max(most, Math.abs(byTopic[topic][column]));
            }
            packed.scales[topic] = most / MOST;
            packed.offsets[topic] = byTopic[topic][columns];
            for (var column = 0; column < columns && most > 0; column++) {
                var weight = Math.round(byTopic[topic][column] / packed.scales[topic]);
                packed.weights[column * topics + topic] = (byte) weight;
            }
        }
        return packed;
    }

    /// The scores of a text, one for each topic.
    float[] scores(Features features) {
        var scores = new float[scales.length];
        for (var index = 0; index < features.size(); index++) {
            var start = features.column(index) * scores.length;
            var value = features.value(index);
            for (var topic = 0; topic < scores.length; topic++) {
                scores[topic] += value * weights[start + topic];
            }
        }
        for (var topic = 0; topic < scores.length; topic++) {
            scores[topic] = scores[topic] * scales[topic] + offsets[topic];
        }
        return scores;
    }

    /// What one column adds to the score of a topic, up to a factor that all its columns share.
    int weight(int column, int topic) {
        return weights[column * scales.length + topic];
    }

    void write(BytesOut out) {
        out.putBytes(weights);
        out.putFloats(scales);
        out.putFloats(offsets);
    }

    static PackedWeights read(BytesIn in) {
        return new PackedWeights(in.getBytes(), in.getFloats(), in.getFloats());
    }
}
