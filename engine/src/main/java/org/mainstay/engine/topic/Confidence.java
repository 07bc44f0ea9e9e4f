package org.mainstay.engine.topic;

/// How sure a score makes (Platt, *Probabilistic outputs for support vector machines*, 1999): a curve that rises with
/// the score, fitted to what came true.
record Confidence(float slope, float offset) {

    private static final int MOST_ROUNDS = 50;
    private static final double EXACT_ENOUGH = 1e-9;

    /// Fits the curve by Newton's method.
    ///
    /// @param right whether each was right, in the order of the scores
    static Confidence of(float[] scores, boolean[] right) {
        var slope = 1.0;
        var offset = 0.0;
        for (var round = 0; round < MOST_ROUNDS; round++) {
            var sums = new Sums();
            for (var index = 0; index < scores.length; index++) {
                sums.add(scores[index], right[index], chance(slope * scores[index] + offset));
            }
            var determinant = sums.scoreScore * sums.one - sums.score * sums.score;
            var slopeStep = (sums.one * sums.slopeFall - sums.score * sums.offsetFall) / determinant;
            var offsetStep = (sums.scoreScore * sums.offsetFall - sums.score * sums.slopeFall) / determinant;
            slope += slopeStep;
            offset += offsetStep;
            if (Math.abs(slopeStep) + Math.abs(offsetStep) < EXACT_ENOUGH) {
                break;
            }
        }
        return new Confidence((float) slope, (float) offset);
    }

    /// How many of a hundred with this score are right.
    int percent(double score) {
        return (int) Math.round(100 * chance(slope * score + offset));
    }

    private static double chance(double logOdds) {
        return 1 / (1 + Math.exp(-logOdds));
    }

    /// The first and second derivatives of how unlikely it all is.
    private static final class Sums {

        // A little more than nothing, so that two scores that part right from wrong wholly have a slope with an end.
        private double scoreScore = 0.01;
        private double score;
        private double one = 0.01;
        private double slopeFall;
        private double offsetFall;

        void add(double at, boolean right, double chance) {
            var weight = chance * (1 - chance);
            var miss = (right ? 1 : 0) - chance;
            scoreScore += weight * at * at;
            score += weight * at;
            one += weight;
            slopeFall += miss * at;
            offsetFall += miss;
        }
    }
}
