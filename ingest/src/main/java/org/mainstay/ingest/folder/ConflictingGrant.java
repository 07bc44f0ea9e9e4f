package org.mainstay.ingest.folder;

import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Notice;
import org.mainstay.model.notice.Severity;

@About(
        severity = Severity.ERROR,
        what = "Two files give one grant identifier with different content, so one of the two is used.",
        fix = "Find out which file is the current one and take the other away.",
        example = "360G-ambleford-1 with 5,000 pounds in one file and 6,000 in another")
record ConflictingGrant(RowRef row, RowRef used) implements Notice.OfRow {

    @Override
    public String message() {
        return "The grant on line %d has the identifier of the one on line %d of %s but other content. The other one is used."
                .formatted(row.line(), used.line(), used.source().path());
    }
}
