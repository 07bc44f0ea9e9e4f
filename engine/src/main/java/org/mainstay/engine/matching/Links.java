package org.mainstay.engine.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mainstay.model.actor.MatchDecision;
import org.mainstay.model.actor.MatchDecision.Answer;

/// Which certain bodies are one after all that likeness and people's decisions say.
final class Links {

    private static final Comparator<Pair> MOST_FIRST = Comparator.comparingDouble(Pair::worth)
            .reversed()
            .thenComparing(Comparator.comparingDouble(Pair::probability).reversed())
            .thenComparing(Pair::left)
            .thenComparing(Pair::right);

    private final Mentions mentions;
    private final Linker linker;
    private final Clusters clusters;
    private final List<Resolved> resolved;
    private final List<Pair> pairs = new ArrayList<>();
    private final Map<String, Pair> joinedBy = new HashMap<>();

    /// A decision whose two sides were found.
    record Resolved(MatchDecision decision, Body left, Body right) {}

    private Links(Mentions mentions, List<Body> bodies, Linker linker, List<Resolved> resolved) {
        this.mentions = mentions;
        this.linker = linker;
        this.resolved = resolved;
        var forbidden = new HashSet<Couple>();
        for (var one : resolved) {
            if (one.decision.answer() != Answer.SAME) {
                forbidden.add(Couple.of(one.left.id(), one.right.id()));
            }
        }
        clusters = new Clusters(bodies, forbidden, linker);
        decide();
        link(forbidden);
        pairs.sort(MOST_FIRST);
    }

    static Links of(Mentions mentions, List<Body> bodies, Linker linker, Decided decided, Decided.Lookup lookup) {
        var byId = new HashMap<String, Body>();
        if (!decided.list().isEmpty()) {
            bodies.forEach(body -> byId.put(body.id(), body));
        }
        var resolved = new ArrayList<Resolved>();
        for (var decision : decided.list()) {
            var left = find(decision.left(), lookup, byId);
            var right = find(decision.right(), lookup, byId);
            if (left != null && right != null && !left.id().equals(right.id())) {
                resolved.add(new Resolved(decision, left, right));
            }
        }
        return new Links(mentions, bodies, linker, resolved);
    }

    private static @Nullable Body find(String text, Decided.Lookup lookup, Map<String, Body> byId) {
        var id = lookup.find(text);
        return id == null ? null : byId.get(id);
    }

    List<Resolved> decisions() {
        return resolved;
    }

    /// Every pair that was joined, is to be asked about, or was decided; those whose answer settles most money
    /// first.
    List<Pair> pairs() {
        return pairs;
    }

    List<List<Body>> clusters() {
        return clusters.list();
    }

    /// The pair through which a body came to its cluster.
    @Nullable
    Pair joinedBy(Body body) {
        return joinedBy.get(body.id());
    }

    private void decide() {
        for (var one : resolved) {
            var decision = one.decision;
            var weighed = linker.weigh(one.left, one.right);
            var why = "%s decided on %s: %s.%s"
                    .formatted(
                            decision.who().isBlank() ? "Somebody" : decision.who(),
                            decision.when(),
                            decision.answer().words(),
                            decision.why().isBlank() ? "" : " " + decision.why());
            var probability = decision.answer() == Answer.SAME ? 1.0 : 0.0;
            var pair = pair(weighed, probability, Pair.Standing.DECIDED, why);
            pairs.add(pair);
            if (decision.answer() == Answer.SAME) {
                clusters.force(one.left, one.right);
                joinedBy.put(one.left.id(), pair);
                joinedBy.putIfAbsent(one.right.id(), pair);
            }
        }
    }

    private void link(Set<Couple> forbidden) {
        var asked = new ArrayList<Linker.Link>();
        for (var link : linker.find(forbidden)) {
            if (link.sure() && clusters.join(link)) {
                var pair = pair(link.weighed(), link.probability(), Pair.Standing.JOINED, joined(link));
                pairs.add(pair);
                joinedBy.putIfAbsent(link.left().id(), pair);
                joinedBy.putIfAbsent(link.right().id(), pair);
            } else {
                asked.add(link);
            }
        }
        for (var link : asked) {
            if (!clusters.together(link.left(), link.right())) {
                pairs.add(pair(link.weighed(), link.probability(), Pair.Standing.ASK, asked(link)));
            }
        }
    }

    private static String joined(Linker.Link link) {
        return "Their names agree so far that they are one body in %s of 100 such cases."
                .formatted(percent(link.probability()));
    }

    private static String asked(Linker.Link link) {
        return Linker.conflict(link.left(), link.right())
                ? "Their names agree, but each has a number of its own: only a person can tell."
                : "Their names agree so far that they are one body in about %s of 100 such cases, which is too few to join them unasked."
                        .formatted(percent(link.probability()));
    }

    private static String percent(double probability) {
        return probability > 0.999 ? "more than 99" : "%.0f".formatted(probability * 100);
    }

    private Pair pair(Comparison.Weighed weighed, double probability, Pair.Standing standing, String why) {
        var left = weighed.left();
        var right = weighed.right();
        var rows = new ArrayList<>(List.of(row(left), row(right)));
        return new Pair(
                left.id(),
                bestName(left),
                right.id(),
                bestName(right),
                probability,
                stake(left, right),
                weighed.parts(),
                standing,
                why,
                rows.stream().map(Seen::row).toList());
    }

    private Seen row(Body body) {
        return body.mentions().stream().map(mentions::seen).reduce(Seen::plus).orElseThrow();
    }

    /// The smaller of the two: that much would be counted with the wrong body.
    private long stake(Body left, Body right) {
        var ofLeft = row(left).pence();
        var ofRight = row(right).pence();
        return ofRight == 0 || ofLeft == 0 ? Math.max(ofLeft, ofRight) : Math.min(ofLeft, ofRight);
    }

    private static String bestName(Body body) {
        return body.mentions().stream()
                .min(Spelling.BEST_FIRST)
                .map(Mention::name)
                .orElse(body.id());
    }
}
