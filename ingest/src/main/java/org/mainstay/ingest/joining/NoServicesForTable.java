package org.mainstay.ingest.joining;

import org.mainstay.model.evidence.Source;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Notice;
import org.mainstay.model.notice.Severity;

@About(
        severity = Severity.WARNING,
        what = "A table of a directory is there without the directory's services, so nothing comes of it.",
        fix = "Put the directory's table of services into the folder too.",
        example = "locations.csv without services.csv")
record NoServicesForTable(Source source) implements Notice {

    @Override
    public String message() {
        return "%s belongs to services, and the folder has no table of them.".formatted(source.path());
    }
}
