package org.mainstay.ingest.folder;

import org.mainstay.model.evidence.Source;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Notice;
import org.mainstay.model.notice.Severity;

@About(
        severity = Severity.INFO,
        what = "The same bytes lie in the folder under another name, so they are counted once.",
        fix = "Nothing; or keep one of the two.")
record RepeatedFile(Source source, String first) implements Notice {

    @Override
    public String message() {
        return "%s is byte for byte the same as %s. It is counted once.".formatted(source.path(), first);
    }
}
