package org.mainstay.app.pack;

import java.util.List;
import org.mainstay.app.report.Format;
import org.mainstay.engine.survey.GroupViews;
import org.mainstay.engine.survey.Views;
import org.mainstay.model.survey.Reply;

/// What partners said in the latest round of their survey. Comments stay where they were given.
final class PartnersSaid {

    private PartnersSaid() {}

    /// Tells it, where five or more have said something.
    ///
    /// @return whether there was anything to tell
    static boolean tell(Views views, SectionDraft draft, Numbering numbering) {
        var latest = views.rounds().stream().findFirst();
        latest.ifPresent(round -> draft.say(
                        "In the partners' survey \"%s\" %s answered so far that can be shown, the latest on %s. Answers are shown by fives or more, and nobody can be told from them."
                                .formatted(
                                        round.title(),
                                        numbering.said(round.all().answers()),
                                        Format.day(round.latest())))
                .show(new Table(
                                "What partners said of working with the council",
                                "Statement",
                                List.of("Agree", "Neither", "Disagree", "Does not apply, or not said"),
                                round.all().statements().stream()
                                        .map(said -> row(said, numbering))
                                        .toList())
                        .wide(48, 12, 12, 13, 15)));
        return latest.isPresent();
    }

    private static Table.Row row(GroupViews.Said said, Numbering numbering) {
        return Table.Row.of(
                said.statement().words(),
                numbering.cell(said.agree()),
                numbering.cell(said.said(Reply.NEITHER)),
                numbering.cell(said.disagree()),
                numbering.cell(said.said(Reply.NOT_SAID)));
    }
}
