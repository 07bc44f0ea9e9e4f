package org.mainstay.ingest.folder;

import org.mainstay.model.evidence.Source;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Notice;
import org.mainstay.model.notice.Severity;

@About(
        severity = Severity.WARNING,
        what = "Another file has nearly all payments of the days that both cover, so these days count once.",
        fix = "Keep only the newer of the two files.",
        example = "spend-april.csv and spend-april-revised.csv")
record LedgerRepublished(Source source, String first, int seen, int lacking) implements Notice {

    @Override
    public String message() {
        return "%s says again %,d payments of %s, which count once. It has %,d more that are not there and not counted."
                .formatted(source.path(), seen, first, lacking);
    }
}
