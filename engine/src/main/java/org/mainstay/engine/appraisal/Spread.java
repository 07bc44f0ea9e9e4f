package org.mainstay.engine.appraisal;

import org.mainstay.engine.uncertainty.Sample;

/// One outcome of the model and how it spreads over the draws.
///
/// @param central at central assumptions
/// @param low one draw in ten comes to no more
/// @param high one draw in ten comes to more
public record Spread(long central, long low, long high) {

    private static final int LOW = 10;
    private static final int HIGH = 90;

    public static Spread of(long central, Sample sample) {
        return new Spread(central, sample.percentile(LOW), sample.percentile(HIGH));
    }

    public static Spread of(long central, long[] drawn) {
        return of(central, Sample.of(drawn));
    }

    /// The same of people, of which the draws are millionths.
    public static Spread ofPeople(long central, Sample millionths) {
        return new Spread(central, Micro.people(millionths.percentile(LOW)), Micro.people(millionths.percentile(HIGH)));
    }
}
