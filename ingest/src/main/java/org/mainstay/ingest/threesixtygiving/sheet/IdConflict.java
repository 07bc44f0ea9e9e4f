package org.mainstay.ingest.threesixtygiving.sheet;

import org.mainstay.ingest.reading.Text;
import org.mainstay.ingest.threesixtygiving.record.Scalar;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Notice;
import org.mainstay.model.notice.Severity;

@About(
        severity = Severity.WARNING,
        what = "Rows of one grant identifier contradict each other, so what the first row says is used.",
        fix = "Give each grant an identifier of its own, or make the rows of one grant agree.",
        example = "B3 says \"Lunch club van\" where B2 of the same identifier says \"Lunch club kitchen\".")
public record IdConflict(RowRef row, String column, String found, RowRef first, String used, String id)
        implements Notice.OfRow {

    static IdConflict of(String id, Scalar kept, Scalar found) {
        var cell = found.cell();
        return new IdConflict(
                cell.row(), cell.letters(), found.text(), kept.cell().row(), kept.text(), id);
    }

    @Override
    public String message() {
        return "Rows %d and %d share the identifier %s, but %s says %s and %s. The first is used."
                .formatted(first.line(), row.line(), id, where(), Text.shown(used), Text.shown(found));
    }

    /// A path in JSON is no column.
    private String where() {
        return column.chars().allMatch(Character::isUpperCase) ? "column " + column : column;
    }
}
