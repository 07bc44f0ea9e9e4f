package org.mainstay.engine.scenario;

import java.util.BitSet;
import org.mainstay.engine.resilience.Bruneau;
import org.mainstay.engine.simulation.Months;

/// What one shock takes in each draw: the curve of the place, what each group keeps of its own, and who
/// closes.
final class Toll {

    static final int LOWEST = 0;
    static final int LOST = 1;
    static final int KEPT = 2;
    static final int RECOVERY = 3;
    static final int MEASURES = 4;

    /// The map is shown at the end of every third month.
    static final int QUARTER = 3;

    private static final double MILLION = 1e6;

    private final Gauge gauge;
    private final int steps;

    /// By month and draw, in millionths.
    final long[][] curve;
    /// By group, measure and draw: millionths, millionths of a month, millionths, months.
    final long[][][] measures;
    /// By ward, quarter and draw, in millionths.
    final long[][][] quarters;
    /// By draw: people in millionths, pence.
    final long[] unserved;
    final long[] rebuilding;
    /// By provider and draw, the month in which it closes; 0 where it does not, or would anyway.
    final byte[][] closing;

    Toll(Gauge gauge, int steps, int draws, int providers) {
        this.gauge = gauge;
        this.steps = steps;
        curve = new long[steps][draws];
        measures = new long[gauge.groups()][MEASURES][draws];
        quarters = new long[gauge.wards().size()][steps / QUARTER][draws];
        unserved = new long[draws];
        rebuilding = new long[draws];
        closing = new byte[providers][draws];
    }

    int steps() {
        return steps;
    }

    /// Keeps what one draw comes to.
    ///
    /// @param before the share met without the shock, by group and month
    void keep(int draw, Months after, double[][] before, Months without) {
        var met = gauge.met(after);
        for (int step = 0; step < steps; step++) {
            curve[step][draw] = Math.round(met[Gauge.PLACE][step] * MILLION);
        }
        for (int group = 0; group < met.length; group++) {
            keep(measures[group], draw, Bruneau.of(met[group], before[group]));
        }
        for (int ward = 0; ward < quarters.length; ward++) {
            for (int quarter = 0; quarter < quarters[ward].length; quarter++) {
                quarters[ward][quarter][draw] =
                        Math.round(met[Gauge.ofWard(ward)][quarter * QUARTER + QUARTER - 1] * MILLION);
            }
        }
        unserved[draw] = gauge.unserved(after) - gauge.unserved(without);
        rebuilding[draw] = oneOff(after) - oneOff(without);
        var anyway = closed(without);
        after.course().closures().stream()
                .filter(closure -> !anyway.get(closure.provider()))
                .forEach(closure -> closing[closure.provider()][draw] = (byte) (closure.step() + 1));
    }

    private void keep(long[][] into, int draw, Bruneau found) {
        into[LOWEST][draw] = Math.round(found.robustness() * MILLION);
        into[LOST][draw] = Math.round(found.lost() * MILLION);
        into[KEPT][draw] = Math.round(found.kept() * MILLION);
        var recovery = found.recovery();
        into[RECOVERY][draw] = recovery == null ? steps : recovery;
    }

    static BitSet closed(Months months) {
        var closed = new BitSet();
        months.course().closures().forEach(closure -> closed.set(closure.provider()));
        return closed;
    }

    private static long oneOff(Months months) {
        long sum = 0;
        for (int year = 0; year < months.course().years(); year++) {
            sum += months.course().oneOffPence(year);
        }
        return sum;
    }
}
