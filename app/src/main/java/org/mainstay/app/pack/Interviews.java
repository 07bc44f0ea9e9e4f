package org.mainstay.app.pack;

import java.util.List;

/// Whom to interview.
final class Interviews {

    private Interviews() {}

    static Chapter chapter(Findings findings, Numbering numbering) {
        var draft = new SectionDraft("interviews", "A list to start from")
                .say(
                        "Of each sector and scale some that lost money and some that did not, so that nobody hears winners only."
                                + " Who stands for a group is settled by pounds: the two that were paid most.")
                .say(
                        "Not on it, because no file names them: groups that get nothing from the council, people who use the"
                                + " services, and people who have nobody to turn to. Ask the infrastructure body for some of each.");
        var rows = findings.review().interviews().stream()
                .map(one -> Table.Row.of(
                        one.organisation().name(),
                        Cell.text(Wording.sector(one.organisation().sector())),
                        Cell.text(one.scale().words()),
                        Cell.text(Wording.yesOrNo(one.lost())),
                        numbering.cell(one.paid()),
                        numbering.cell(one.alike())))
                .toList();
        draft.show(new Table(
                        "Whom to interview, by sector, scale and whether they lost money",
                        "Organisation",
                        List.of("Sector", "Scale, a year", "Lost money", "Paid", "In this group"),
                        rows)
                .wide(30, 14, 17, 9, 18, 12));
        if (rows.isEmpty()) {
            draft.lack("The files name nobody whom the council paid in the last complete year.", "Add its ledger.");
        }
        return new Chapter("whom-to-interview", "Whom to interview", "", List.of(draft.done()));
    }
}
