package org.mainstay.ingest.folder;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mainstay.model.evidence.Fact;

/// Finds facts that several rows tell: the first by content is used, the others are repeats of it or contradict it.
final class Repeats {

    private final Map<Identity, Fact> used = new HashMap<>();

    private Repeats() {}

    /// @param tallies in order of their sources' content, so that neither names nor the order of reading decide
    static void settle(List<Tally> tallies) {
        var repeats = new Repeats();
        tallies.forEach(repeats::settle);
    }

    private void settle(Tally tally) {
        for (var index = 0; index < tally.size(); index++) {
            var fact = tally.fact(index);
            var identity = Identity.of(fact);
            var first = identity == null ? null : used.putIfAbsent(identity, fact);
            if (first == null) {
                continue;
            }
            if (Identity.agree(first, fact)) {
                tally.withdrawAsRepeated(index);
            } else {
                tally.withdrawAsRejected(index, new ConflictingGrant(fact.row(), first.row()));
            }
        }
    }
}
