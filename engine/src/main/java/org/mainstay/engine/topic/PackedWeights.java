package org.mainstay.engine.topic;

/// Weights in a byte each, column by column, so that a text reads a few short stretches of them.
///
/// @param scales what a weight of 1 is, for each topic
/// @param offsets what is added to every score, for each topic
record PackedWeights(byte[] weights, float[] scales, float[] offsets) {

    private static final int MOST = 127;

    PackedWeights(int columns, float[][] byTopic) {
        this(new byte[columns * byTopic.length], new float[byTopic.length], new float[byTopic.length]);
        for (var topic = 0; topic < byTopic.length; topic++) {
            var most = 0f;
            for (var column = 0; column < columns; column++) {
                most = Math.max(most, Math.abs(byTopic[topic][column]));
            }
            scales[topic] = most / MOST;
            offsets[topic] = byTopic[topic][columns];
            for (var column = 0; column < columns && most > 0; column++) {
                weights[column * byTopic.length + topic] = (byte) Math.round(byTopic[topic][column] / scales[topic]);
            }
        }
    }
}
