package org.mainstay.engine.partnership;

import java.util.ArrayList;
import java.util.List;
import org.mainstay.engine.appraisal.Appraisal.Judged;
import org.mainstay.engine.appraisal.Proposer;
import org.mainstay.engine.relationship.FundingLine;

/// Finds the partnerships that the changes of an appraisal touch, by their lines and by their members.
public final class TouchedFinder {

    private TouchedFinder() {}

    /// A change, and whose it is.
    public record Proposed(Proposer proposer, Judged judged) {}

    /// Those that did not end, in the order of the register.
    public static List<Touched> find(Register register, List<Proposed> changes) {
        var touched = new ArrayList<Touched>();
        for (var one : register.partnerships()) {
            var losses = one.stage() == Stage.ENDED ? List.<Touched.Loss>of() : losses(one, changes);
            if (!losses.isEmpty()) {
                var due = register.due().stream()
                        .filter(row -> row.partnership().equals(one.id()))
                        .toList();
                touched.add(new Touched(one, due, losses));
            }
        }
        return touched;
    }

    private static List<Touched.Loss> losses(Registered one, List<Proposed> changes) {
        var losses = new ArrayList<Touched.Loss>();
        for (var proposed : changes) {
            var change = proposed.judged().change();
            var covered = covers(one, change.line());
            if (change.takes() && (covered || isOfMember(one, change.line()))) {
                losses.add(new Touched.Loss(proposed.proposer(), proposed.judged(), change.line(), covered));
            }
        }
        return losses;
    }

    private static boolean covers(Registered one, FundingLine line) {
        return one.lines().stream().anyMatch(covered -> covered.id().equals(line.id()));
    }

    private static boolean isOfMember(Registered one, FundingLine line) {
        return one.members().stream()
                .anyMatch(member -> member.id().equals(line.organisation().id()));
    }
}
