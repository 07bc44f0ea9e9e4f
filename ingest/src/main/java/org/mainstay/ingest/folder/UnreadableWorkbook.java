package org.mainstay.ingest.folder;

import org.mainstay.model.evidence.Source;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Notice;
import org.mainstay.model.notice.Severity;

@About(
        severity = Severity.ERROR,
        what = "The workbook cannot be opened, so nothing in it is used.",
        fix = "Open it in a spreadsheet program and save it again as .xlsx, or save each table as CSV UTF-8.",
        example = "A workbook that was cut off while it was downloaded.")
record UnreadableWorkbook(Source source, String why) implements Notice {

    @Override
    public String message() {
        return "%s cannot be opened: %s.".formatted(source.path(), why);
    }
}
