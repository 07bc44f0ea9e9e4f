package org.mainstay.ingest.threesixtygiving.quality;

import java.util.regex.Pattern;
import org.mainstay.ingest.threesixtygiving.record.GrantRecord;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Severity;

/// Only a title with a name after it: anything looser would accuse half of all charities.
@About(
        severity = Severity.WARNING,
        what = "Free text names a person.",
        fix = "Say who benefits without a name.",
        example = "Description: A wheelchair for Mrs J••• ••••••")
final class NamedPerson implements ReaderRule {

    private static final Pattern PERSON = Pattern.compile(
            "(?<![\\w'’-])(?:(?:Mr|Mrs|Ms|Miss|Mx)\\.? (?!Men\\b|World\\b|Right\\b|Universe\\b)[A-Z][a-z]+(?: [A-Z][a-z]+)?"
                    + "(?![\\w'’])|(?:Dr|Rev|Revd)\\.? [A-Z][a-z]+ [A-Z][a-z]+(?![\\w'’]))");

    private final FreeText texts;

    NamedPerson(FreeText texts) {
        this.texts = texts;
    }

    @Override
    public void look(GrantRecord grant, Findings out) {
        for (var scalar : texts.of(grant).withTitles()) {
            var match = PERSON.matcher(scalar.text());
            if (match.find()) {
                out.found(NamedPerson.class, scalar.cell().row(), scalar.cell(), Mask.name(match.group()), "");
            }
        }
    }
}
