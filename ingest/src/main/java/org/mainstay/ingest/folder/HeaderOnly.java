package org.mainstay.ingest.folder;

import org.mainstay.model.evidence.Source;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Notice;
import org.mainstay.model.notice.Severity;

@About(
        severity = Severity.WARNING,
        what = "The file has headings but no rows under them, so it adds nothing.",
        fix = "Export it again, and look whether a filter left all rows out.",
        example = "A line of headings and nothing under it.")
record HeaderOnly(Source source) implements Notice {

    @Override
    public String message() {
        return "%s has headings and no rows. It adds nothing.".formatted(source.path());
    }
}
