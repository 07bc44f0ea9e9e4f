package org.mainstay.ingest.taxonomy;

import org.mainstay.ingest.reading.Text;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Notice;
import org.mainstay.model.notice.Severity;

@About(
        severity = Severity.WARNING,
        what = "A pattern of a topic is no regular expression that can be used, so no text tells the topic.",
        fix = "Mend the pattern at the character named; look-around, back-references and flags cannot be used.",
        example = "Regular expression: debt(s")
record BrokenTopicPattern(RowRef row, String column, String found, int number, String why) implements Notice.OfRow {

    @Override
    public String message() {
        return "The %s on line %d, %s, has %s at character %d. The topic is used without its patterns."
                .formatted(column, row.line(), Text.shown(found), why, number);
    }
}
