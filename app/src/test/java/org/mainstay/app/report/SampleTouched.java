package org.mainstay.app.report;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.mainstay.app.example.Example;
import org.mainstay.engine.appraisal.Appraisal;
import org.mainstay.engine.partnership.Due;
import org.mainstay.engine.partnership.Membership;
import org.mainstay.engine.partnership.Registered;
import org.mainstay.engine.partnership.Stage;
import org.mainstay.engine.partnership.Touched;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.partnership.Decision;
import org.mainstay.model.partnership.Entry;
import org.mainstay.model.partnership.Member;
import org.mainstay.model.partnership.Partnership;

/// A partnership that the first change of an appraisal touches.
final class SampleTouched {

    private static final Entry ENTRY = new Entry(false, "Head of partnerships", Example.ON, "");
    private static final RowRef ROW = new RowRef(Example.GRANTS, 1);

    private SampleTouched() {}

    static List<Touched> of(Appraisal appraisal) {
        var result = appraisal.results().stream()
                .filter(one -> !one.changes().isEmpty())
                .findFirst()
                .orElseThrow();
        var judged = result.changes().getFirst();
        var line = judged.change().line();
        var due = new Due("larder", "The larder", Due.Kind.REVIEW, Example.ON, true, "by the end of June");
        var loss = new Touched.Loss(result.approach(), judged, line, true);
        return List.of(new Touched(registered(), List.of(due), List.of(loss)));
    }

    private static Registered registered() {
        var partnership = new Partnership(
                "larder",
                "The larder",
                "Food",
                List.of(),
                null,
                null,
                new Partnership.Governance("", "", "", "", null),
                new Partnership.Scope(List.of(), List.of(), List.of()),
                new Partnership.Term(null, null, null, ""),
                ENTRY,
                ROW);
        var roles = new TreeSet<>(List.of(Member.Role.LEAD, Member.Role.FUNDER));
        var member = new Member("larder", "Ambleford Council", roles, null, null, ENTRY, ROW);
        var decision = new Decision(
                "larder",
                "1",
                Decision.Kind.FUND,
                LocalDate.of(2026, 4, 1),
                "Keep it going",
                List.of(),
                List.of("Members"),
                "",
                Decision.NONE_WAS_MADE,
                "",
                ENTRY,
                ROW);
        return new Registered(
                partnership,
                List.of(new Membership(member, "council", "Ambleford Council", null, null)),
                List.of(),
                List.of(decision),
                List.of(),
                List.of(),
                Stage.LIVE,
                "since 1 April 2024");
    }
}
