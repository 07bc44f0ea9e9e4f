package org.mainstay.engine.appraisal;

import java.util.List;
import org.mainstay.engine.option.Change;
import org.mainstay.engine.relationship.FundingLine;
import org.mainstay.model.evidence.Case;

/// What a merger hangs on even where its class is clear: room for those who come, and what joining really saves.
final class Hinges {

    private final Corners corners;

    Hinges(Corners corners) {
        this.corners = corners;
    }

    /// Nothing where a partner has not reported, since then nobody knows.
    List<String> of(Change.Merge merge, List<Change> others) {
        return merge.hasLocalEvidence() ? List.of(room(merge, others), saving(merge, others)) : List.of();
    }

    private String room(Change.Merge merge, List<Change> others) {
        var into = merge.into();
        var beside = merge.beside(others).stream().map(Change::line).toList();
        var coming = people(merge.line());
        var all = coming + beside.stream().mapToLong(this::people).sum();
        var room = Micro.people(corners.at(Case.CENTRAL).activity(into).capacity()) - people(into);
        var name = into.organisation().name();
        var said = "Hangs on room: %s reports %s, and %s a year would come%s"
                .formatted(
                        name,
                        room == 0 ? "no room to spare" : "room for " + Words.number(room) + " more",
                        Words.count(coming, "person", "people"),
                        beside(beside, all - coming));
        return all <= room
                ? said
                : said
                        + "; room for the other %s has to be bought, which is counted"
                                .formatted(Words.number(all - room));
    }

    private static String beside(List<FundingLine> beside, long people) {
        return beside.isEmpty()
                ? ""
                : ", beside the %s of %s"
                        .formatted(
                                Words.number(people),
                                Words.list(beside.stream()
                                        .map(line -> line.organisation().name())
                                        .toList()));
    }

    private String saving(Change.Merge merge, List<Change> others) {
        var least = Math.min(
                corners.at(Case.LOW).savingPence(merge, others),
                corners.at(Case.HIGH).savingPence(merge, others));
        return "Hangs on how much fixed cost joining saves and the council's share of that (merge_fixed_cost_saved,"
                + " merge_council_share): where they do most harm it %s %s a year"
                        .formatted(least < 0 ? "costs" : "still saves", Words.pounds(least));
    }

    private long people(FundingLine line) {
        return Micro.people(corners.at(Case.CENTRAL).activity(line).people());
    }
}
