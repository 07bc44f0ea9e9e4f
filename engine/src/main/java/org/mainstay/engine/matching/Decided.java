package org.mainstay.engine.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mainstay.model.actor.MatchDecision;
import org.mainstay.model.actor.MatchDecision.Answer;

/// What people's decisions come to: of the rows about two names, the latest that nobody took back.
final class Decided {

    private static final Comparator<MatchDecision> IN_ORDER =
            Comparator.comparing(MatchDecision::when).thenComparing(MatchDecision::row);

    private final List<MatchDecision> standing;

    private Decided(List<MatchDecision> standing) {
        this.standing = standing;
    }

    /// Reads the rows in order of day.
    ///
    /// @param lookup what their names mean before any decision
    static Decided of(List<MatchDecision> rows, Lookup lookup) {
        var byPair = new TreeMap<Couple, List<MatchDecision>>();
        rows.stream().sorted(IN_ORDER).forEach(row -> {
            var said = byPair.computeIfAbsent(
                    Couple.of(lookup.key(row.left()), lookup.key(row.right())), pair -> new ArrayList<>());
            if (row.answer() != Answer.UNDO) {
                said.add(row);
            } else if (!said.isEmpty()) {
                said.removeLast();
            }
        });
        var standing = new ArrayList<MatchDecision>();
        byPair.values().forEach(said -> {
            if (!said.isEmpty() && said.getLast().answer() != Answer.LATER) {
                standing.add(said.getLast());
            }
        });
        return new Decided(List.copyOf(standing));
    }

    List<MatchDecision> list() {
        return standing;
    }

    /// A name splits off its certain body where a person told it apart from that body; from then on the name alone
    /// means what split off.
    ///
    /// @return what names mean afterwards
    Lookup split(Map<String, List<Mention>> bodies) {
        var lookup = new Lookup(bodies);
        for (var decision : standing) {
            var one = decision.answer() == Answer.SAME ? null : lookup.find(decision.left());
            if (one != null && one.equals(lookup.find(decision.right()))) {
                splitOff(bodies, one, decision).ifPresent(lookup::mean);
            }
        }
        return lookup;
    }

    private static Optional<String> splitOff(Map<String, List<Mention>> bodies, String id, MatchDecision decision) {
        var body = bodies.getOrDefault(id, List.of());
        for (var name : List.of(decision.left(), decision.right())) {
            var free = name.startsWith(Bodies.BY_NAME) ? name.strip() : Bodies.byName(NameKey.of(name));
            var leaving = body.stream()
                    .filter(mention -> Bodies.byName(mention.key()).equals(free)
                            && mention.ids().isEmpty())
                    .toList();
            if (!leaving.isEmpty() && leaving.size() < body.size() && !bodies.containsKey(free)) {
                bodies.put(
                        id,
                        body.stream()
                                .filter(mention -> !leaving.contains(mention))
                                .toList());
                bodies.put(free, leaving);
                return Optional.of(leaving.getFirst().key());
            }
        }
        return Optional.empty();
    }

    /// Finds the certain body that an identifier or a name means.
    static final class Lookup {

        private final Map<String, Set<String>> byKey = new HashMap<>();
        private final Map<String, List<Mention>> bodies;

        Lookup(Map<String, List<Mention>> bodies) {
            this.bodies = bodies;
        }

        /// Made when somebody first asks: most places have no decisions yet.
        private Map<String, Set<String>> byKey() {
            if (byKey.isEmpty()) {
                fill();
            }
            return byKey;
        }

        private void fill() {
            bodies.forEach((id, mentions) -> mentions.forEach(mention -> {
                byKey.computeIfAbsent(mention.key(), key -> new TreeSet<>()).add(id);
                // So that what split off is found by its own id, also where the split is to be undone.
                byKey.computeIfAbsent(Bodies.byName(mention.key()), key -> new TreeSet<>())
                        .add(id);
                mention.ids()
                        .forEach(own -> byKey.computeIfAbsent(own.toString(), key -> new TreeSet<>())
                                .add(id));
            }));
        }

        /// From now on a name means its own body alone.
        void mean(String key) {
            byKey.put(key, Set.of(Bodies.byName(key)));
        }

        /// The body that is meant, else the text itself.
        String key(String idOrName) {
            var found = find(idOrName);
            return found == null ? idOrName.strip() : found;
        }

        /// Null where nothing, or more than one body, is meant.
        @Nullable
        String find(String idOrName) {
            var text = idOrName.strip();
            if (bodies.containsKey(text)) {
                return text;
            }
            for (var key : List.of(text, NameKey.of(text))) {
                var found = byKey().getOrDefault(key, Set.of());
                if (found.size() == 1) {
                    return found.iterator().next();
                }
            }
            return null;
        }
    }
}
