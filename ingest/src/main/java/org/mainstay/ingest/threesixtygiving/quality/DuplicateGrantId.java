package org.mainstay.ingest.threesixtygiving.quality;

import org.jspecify.annotations.Nullable;
import org.mainstay.ingest.threesixtygiving.record.Scalar;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Severity;

/// In a sheet, rows with one identifier are one grant; these are grants of a package.
@About(
        severity = Severity.ERROR,
        what = "Two grants have the same identifier, so that one of them is lost to whoever counts by it.",
        fix = "Give each grant an identifier of its own, or remove the one that stands there twice.",
        example = "Identifier 360G-ambleford-7 in rows 12 and 90")
final class DuplicateGrantId implements Comparison {

    @Override
    public void compare(GrantColumns columns, Flags out) {
        Groups.each(columns.size(), columns::id, rows -> {
            for (var at = 1; at < rows.length; at++) {
                out.add(rows[at], rows[0]);
            }
        });
    }

    @Override
    public @Nullable Scalar shown(Fetched row) {
        return row.id();
    }
}
