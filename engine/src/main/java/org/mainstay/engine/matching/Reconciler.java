package org.mainstay.engine.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.mainstay.engine.naming.Likeness;
import org.mainstay.engine.naming.Name;
import org.mainstay.engine.naming.NameComparer;
import org.mainstay.engine.naming.NameRules;
import org.mainstay.engine.naming.Names;
import org.mainstay.engine.naming.Usage;
import org.mainstay.model.actor.OrgId;
import org.mainstay.model.place.Place;

/// Tells which organisation of a place is meant by a name and what else is known of it: from elsewhere, from a
/// spreadsheet, say. It weighs as the matcher does.
///
/// Several threads may ask at once.
public final class Reconciler {

    /// Less likely candidates, one in a million, only waste a person's time; above, a person may know more.
    private static final int LEAST_BITS = -20_000;

    private static final int MOST_OF_A_POSTCODE = 24;
    private static final double THOUSAND = 1000;

    private final List<Organisation> listed;
    private final Organisations organisations;
    private final List<Body> bodies;
    private final Map<String, Integer> byId = new HashMap<>();
    private final Map<String, Set<Integer>> byPostcode = new HashMap<>();
    private final Locality locality;
    private final Names names;
    private final BodyNames bodyNames;
    private final NameComparer comparer;
    private final Brackets brackets;
    private final NameFinder finder;

    private Reconciler(Organisations organisations, List<Body> bodies, NameRules rules, Locality locality) {
        this.organisations = organisations;
        this.bodies = bodies;
        this.locality = locality;
        listed = organisations.list();
        names = new Names(rules);
        bodyNames = BodyNames.of(bodies, names);
        brackets = new Brackets(rules);
        var usage = new Usage(rules);
        finder = new NameFinder(usage);
        comparer = new NameComparer(rules, usage, locality.names());
        for (var body : bodies) {
            byId.put(body.id(), body.index());
            body.postcodes()
                    .forEach(code -> byPostcode
                            .computeIfAbsent(code, key -> new LinkedHashSet<>())
                            .add(body.index()));
            bodyNames.of(body).forEach(name -> {
                usage.add(name);
                brackets.add(name);
                finder.add(body.index(), name);
            });
        }
        finder.close();
    }

    /// Makes it ready for the organisations that were matched from a place.
    public static Reconciler of(Place place, Organisations organisations, NameRules rules) {
        return new Reconciler(organisations, KnownBodies.of(place, organisations), rules, Locality.of(place, rules));
    }

    /// What is asked.
    ///
    /// @param name blank where only the rest is known
    /// @param ids identifiers with their list in front, such as `GB-CHC-1100012`, or ours
    public record Query(String name, List<String> ids, List<String> postcodes) {

        public Query {
            ids = ids.stream()
                    .map(String::strip)
                    .map(id -> OrgId.of(id).map(OrgId::toString).orElse(id))
                    .distinct()
                    .toList();
            postcodes = postcodes.stream()
                    .map(code -> code.replace(" ", "").toUpperCase(Locale.ROOT))
                    .filter(code -> !code.isEmpty())
                    .distinct()
                    .toList();
        }

        private Body body(int index) {
            var numbers = ids.stream().flatMap(id -> OrgId.of(id).stream()).toList();
            var written = postcodes.isEmpty() ? List.of("") : postcodes;
            var mentions = written.stream()
                    .map(code ->
                            new Mention(Mention.From.GRANT, name, NameKey.of(name), numbers, "", false, code, false))
                    .toList();
            return new Body(index, "", mentions);
        }
    }

    /// An organisation that may be meant.
    ///
    /// @param probability that it is the one, among all candidates and none
    /// @param match whether the matcher would join it without asking: likely enough, and well ahead of the next
    /// @param parts what agrees and differs, in thousandths of a bit
    public record Candidate(Organisation organisation, double probability, boolean match, List<Likeness.Part> parts) {

        public Candidate {
            parts = List.copyOf(parts);
        }
    }

    private record Scored(Organisation organisation, int bits, boolean conflict, List<Likeness.Part> parts) {}

