package org.mainstay.ingest.threesixtygiving.quality;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.mainstay.ingest.threesixtygiving.record.Scalar;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Severity;

/// Both are reported, since nobody can tell which is one too many.
@About(
        severity = Severity.WARNING,
        what =
                "Two grants of the same amount went to the same recipient on the same day under different identifiers, so one may stand there twice.",
        fix = "Remove the one that was entered twice, or leave both if both were awarded.",
        example = "1,430 pounds to GB-CHC-9000012 on 2024-06-22, twice")
@Counted(among = Among.GRANTS_TO_ORGANISATIONS)
final class PossibleDuplicateAward implements Comparison {

    @Override
    public void compare(GrantColumns columns, Flags out) {
        Groups.each(columns.size(), columns::award, rows -> {
            var first = rows[0];
            var second = Arrays.stream(rows)
                    .filter(row -> columns.id(row) != columns.id(first))
                    .findFirst();
            if (second.isPresent()) {
                for (var row : rows) {
                    out.add(row, columns.id(row) == columns.id(first) ? second.getAsInt() : first);
                }
            }
        });
    }

    @Override
    public @Nullable Scalar shown(Fetched row) {
        return row.id();
    }
}
