package org.mainstay.ingest.folder;

import org.mainstay.model.evidence.Source;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Notice;
import org.mainstay.model.notice.Severity;

@About(
        severity = Severity.ERROR,
        what = "The archive unpacks to more than the limit, as archives made to do harm do, so it is not used.",
        fix = "If you trust it, unpack it yourself and put the files into the folder.",
        example = "A zip of 42 kB that unpacks to 4 GB.")
record ArchiveLimit(Source source, String what, long limit, long seen) implements Notice {

    @Override
    public String message() {
        return "%s has %,d %s; the limit is %,d. It was not unpacked further."
                .formatted(source.path(), seen, what, limit);
    }
}
