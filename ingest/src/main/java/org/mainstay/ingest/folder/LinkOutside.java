package org.mainstay.ingest.folder;

import org.mainstay.model.evidence.Source;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Notice;
import org.mainstay.model.notice.Severity;

@About(
        severity = Severity.INFO,
        what = "The link points out of the folder, so what it points to is not read.",
        fix = "Copy the file itself into the folder.",
        example = "A link to a file in another folder.")
record LinkOutside(Source source) implements Notice {

    @Override
    public String message() {
        return "%s is a link that points out of the folder. It was not followed.".formatted(source.path());
    }
}
