package org.mainstay.ingest.threesixtygiving.quality;

import org.mainstay.ingest.threesixtygiving.record.GrantRecord;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Severity;

/// They cannot be seen, so nobody would find them by eye.
@About(
        severity = Severity.ERROR,
        what = "The grant's identifier contains a line break or another control character.",
        fix = "Remove the character that cannot be seen.",
        example = "Identifier: 360G-ambleford- and a line break and 12")
@Counted(check = 8)
final class ControlCharacterInGrantId implements Rule {

    @Override
    public void look(GrantRecord grant, Findings out) {
        var id = grant.fields().scalar(Grants.ID);
        if (id != null && ControlCharacters.in(id.text())) {
            out.found(getClass(), id.cell().row(), id.cell(), id.text(), ControlCharacters.remove(id.text()));
        }
    }
}
