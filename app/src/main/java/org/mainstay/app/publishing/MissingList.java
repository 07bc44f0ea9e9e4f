package org.mainstay.app.publishing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.mainstay.app.report.Format;
import org.mainstay.app.run.SafeCsv;
import org.mainstay.engine.relationship.PaidGrant;
import org.mainstay.engine.relationship.PaidGrants;

/// What a person has to add to drafted grants before they are published, and what was left out of them.
public final class MissingList {

    private final SafeCsv table;
    private final DraftGrants drafts;
    private int rows;

    private MissingList(SafeCsv table, DraftGrants drafts) {
        this.table = table;
        this.drafts = drafts;
    }

    /// Writes the list.
    ///
    /// @return how many things are missing
    public static int write(Path file, DraftGrants drafts, PaidGrants grants) throws IOException {
        try (var out = Files.newBufferedWriter(file);
                var table = new SafeCsv(out, "grant", "recipient", "field", "what the draft says", "what to do")) {
            var list = new MissingList(table, drafts);
            grants.grants().forEach(list::add);
            grants.leftOut().forEach(list::leftOut);
            return list.rows;
        }
    }

    private void add(PaidGrant grant) {
        row(
                grant,
                "Award Date",
                "the day of the first payment, " + grant.first(),
                "Put the day on which the grant was awarded.");
        row(
                grant,
                "Amount Awarded",
                "what was paid in the year, " + Format.money(grant.pence()),
                "Put what was awarded, if it is another sum or runs for more than a year.");
        row(grant, "Description", "the heading it was booked to", "Say what the grant is for, in a sentence.");
        row(grant, "Planned Dates", "nothing", "Give the start and the end, or the months.");
        row(grant, "Beneficiary Location", "nothing", "Name the wards or the place that the grant is for.");
        if (DraftGrants.madeUp(grant)) {
            row(
                    grant,
                    "Recipient Org:Identifier",
                    "an identifier made up for this file",
                    "Look up the charity or company number of the recipient.");
        }
        if (grant.published() > 0) {
            row(
                    grant,
                    "Identifier",
                    "a grant of its own",
                    "%s to this recipient in %s published already: leave this out if it is one of them."
                            .formatted(
                                    grant.published() == 1 ? "1 grant" : grant.published() + " grants",
                                    grant.year() + (grant.published() == 1 ? " is" : " are")));
        }
    }

    private void row(PaidGrant grant, String field, String says, String todo) {
        table.row(drafts.id(grant), grant.recipient().name(), field, says, todo);
        rows++;
    }

    private void leftOut(PaidGrants.Reason reason, PaidGrants.LeftOut left) {
        var why = switch (reason) {
            case WITHHELD -> "The payee is withheld: add the grants that went to organisations.";
            case PERSON -> "The payee is a person: publish such grants only without names.";
            case OTHER_KIND -> "The payee's name marks a public body or a firm: add what was a grant all the same.";
            case UNKNOWN_KIND -> "Nothing shows what the payee is: add those that are voluntary.";
            case NOTHING_LEFT -> "Credits are as high as payments: nothing was granted.";
        };
        table.row(
                "",
                "",
                "left out",
                "%s %s, %s"
                        .formatted(
                                Format.count(left.lines()),
                                left.lines() == 1 ? "line" : "lines",
                                Format.money(left.pence())),
                why);
    }
}
