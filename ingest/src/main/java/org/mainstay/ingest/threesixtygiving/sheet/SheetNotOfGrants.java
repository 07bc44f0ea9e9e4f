package org.mainstay.ingest.threesixtygiving.sheet;

import org.mainstay.model.evidence.Source;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Notice;
import org.mainstay.model.notice.Severity;

@About(
        severity = Severity.INFO,
        what = "A sheet of a workbook of grants has no headings of the standard, so nothing in it is used.",
        fix =
                "Give the sheet the standard's headings, the grant's Identifier among them, if it says something of grants.",
        example = "The sheet \"Notes\" has a line of advice and no headings.")
record SheetNotOfGrants(Source source) implements Notice {

    @Override
    public String message() {
        return "The sheet %s is not used: it has no heading Identifier with others of the standard beside it."
                .formatted(source.sheet().isEmpty() ? "of " + source.path() : source.sheet());
    }
}
