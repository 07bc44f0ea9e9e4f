package org.mainstay.engine.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.mainstay.engine.naming.NameComparer;
import org.mainstay.engine.naming.NameRules;
import org.mainstay.engine.naming.Usage;

/// Finds which certain bodies are probably one, and how probably.
final class Linker {

    private static final double THOUSAND = 1000;

    /// Bodies that one thread looks for before it takes the next.
    private static final int AT_A_TIME = 500;

    private final NameFinder finder;
    private final Comparison comparison;
    private final List<Body> bodies;
    private final People people;
    private final int margin;
    private final double accept;
    private final double review;

    /// A linker of bodies; natural persons are among them only to keep the numbering.
    Linker(NameRules rules, List<Body> bodies, BodyNames names, People people, Locality locality) {
        this.bodies = bodies;
        this.people = people;
        var usage = new Usage(rules);
        finder = new NameFinder(usage);
        var brackets = new Brackets(rules);
        var compared =
                bodies.stream().filter(body -> !people.person(body.mentions())).toList();
        // Side by side, for neither needs the other.
        var found = CompletableFuture.runAsync(() -> {
            compared.forEach(body -> names.of(body).forEach(name -> finder.add(body.index(), name)));
            finder.close();
        });
        compared.forEach(body -> names.of(body).forEach(name -> {
            usage.add(name);
            brackets.add(name);
        }));
        found.join();
        comparison = new Comparison(
                names, new NameComparer(rules, usage, locality.names()), brackets, locality.postcodes(), bodies.size());
        margin = rules.weights().get("margin");
        accept = rules.weights().get("accept percent") / THOUSAND;
        review = rules.weights().get("review percent") / THOUSAND;
    }

    /// A pair of bodies that may be one.
    ///
    /// @param sure whether it is joined without asking anyone
    record Link(Comparison.Weighed weighed, double probability, boolean sure) {

        Body left() {
            return weighed.left();
        }

        Body right() {
            return weighed.right();
        }
    }

    /// Every pair that a person or the rules may join, the likeliest first.
    List<Link> find(Set<Couple> forbidden) {
        var best = new TreeMap<Couple, Link>();
        var asking = bodies.stream()
                .filter(body -> !body.onlyRegistered() && !people.person(body.mentions()))
                .toList();
        var parts = Math.ceilDiv(asking.size(), AT_A_TIME);
        IntStream.range(0, parts)
                .parallel()
                .mapToObj(part -> ofBodies(
                        asking.subList(part * AT_A_TIME, Math.min(asking.size(), (part + 1) * AT_A_TIME)), forbidden))
                .toList()
                .forEach(links -> links.forEach(link ->
                        best.merge(Couple.of(link.left().id(), link.right().id()), link, Linker::likelier)));
        var links = new ArrayList<>(best.values());
        links.removeIf(link -> !worthAsking(link) && !sameWholeName(link));
        links.sort(Comparator.comparing(Link::weighed, Comparison.bestFirst()));
        return links;
    }

    /// Where a name fits two bodies alike, each comes to a hair less than even odds: that is even odds.
    private boolean worthAsking(Link link) {
        return Math.round(link.probability * THOUSAND) >= review * THOUSAND;
    }

    private List<Link> ofBodies(List<Body> asking, Set<Couple> forbidden) {
        var search = finder.search();
        return asking.stream()
                .flatMap(body -> ofBody(body, forbidden, search).stream())
                .toList();
    }

    /// Both sides look for the other; what either is sure of is joined only where the other has no better.
    private static Link likelier(Link one, Link other) {
        var surer = one.probability >= other.probability ? one : other;
        return new Link(surer.weighed, Math.min(one.probability, other.probability), one.sure && other.sure);
    }

    private List<Link> ofBody(Body body, Set<Couple> forbidden, NameFinder.Search search) {
        var weighed = new ArrayList<Comparison.Weighed>();
        for (var index : candidates(body, search)) {
            var other = bodies.get(index);
            if (!forbidden.contains(Couple.of(body.id(), other.id()))) {
                weighed.add(comparison.weigh(body, other));
            }
        }
        weighed.sort(Comparison.bestFirst());
        var links = new ArrayList<Link>();
        for (var one : weighed) {
            if (one.bits() > -margin) {
                links.add(link(one, weighed));
            }
        }
        return links;
    }

    private Set<Integer> candidates(Body body, NameFinder.Search search) {
        var met = new LinkedHashSet<Integer>();
        comparison.names(body).forEach(name -> met.addAll(search.find(name)));
        met.remove(body.index());
        return met;
    }

    /// The indices of the bodies that are worth comparing with one.
    Set<Integer> candidates(Body body) {
        return candidates(body, finder.search());
    }

    /// Those of them that it may be one with.
    List<Link> links(Body body) {
        return ofBody(body, Set.of(), finder.search());
    }

    private static boolean sameWholeName(Link link) {
        return link.weighed.whole() && conflict(link.left(), link.right());
    }

    /// A rival is another body that the same name fits, and that cannot be the same as this one.
    private Link link(Comparison.Weighed one, List<Comparison.Weighed> all) {
        var sum = 1.0;
        var best = Math.pow(2, one.bits() / THOUSAND);
        var rivalBits = Integer.MIN_VALUE;
        for (var other : all) {
            if (other.bits() > one.bits() - 2 * margin
                    && other.right().index() != one.right().index()
                    && other.byOtherName() == one.byOtherName()
                    && rivals(one.right(), other.right())) {
                sum += Math.pow(2, other.bits() / THOUSAND);
                rivalBits = Math.max(rivalBits, other.bits());
            }
        }
        var probability = best / (best + sum);
        var clear = rivalBits == Integer.MIN_VALUE || one.bits() - rivalBits >= margin;
        var sure = probability >= accept && clear && !conflict(one.left(), one.right());
        return new Link(one, probability, sure);
    }

    private boolean rivals(Body one, Body other) {
        return conflict(one, other) || comparison.weigh(one, other).bits() < -margin;
    }

    /// Two bodies of one register, or with two numbers of one list, are two.
    static boolean conflict(Body one, Body other) {
        if (one.registered() && other.registered()) {
            return true;
        }
        return one.keys().clash(other.keys());
    }

    /// How far two bodies agree, whoever asks.
    int bits(Body one, Body other) {
        return weigh(one, other).bits();
    }

    Comparison.Weighed weigh(Body one, Body other) {
        return comparison.weigh(one, other);
    }
}
