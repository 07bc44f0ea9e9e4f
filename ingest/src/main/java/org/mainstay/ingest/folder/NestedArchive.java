package org.mainstay.ingest.folder;

import org.mainstay.model.evidence.Source;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Notice;
import org.mainstay.model.notice.Severity;

@About(
        severity = Severity.WARNING,
        what = "An archive or a document lies inside an archive, and only one layer is opened, so it is not used.",
        fix = "Unpack the outer archive and put what is in it into the folder.",
        example = "ledgers.zip in all.zip")
record NestedArchive(Source source) implements Notice {

    @Override
    public String message() {
        return "%s is an archive or a document inside an archive. It was not opened.".formatted(source.path());
    }
}
