package org.mainstay.ingest.folder;

import org.mainstay.model.evidence.Source;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Notice;
import org.mainstay.model.notice.Severity;

@About(
        severity = Severity.ERROR,
        what = "The archive is damaged or cut off, so nothing in it is used.",
        fix = "Download it again, or unpack it yourself and put the files into the folder.",
        example = "A zip that was cut off while it was downloaded.")
record BrokenArchive(Source source, String why) implements Notice {

    @Override
    public String message() {
        return "%s is damaged or cut off (%s). Nothing in it is used.".formatted(source.path(), why);
    }
}
