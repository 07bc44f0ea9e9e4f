package org.mainstay.engine.matching;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.mainstay.model.actor.OrgId;
import org.mainstay.model.actor.Succession;
import org.mainstay.model.evidence.RowRef;

/// Two numbers that one body has had, the earlier first: it became a CIO, say, or one body alone went over whole into
/// one other.
///
/// Where several merged into one, or one into several, nobody is the same: those are successors.
record SameBody(OrgId one, OrgId other, RowRef row) {

    static List<SameBody> of(List<Succession> successions) {
        var given = new HashMap<String, Integer>();
        var taken = new HashMap<String, Integer>();
        for (var succession : successions) {
            succession.from().forEach(body -> given.merge(told(body), 1, Integer::sum));
            taken.merge(told(succession.to()), succession.from().size(), Integer::sum);
        }
        return successions.stream()
                .filter(succession -> succession.from().size() == 1)
                .filter(succession ->
                        Objects.equals(given.get(told(succession.from().getFirst())), 1)
                                && Objects.equals(taken.get(told(succession.to())), 1))
                .flatMap(SameBody::numbers)
                .toList();
    }

    private static Stream<SameBody> numbers(Succession succession) {
        var from = OrgId.ofCharityNumber(succession.from().getFirst().number());
        var to = OrgId.ofCharityNumber(succession.to().number());
        return from.isPresent() && to.isPresent() && !from.equals(to)
                ? Stream.of(new SameBody(from.get(), to.get(), succession.row()))
                : Stream.empty();
    }

    private static String told(Succession.Body body) {
        return OrgId.ofCharityNumber(body.number()).map(OrgId::toString).orElseGet(() -> NameKey.of(body.name()));
    }

    /// The number that a body has now, for each that it had. A body goes over once, so that a chain ends.
    static Map<OrgId, OrgId> latest(List<SameBody> pairs) {
        var next = new HashMap<OrgId, OrgId>();
        pairs.forEach(pair -> next.putIfAbsent(pair.one, pair.other));
        var latest = new HashMap<OrgId, OrgId>();
        for (var id : next.keySet()) {
            var at = id;
            for (var steps = 0; steps < next.size() && next.containsKey(at); steps++) {
                at = next.getOrDefault(at, at);
            }
            latest.put(id, at);
        }
        return latest;
    }
}
