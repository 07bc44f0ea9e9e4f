package org.mainstay.engine.loss;

import java.util.List;
import java.util.TreeMap;

/// Gathers who loses service, over all neighbourhoods.
final class Losers {

    private final TreeMap<Integer, Loss.Group> groups = new TreeMap<>();
    private long people;
    private long withoutAlternative;

    void add(int group, long some) {
        people += some;
        merge(new Loss.Group(group, 0, some, 0));
    }

    void widen(int group, long low, long high) {
        merge(new Loss.Group(group, low, 0, high));
    }

    private void merge(Loss.Group more) {
        groups.merge(
                more.group(),
                more,
                (one, other) -> new Loss.Group(
                        one.group(),
                        one.low() + other.low(),
                        one.people() + other.people(),
                        one.high() + other.high()));
    }

    void addWithoutAlternative(long some) {
        withoutAlternative += some;
    }

    long people() {
        return people;
    }

    long withoutAlternative() {
        return withoutAlternative;
    }

    List<Loss.Group> groups() {
        return groups.values().stream().filter(group -> group.high() > 0).toList();
    }
}
