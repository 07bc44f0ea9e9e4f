package org.mainstay.ingest.folder;

import org.mainstay.model.evidence.Source;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Notice;
import org.mainstay.model.notice.Severity;

@About(
        severity = Severity.ERROR,
        what = "The archive is protected by a password, so nothing in it is used.",
        fix = "Unpack it with the password and put the files into the folder.",
        example = "A zip with a password.")
record EncryptedArchive(Source source) implements Notice {

    @Override
    public String message() {
        return "%s is protected by a password. Nothing in it is used.".formatted(source.path());
    }
}
