package org.mainstay.engine.survey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Somebody who looks at everything that is published, in every group, after every answer, and keeps it all.
///
/// It knows of each publication which answers it counts, which is more than the counts tell.
final class Watcher {

    private final Map<String, Set<String>> published = new LinkedHashMap<>();
    private final List<Set<String>> seen = new ArrayList<>();

    /// Batches of answers that are told apart by their comments.
    void publish(String group, List<Answer> answers) {
        for (var answer : answers) {
            published.computeIfAbsent("all", key -> new HashSet<>()).add(answer.comment());
            published.computeIfAbsent("group " + group, key -> new HashSet<>()).add(answer.comment());
        }
    }

    void look() {
        published.values().forEach(set -> {
            if (!seen.contains(set)) {
                seen.add(Set.copyOf(set));
            }
        });
    }

    /// The smallest set of answers that any sums and differences of what was seen can single out: those that were
    /// in the same publications. 0 where nothing was seen.
    int smallest() {
        var alike = new HashMap<List<Boolean>, Integer>();
        var everything = new HashSet<String>();
        seen.forEach(everything::addAll);
        for (var answer : everything) {
            alike.merge(seen.stream().map(set -> set.contains(answer)).toList(), 1, Integer::sum);
        }
        return alike.values().stream().mapToInt(Integer::intValue).min().orElse(0);
    }

    /// The smallest difference of any two publications that are not the same.
    int smallestDifference() {
        var smallest = Integer.MAX_VALUE;
        for (var one : seen) {
            for (var other : seen) {
                var difference = new HashSet<>(one);
                difference.removeAll(other);
                if (!difference.isEmpty()) {
                    smallest = Math.min(smallest, difference.size());
                }
            }
        }
        return smallest;
    }

    Map<String, Set<String>> published() {
        return published;
    }
}
