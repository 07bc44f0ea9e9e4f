package org.mainstay.ingest.threesixtygiving.quality;

import org.jspecify.annotations.Nullable;
import org.mainstay.ingest.threesixtygiving.record.Scalar;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Severity;

/// The rarer names are reported, and the commonest suggested.
@About(
        severity = Severity.WARNING,
        what =
                "One recipient identifier stands under several names, so one organisation may look like several, or several like one.",
        fix = "Use one name for one organisation, or correct the identifier if these are two.",
        example = "GB-CHC-9000012 as Larkfield Club and as Larkfield Youth")
@Ask
@Counted(among = Among.GRANTS_TO_ORGANISATIONS)
final class OrganisationWithSeveralNames implements Comparison {

    @Override
    public void compare(GrantColumns columns, Flags out) {
        Groups.each(columns.size(), columns::recipient, rows -> Rarer.flag(rows, columns::name, out));
    }

    @Override
    public @Nullable Scalar shown(Fetched row) {
        return row.recipientName();
    }

    @Override
    public String suggestion(Fetched other) {
        return Fetched.text(other.recipientName());
    }
}
