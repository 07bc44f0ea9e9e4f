package org.mainstay.ingest.folder;

import org.mainstay.model.evidence.Source;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Notice;
import org.mainstay.model.notice.Severity;

@About(
        severity = Severity.ERROR,
        what = "The bytes of the file could not be had, so nothing in it is used.",
        fix = "Check that the file is whole and that you may read it, or download it again.",
        example = "A file that belongs to somebody else.")
record UnreadableFile(Source source, String why) implements Notice {

    @Override
    public String message() {
        return "%s cannot be read: %s. Nothing in it is used.".formatted(source.path(), why);
    }
}
