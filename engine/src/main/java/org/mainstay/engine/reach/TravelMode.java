package org.mainstay.engine.reach;

/// A way of travelling: how much longer it is than the straight line, how fast, and what it takes before and after.
///
/// @param detour times the straight line, at least 1
/// @param speed kilometres an hour
/// @param fixed minutes that every journey takes, however short: to wait, to park
public record TravelMode(String name, double detour, double speed, double fixed) {

    private static final double METRES_A_KILOMETRE = 1000;
    private static final double MINUTES_AN_HOUR = 60;

    public TravelMode {
        if (!(detour >= 1) || !(speed > 0) || !(fixed >= 0)) {
            throw new IllegalArgumentException(
                    "The mode (%s) must have a detour (%s) of 1 or more, a speed (%s) above 0 and fixed minutes (%s) of 0 or more."
                            .formatted(name, detour, speed, fixed));
        }
    }

    /// How long a straight line of some metres takes.
    public double minutes(double metres) {
        return metres * detour / metresAMinute() + fixed;
    }

    /// How far in a straight line some minutes lead; below 0 where they are over before the journey starts.
    public double metres(double minutes) {
        return (minutes - fixed) * metresAMinute() / detour;
    }

    /// What can be reached in some minutes, of pairs whose cost is metres.
    public Reach reach(Reach metres, double minutes) {
        return metres.costing(this::minutes).where(cost -> cost <= minutes);
    }

    /// A straight line long enough for all that some minutes lead to, in whole metres.
    public int wholeMetres(double minutes) {
        return (int) Math.ceil(Math.max(0, metres(minutes)));
    }

    /// The same way of travelling with another detour.
    public TravelMode withDetour(double factor) {
        return new TravelMode(name, factor, speed, fixed);
    }

    private double metresAMinute() {
        return speed * METRES_A_KILOMETRE / MINUTES_AN_HOUR;
    }
}
