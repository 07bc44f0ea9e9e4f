package org.mainstay.engine.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// Joins bodies link by link, the likeliest first, and never against a constraint: one number of each list, nothing
/// that a person has told apart, no chain over a weak bridge.
final class Clusters {

    /// The first body of each body's cluster.
    private final Map<String, String> firstOf = new HashMap<>();

    private final SortedMap<String, List<Body>> clusters = new TreeMap<>();
    private final Set<Couple> forbidden;
    private final Linker linker;

    Clusters(List<Body> bodies, Set<Couple> forbidden, Linker linker) {
        this.forbidden = forbidden;
        this.linker = linker;
        bodies.forEach(body -> {
            firstOf.put(body.id(), body.id());
            clusters.put(body.id(), new ArrayList<>(List.of(body)));
        });
    }

    /// Joins two because a person said so.
    void force(String one, String other) {
        join(firstOf(one), firstOf(other));
    }

    /// Joins two where nothing forbids it, and tells whether they are one now.
    boolean join(Linker.Link link) {
        var one = firstOf(link.left().id());
        var other = firstOf(link.right().id());
        if (!one.equals(other) && (conflict(cluster(one), cluster(other)) || weak(link, one, other))) {
            return false;
        }
        join(one, other);
        return true;
    }

    private boolean weak(Linker.Link link, String one, String other) {
        return !link.weighed().byOtherName() && average(cluster(one), cluster(other)) < 0;
    }

    boolean together(String one, String other) {
        return firstOf(one).equals(firstOf(other));
    }

    /// The bodies of each cluster, by the id of the first that was in it.
    SortedMap<String, List<Body>> list() {
        return clusters;
    }

    private String firstOf(String id) {
        return Objects.requireNonNull(firstOf.get(id), "every body is in a cluster");
    }

    private List<Body> cluster(String first) {
        return Objects.requireNonNull(clusters.get(first), "every cluster has a first body");
    }

    private void join(String one, String other) {
        if (!one.equals(other)) {
            var joining = cluster(other);
            cluster(one).addAll(joining);
            joining.forEach(body -> firstOf.put(body.id(), one));
            clusters.remove(other);
        }
    }

    private boolean conflict(List<Body> one, List<Body> other) {
        for (var body : one) {
            for (var another : other) {
                if (Linker.conflict(body, another) || forbidden.contains(Couple.of(body.id(), another.id()))) {
                    return true;
                }
            }
        }
        return false;
    }

    private double average(List<Body> one, List<Body> other) {
        if (one.size() == 1 && other.size() == 1) {
            return 0;
        }
        var sum = 0L;
        for (var body : one) {
            for (var another : other) {
                sum += linker.bits(body, another);
            }
        }
        return sum / (double) (one.size() * other.size());
    }
}
