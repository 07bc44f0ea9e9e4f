package org.mainstay.engine.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Joins bodies link by link, the likeliest first, and never against a constraint: one number of each list, nothing
/// that a person has told apart, no chain over a weak bridge.
final class Clusters {

    private final List<Body> bodies;
    private final Set<Couple> forbidden;
    private final Linker linker;

    /// The cluster of each body that was joined to another; most stand alone for good.
    private final Map<Body, List<Body>> joined = new HashMap<>();

    Clusters(List<Body> bodies, Set<Couple> forbidden, Linker linker) {
        this.bodies = bodies;
        this.forbidden = forbidden;
        this.linker = linker;
    }

    /// Joins two because a person said so.
    void force(Body one, Body other) {
        join(cluster(one), cluster(other));
    }

    /// Joins two where nothing forbids it, and tells whether they are one now.
    boolean join(Linker.Link link) {
        var one = cluster(link.left());
        var other = cluster(link.right());
        if (!together(link.left(), link.right()) && (conflict(one, other) || weak(link, one, other))) {
            return false;
        }
        join(one, other);
        return true;
    }

    private boolean weak(Linker.Link link, List<Body> one, List<Body> other) {
        return !link.weighed().byOtherName() && average(one, other) < 0;
    }

    boolean together(Body one, Body other) {
        return first(one).equals(first(other));
    }

    /// The bodies of each cluster, in the order of the first of each.
    List<List<Body>> list() {
        var clusters = new ArrayList<List<Body>>();
        for (var body : bodies) {
            if (first(body).equals(body)) {
                clusters.add(cluster(body));
            }
        }
        return clusters;
    }

    private Body first(Body body) {
        return cluster(body).getFirst();
    }

    private List<Body> cluster(Body body) {
        return joined.getOrDefault(body, List.of(body));
    }

    private void join(List<Body> one, List<Body> other) {
        if (!one.getFirst().equals(other.getFirst())) {
            var all = new ArrayList<>(one);
            all.addAll(other);
            all.forEach(body -> joined.put(body, all));
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
