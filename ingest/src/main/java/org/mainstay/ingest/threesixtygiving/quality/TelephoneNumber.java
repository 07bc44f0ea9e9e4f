package org.mainstay.ingest.threesixtygiving.quality;

import java.util.regex.Pattern;
import org.mainstay.ingest.threesixtygiving.record.GrantRecord;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Severity;

/// Numbers of the whole country and of mobiles; service numbers (03, 08) belong to no person.
@About(
        severity = Severity.WARNING,
        what = "A telephone number stands in free text, and may be a person's.",
        fix = "Remove it, or move a number of the organisation to its telephone field.",
        example = "Description: Call Jo on 07700 900123")
final class TelephoneNumber implements ReaderRule {

    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\w/£.,-])(?:\\+44[ -]?(?:\\(0\\))?[ -]?|\\(?0)[127](?:[ ()-]{0,2}[0-9]){9}(?![\\w/])");

    private final FreeText texts;

    TelephoneNumber(FreeText texts) {
        this.texts = texts;
    }

    @Override
    public void look(GrantRecord grant, Findings out) {
        for (var scalar : texts.of(grant).withDigits()) {
            var match = NUMBER.matcher(scalar.text());
            if (match.find()) {
                out.found(TelephoneNumber.class, scalar.cell().row(), scalar.cell(), Mask.digits(match.group()), "");
            }
        }
    }
}
