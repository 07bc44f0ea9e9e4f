package org.mainstay.ingest.threesixtygiving.quality;

import java.util.regex.Pattern;
import org.mainstay.ingest.threesixtygiving.record.GrantRecord;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Severity;

/// The e-mail fields of organisations are left alone.
@About(
        severity = Severity.ERROR,
        what = "An e-mail address stands in a field that is not meant for one, and may be a person's.",
        fix = "Remove it, or move an address of the organisation to its e-mail field.",
        example = "Title: Youth club, ask jo@larkfield.example")
@Counted(check = 10)
final class EmailAddress implements ReaderRule {

    private static final Pattern ADDRESS =
            Pattern.compile("[\\w.+'-]{1,64}@[A-Za-z0-9][A-Za-z0-9-]*(\\.[A-Za-z0-9-]+)*\\.[A-Za-z]{2,}");

    private final FreeText texts;

    EmailAddress(FreeText texts) {
        this.texts = texts;
    }

    @Override
    public void look(GrantRecord grant, Findings out) {
        for (var scalar : texts.of(grant).withAt()) {
            var match = ADDRESS.matcher(scalar.text());
            if (match.find()) {
                out.found(EmailAddress.class, scalar.cell().row(), scalar.cell(), Mask.email(match.group()), "");
            }
        }
    }
}
