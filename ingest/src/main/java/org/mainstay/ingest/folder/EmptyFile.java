package org.mainstay.ingest.folder;

import org.mainstay.model.evidence.Source;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Notice;
import org.mainstay.model.notice.Severity;

@About(
        severity = Severity.WARNING,
        what = "The file holds nothing.",
        fix = "Export or download it again.",
        example = "A file of no bytes.")
record EmptyFile(Source source) implements Notice {

    @Override
    public String message() {
        return "%s is empty. There is nothing to read in it.".formatted(source.path());
    }
}
