package org.mainstay.engine.access;

import java.util.List;
import org.mainstay.engine.reach.Reach;
import org.mainstay.engine.reach.TravelTimes;

/// Six areas and four services, small enough to work out by hand.
final class Toy {

    static final double[] PEOPLE = {100, 200, 300, 0, 50, 40};
    static final double[] CAPACITY = {10, 20, 0, 5};

    private Toy() {}

    /// One minute counts in full, two count half; area 4 is known and reaches nothing.
    static Situation situation() {
        return new Situation(weights(), PEOPLE, Supply.of(CAPACITY));
    }

    static Weights weights() {
        return Weights.of(reach(), new Steps(List.of(new Steps.Step(1, 1), new Steps.Step(2, 0.5))));
    }

    static Reach reach() {
        var times = new TravelTimes(6, 4);
        times.add(0, 0, 1);
        times.add(0, 1, 2);
        times.add(1, 0, 2);
        times.add(1, 1, 1);
        times.add(2, 1, 2);
        times.add(2, 2, 1);
        times.add(3, 3, 1);
        times.add(4, 3, 90);
        times.add(5, 2, 1);
        return times.reach();
    }
}
