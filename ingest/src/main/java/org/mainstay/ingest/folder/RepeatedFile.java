package org.mainstay.ingest.folder;

import org.mainstay.model.evidence.Source;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Notice;
import org.mainstay.model.notice.Severity;

@About(
        severity = Severity.INFO,
        what = "The same bytes lie in the folder under another name, so they are counted once.",
        fix = "Nothing; or keep one of the two.",
        example = "ledger.csv and copy of ledger.csv with the same bytes")
record RepeatedFile(Source source, String first) implements Notice {

    @Override
    public String message() {
        return "%s is byte for byte the same as %s. It is counted once.".formatted(source.path(), first);
    }
}
