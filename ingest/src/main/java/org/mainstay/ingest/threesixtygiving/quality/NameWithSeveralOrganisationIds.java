package org.mainstay.ingest.threesixtygiving.quality;

import org.jspecify.annotations.Nullable;
import org.mainstay.ingest.threesixtygiving.record.Scalar;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Severity;

/// The rarer identifiers are reported, and the commonest suggested.
@About(
        severity = Severity.WARNING,
        what = "One recipient name stands under several identifiers, so one organisation may be counted as two.",
        fix = "Use one identifier for one organisation, or tell the two apart by name.",
        example = "Larkfield Club as GB-CHC-9000012 and as GB-COH-90000121")
@Ask
@Counted(among = Among.GRANTS_TO_ORGANISATIONS)
final class NameWithSeveralOrganisationIds implements Comparison {

    @Override
    public void compare(GrantColumns columns, Flags out) {
        Groups.each(columns.size(), columns::name, rows -> Rarer.flag(rows, columns::recipient, out));
    }

    @Override
    public @Nullable Scalar shown(Fetched row) {
        return row.recipientId();
    }

    @Override
    public String suggestion(Fetched other) {
        return Fetched.text(other.recipientId());
    }
}
