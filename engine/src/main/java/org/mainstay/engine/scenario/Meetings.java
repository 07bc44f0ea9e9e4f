package org.mainstay.engine.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mainstay.engine.appraisal.Words;

/// Finds pairs of shocks that take more where they meet than each takes alone: at central assumptions,
/// as things are.
final class Meetings {

    private static final int MOST = 10;

    /// People, in millionths, below which nothing is worth saying.
    private static final long LITTLE = 5_000_000;

    private static final int PARTS = 10;

    private final Trial trial;
    private final ShockFigures figures;

    Meetings(Trial trial, ShockFigures figures) {
        this.trial = trial;
        this.figures = figures;
    }

    /// Two shocks, in millionths of a person.
    private record Pair(int one, int other, long first, long second, long both) {

        long beyond() {
            return both - first - second;
        }

        /// Whether all but a tenth of it is lost only where they meet.
        boolean onlyTogether() {
            return Math.max(0, first) + Math.max(0, second) <= both / PARTS;
        }
    }

    List<Stress.Meeting> list(List<Stress.Result> results) {
        var shocks = trial.shocks();
        var pairs = new ArrayList<Pair>();
        for (int one = 0; one < shocks.size(); one++) {
            for (int other = one + 1; other < shocks.size(); other++) {
                long both = trial.together(shocks.get(one), shocks.get(other));
                var pair = new Pair(one, other, unserved(one), unserved(other), both);
                if (pair.beyond() >= LITTLE) {
                    pairs.add(pair);
                }
            }
        }
        return pairs.stream()
                .sorted(Comparator.comparing(Pair::onlyTogether)
                        .reversed()
                        .thenComparing(Comparator.comparingLong(Pair::beyond).reversed()))
                .limit(MOST)
                .map(pair -> meeting(pair, results))
                .toList();
    }

    private long unserved(int shock) {
        return trial.shocked(0, shock).central().unserved[0];
    }

    private Stress.Meeting meeting(Pair pair, List<Stress.Result> results) {
        var one = results.get(pair.one);
        var other = results.get(pair.other);
        var both = figures.unserved(
                "stress/shock/%s+%s/unserved"
                        .formatted(one.shock().id(), other.shock().id()),
                "More people not served: %s and %s"
                        .formatted(one.shock().name(), other.shock().name()),
                List.of(one.unserved().id(), other.unserved().id()),
                pair.both);
        var says = "%s takes a service from %s, %s from %s, and both at once from %s%s."
                .formatted(
                        one.shock().name(),
                        people(one.unserved().value()),
                        other.shock().name(),
                        people(other.unserved().value()),
                        people(both.value()),
                        pair.onlyTogether() ? ": nearly all of it is lost only where they meet" : "");
        return new Stress.Meeting(
                one.shock(), other.shock(), one.unserved(), other.unserved(), both, pair.onlyTogether(), says);
    }

    private static String people(long count) {
        return Words.count(count, "person", "people");
    }
}
