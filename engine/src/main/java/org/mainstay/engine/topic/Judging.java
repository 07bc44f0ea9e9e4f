package org.mainstay.engine.topic;

import java.util.Arrays;

/// Finds the one threshold for all topics at which the tags given agree best with those given by hand (micro-F1).
final class Judging {

    /// No good threshold is lower.
    private static final float LOWEST = -1.5f;

    private final int tags;
    private int givenRight;
    private int given;
    private float[] scores = new float[1024];
    private boolean[] right = new boolean[1024];
    private int count;

    /// @param tags how many tags were given by hand
    Judging(int tags) {
        this.tags = tags;
    }

    /// Takes in tags that are given whatever the threshold.
    void given(int rightOnes, int all) {
        givenRight += rightOnes;
        given += all;
    }

    void scored(float score, boolean isRight) {
        if (score < LOWEST) {
            return;
        }
        if (count == scores.length) {
            scores = Arrays.copyOf(scores, count * 2);
            right = Arrays.copyOf(right, count * 2);
        }
        scores[count] = score;
        right[count] = isRight;
        count++;
    }

    Judged judge() {
        var order = new long[count];
        for (var index = 0; index < count; index++) {
            // The bits of a score sort as whole numbers do once those of negative ones are turned round.
            var bits = Float.floatToIntBits(scores[index]);
            order[index] = ((long) (bits < 0 ? bits ^ Integer.MAX_VALUE : bits) << 32) | index;
        }
        Arrays.sort(order);
        var threshold = Float.POSITIVE_INFINITY;
        var best = 0.0;
        var believed = 0;
        var rightOnes = givenRight;
        for (var place = count - 1; place >= 0; place--) {
            var index = (int) order[place];
            rightOnes += right[index] ? 1 : 0;
            var all = given + count - place;
            var agreement = 2.0 * rightOnes / (all + tags);
            if (agreement > best) {
                best = agreement;
                // Half-way down to the next one, so that what is a little weaker than an example still counts.
                threshold = (scores[index] + scores[(int) order[Math.max(0, place - 1)]]) / 2;
                believed = count - place;
            }
        }
        return new Judged(threshold, confidence(order, believed));
    }

    private Confidence confidence(long[] order, int believed) {
        var someScores = new float[believed];
        var some = new boolean[believed];
        for (var place = 0; place < believed; place++) {
            var index = (int) order[count - 1 - place];
            someScores[place] = scores[index];
            some[place] = right[index];
        }
        return Confidence.of(someScores, some);
    }
}
