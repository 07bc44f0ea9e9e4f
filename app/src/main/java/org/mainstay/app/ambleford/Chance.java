package org.mainstay.app.ambleford;

import java.util.List;
import java.util.Random;

/// Seeded chance, one stream for each topic, so that a change to one file leaves the others as they were.
final class Chance {

    private final Random random;

    Chance(long seed, String topic) {
        this.random = new Random(seed * 1_000_003 + topic.hashCode());
    }

    /// From `least` to `most`, both included.
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    double share() {
        return random.nextDouble();
    }

    double normal() {
        return random.nextGaussian();
    }

    boolean happens(int percent) {
        return random.nextInt(100) < percent;
    }

    <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    /// Pence between two amounts in pounds, where each order of size is as likely as any other.
    long pence(long leastPounds, long mostPounds) {
        if (leastPounds < 0) {
            return -pence(-mostPounds, -leastPounds);
        }
        var low = StrictMath.log(leastPounds * 100.0);
        var high = StrictMath.log(mostPounds * 100.0);
        return StrictMath.round(StrictMath.exp(low + (high - low) * share()));
    }
}