    /// The candidates, the likeliest first.
    public List<Candidate> find(Query query) {
        var asked = query.body(bodies.size());
        var named = bodyNames.with(asked, names);
        var comparison = new Comparison(named, comparer, brackets, locality.postcodes(), bodies.size());
        var scored = new ArrayList<Scored>();
        for (var index : indices(query, named.of(asked))) {
            scored.add(score(query, asked, index, comparison));
        }
        scored.sort(Comparator.comparingInt(Scored::bits).reversed().thenComparing(one -> one.organisation.id()));
        return candidates(scored);
    }

    private Collection<Integer> indices(Query query, List<Name> asked) {
        var found = new LinkedHashSet<Integer>();
        query.ids().forEach(id -> organisations.find(id).ifPresent(one -> found.add(index(one))));
        if (asked.isEmpty()) {
            query.postcodes()
                    .forEach(code -> byPostcode.getOrDefault(code, Set.of()).stream()
                            .limit(MOST_OF_A_POSTCODE)
                            .forEach(found::add));
        }
        var search = finder.search();
        asked.forEach(name -> found.addAll(search.find(name)));
        return found;
    }

    private int index(Organisation organisation) {
        return Objects.requireNonNull(byId.get(organisation.id()), "every organisation is a body");
    }

    private Scored score(Query query, Body asked, int index, Comparison comparison) {
        var body = bodies.get(index);
        var organisation = listed.get(index);
        var weighed = comparison.weigh(asked, body);
        var evidence = new Evidence(weighed.bits(), parts(query, weighed.parts()));
        var conflict = asked.keys().clash(body.keys());
        if (conflict) {
            evidence.add("other identifier", "", "", "Each has a number of its own on one list.");
        }
        query.ids().stream()
                .filter(id ->
                        organisation.ids().contains(id) || organisation.id().equals(id))
                .findFirst()
                .ifPresent(id -> {
                    evidence.add("same identifier", id, id, "Both have %s.".formatted(id));
                    evidence.raise();
                });
        return new Scored(organisation, evidence.bits, conflict, evidence.parts);
    }

    private static List<Likeness.Part> parts(Query query, List<Likeness.Part> parts) {
        return query.name().isBlank() ? parts.stream().map(Reconciler::nameless).toList() : parts;
    }

    /// Without a name nothing but a number makes a match.
    private static Likeness.Part nameless(Likeness.Part part) {
        return part.field().equals("limit")
                ? new Likeness.Part("limit", "", "", part.weight(), "No name is given, and bodies share postcodes.")
                : part;
    }

    private List<Candidate> candidates(List<Scored> scored) {
        var margin = weight("margin");
        var all = 1 + scored.stream().mapToDouble(one -> power(one.bits)).sum();
        var candidates = new ArrayList<Candidate>();
        for (var at = 0; at < scored.size() && scored.get(at).bits >= LEAST_BITS; at++) {
            var one = scored.get(at);
            var probability = power(one.bits) / all;
            var ahead = scored.size() == at + 1 || one.bits - scored.get(at + 1).bits >= margin;
            var match = at == 0 && ahead && !one.conflict && probability >= weight("accept percent") / THOUSAND;
            candidates.add(new Candidate(one.organisation, probability, match, one.parts));
        }
        return candidates;
    }

    private static double power(int bits) {
        return Math.pow(2, bits / THOUSAND);
    }

    private int weight(String name) {
        return comparer.rules().weights().get(name);
    }

    /// The evidence as it adds up.
    private final class Evidence {

        private final List<Likeness.Part> parts;
        private int bits;

        Evidence(int bits, List<Likeness.Part> parts) {
            this.bits = bits;
            this.parts = new ArrayList<>(parts);
        }

        void add(String kind, String one, String other, String why) {
            bits += weight(kind);
            parts.add(new Likeness.Part("identifier", one, other, weight(kind), why));
        }

        /// Whose number is given may still trade under quite another name; or the number is mistyped.
        void raise() {
            var least = weight("least with identifier");
            if (bits < least) {
                parts.add(new Likeness.Part(
                        "identifier",
                        "",
                        "",
                        least - bits,
                        "Where a number agrees, the name may be quite another: a trading name, a former one."));
                bits = least;
            }
        }
    }
}
