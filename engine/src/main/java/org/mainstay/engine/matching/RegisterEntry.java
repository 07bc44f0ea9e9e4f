package org.mainstay.engine.matching;

import java.util.List;
import java.util.TreeSet;
import org.mainstay.model.actor.OrgId;
import org.mainstay.model.evidence.RowRef;

/// An organisation that one row of a register names and nothing else, as nearly every one of a country's register.
///
/// @param signs what tells its kind
/// @param row where it stands
record RegisterEntry(Signs signs, Body body, RowRef row) {

    /// Whether a cluster of bodies is no more than that.
    static boolean is(List<Body> cluster) {
        var body = cluster.getFirst();
        return cluster.size() == 1
                && body.registered()
                && body.mentions().size() == 1
                && !body.mentions().getFirst().name().isBlank();
    }

    Organisation organisation() {
        var mention = body.mentions().getFirst();
        var verdict = signs.tell(body.mentions(), new TreeSet<>(mention.ids()));
        return new Organisation(
                body.id(),
                mention.name(),
                mention.ids().stream().sorted().map(OrgId::toString).toList(),
                List.of(mention.name()),
                verdict.sector(),
                verdict.why(),
                new Profile(
                        verdict.kind(),
                        verdict.reach(),
                        verdict.infrastructure(),
                        verdict.signals(),
                        List.of(Assembly.certain(mention, row)),
                        0));
    }
}
