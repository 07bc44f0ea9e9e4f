package org.mainstay.ingest.folder;

import org.mainstay.model.evidence.Source;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Notice;
import org.mainstay.model.notice.Severity;

@About(
        severity = Severity.INFO,
        what = "A sheet of the workbook is none of the kinds that Mainstay reads, so it is left alone.",
        fix = "Nothing, if it is not meant to be read; else give it the headings of its kind.",
        example = "The sheet \"Notes\" beside a sheet of payments.")
record UnusedSheet(Source source) implements Notice {

    @Override
    public String message() {
        return "The sheet %s of %s is of no kind that can be read.".formatted(source.sheet(), source.path());
    }
}
