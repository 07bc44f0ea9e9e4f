package org.mainstay.engine.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.history.FundingChange;
import org.mainstay.engine.matching.Organisation;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.Published;
import org.mainstay.model.need.Need;

/// Money that one organisation lost under one heading: a cut, an end or a taper that nothing explains.
///
/// @param before what the council paid it under all headings in the year before; null where nothing
/// @param after the same in the year of the change; null where nothing
/// @param lost pence a year before, less pence a year after, under the heading; null where neither is known
/// @param needs what its grants serve, as far as their headings tell
@Published
public record Fall(
        Organisation organisation,
        FundingChange change,
        @Nullable Figure before,
        @Nullable Figure after,
        @Nullable Figure lost,
        List<Need> needs) {

    public Fall {
        needs = List.copyOf(needs);
    }

    /// Whether the council paid it less over all headings, not only under this one.
    public boolean paidLessInAll() {
        return before != null && (after == null || after.value() < before.value());
    }

    /// The pence a year that went.
    long pence() {
        return lost == null ? 0 : lost.value();
    }
}
