package org.mainstay.ingest.folder;

import org.mainstay.ingest.reading.Sample;
import org.mainstay.model.evidence.Source;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Notice;
import org.mainstay.model.notice.Severity;

@About(
        severity = Severity.WARNING,
        what = "The file is a document or a workbook, not text in rows, so it cannot be read.",
        fix = "Open it and save the table as CSV UTF-8, or as .xlsx without a password, into the folder.",
        example = "report.pdf")
record NotText(Source source, Sample.Shape shape) implements Notice {

    @Override
    public String message() {
        return "%s %s, so it was left alone.".formatted(source.path(), shape.words());
    }
}
