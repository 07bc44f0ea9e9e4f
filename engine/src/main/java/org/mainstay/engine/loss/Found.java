package org.mainstay.engine.loss;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// A set of bodies and the people lost with it.
///
/// @param bodies in ascending order
record Found(long people, List<Integer> bodies) {

    /// The worst first; of those as bad, the one with the first bodies.
    static final Comparator<Found> WORST_FIRST =
            Comparator.comparingLong(Found::people).reversed().thenComparing(Found::bodies, Found::compare);

    private static int compare(List<Integer> one, List<Integer> other) {
        var at = 0;
        while (at < one.size() && one.get(at).equals(other.get(at))) {
            at++;
        }
        return at == one.size() ? 0 : one.get(at) - other.get(at);
    }

    static List<Found> best(Stream<Found> some, int most) {
        return some.sorted(WORST_FIRST).distinct().limit(most).toList();
    }
}
