package org.mainstay.engine.loss;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mainstay.engine.effort.Effort;
import org.mainstay.engine.effort.Ending;

/// Looks through all sets of three, passing over those that cannot be among the worst: no more can be
/// lost than those whom the three and all who fall with them serve. Worked out in blocks, so that any
/// number of threads finds the same.
final class TripleSearch {

    private static final int BLOCK = 64;
    private static final int WHOLE = 100;

    private final Removals removals;
    private final int most;
    /// Those that serve most first.
    private final List<Integer> order;
    private final long all;

    private List<Found> best;
    private long settled;

    /// @param best some sets to begin with
    TripleSearch(Removals removals, int most, List<Found> best) {
        this.removals = removals;
        this.most = most;
        this.best = best;
        order = IntStream.range(0, removals.bodies())
                .boxed()
                .sorted(Comparator.comparingLong(removals::touched).reversed())
                .toList();
        var bodies = (long) order.size();
        all = bodies * (bodies - 1) * (bodies - 2) / 6;
    }

    Ending run(Effort effort, IntConsumer progress) {
        for (var first = 0; first + 2 < order.size() && most(first, first + 1, first + 2) >= least(); first++) {
            for (var from = first + 1; from + 1 < order.size(); from += BLOCK) {
                if (effort.over()) {
                    return effort.ending();
                }
                var to = Math.min(from + BLOCK, order.size() - 1);
                effort.spend(block(first, from, to));
                progress.accept((int) (WHOLE * settled / Math.max(1, all)));
            }
        }
        settled = all;
        progress.accept(WHOLE);
        return Ending.PROVEN;
    }

    List<Found> best() {
        return best;
    }

    long settled() {
        return settled;
    }

    /// What a set must lose to be among the worst.
    private long least() {
        return best.size() < most ? 0 : best.getLast().people();
    }

    /// What three cannot exceed, by their places in the order.
    private long most(int first, int second, int third) {
        return removals.touched(order.get(first))
                + removals.touched(order.get(second))
                + removals.touched(order.get(third))
                + removals.jointly();
    }

    /// All sets with one first and some second bodies; says how many there are.
    private long block(int first, int from, int to) {
        var least = least();
        var found = IntStream.range(from, to)
                .parallel()
                .mapToObj(second -> row(first, second, least))
                .toList();
        best = Found.best(Stream.concat(best.stream(), found.stream().flatMap(List::stream)), most);
        var sets = IntStream.range(from, to)
                .mapToLong(second -> order.size() - 1L - second)
                .sum();
        settled += sets;
        return sets;
    }

    private List<Found> row(int first, int second, long start) {
        var least = start;
        List<Found> found = new ArrayList<>();
        for (var third = second + 1; third < order.size() && most(first, second, third) >= least; third++) {
            var bodies = Stream.of(order.get(first), order.get(second), order.get(third))
                    .sorted()
                    .toList();
            var sum = removals.sum(removals.fallen(bodies));
            if (sum.bound() >= least) {
                var lost = sum.lost();
                if (lost >= least) {
                    found.add(new Found(lost, bodies));
                }
            }
            if (found.size() >= 2 * most) {
                found = new ArrayList<>(Found.best(found.stream(), most));
                least = Math.max(least, found.getLast().people());
            }
        }
        return found;
    }
}
