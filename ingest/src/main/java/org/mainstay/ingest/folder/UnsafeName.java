package org.mainstay.ingest.folder;

import org.mainstay.ingest.reading.Text;
import org.mainstay.model.evidence.Source;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Notice;
import org.mainstay.model.notice.Severity;

@About(
        severity = Severity.ERROR,
        what =
                "The name of a file in the archive points outside the archive, as archives made to do harm do, so it is not used.",
        fix = "If you trust it, unpack it yourself and put the file into the folder.",
        example = "../ledger.csv in an archive")
record UnsafeName(Source source) implements Notice {

    @Override
    public String message() {
        return "%s has a name that points out of its archive. It is not used.".formatted(Text.shown(source.path()));
    }
}
