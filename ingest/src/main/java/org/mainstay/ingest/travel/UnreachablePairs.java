package org.mainstay.ingest.travel;

import org.mainstay.model.evidence.Source;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Notice;
import org.mainstay.model.notice.Severity;

@About(
        severity = Severity.INFO,
        what = "Some pairs of an area and a service have no time, as routers say where they find no way.",
        fix = "Nothing to mend, unless the router's limit was lower than the journeys that people make.",
        example = "E01990001, hub-001, bus, NA")
record UnreachablePairs(Source source, int seen) implements Notice {

    @Override
    public String message() {
        return "Pairs without a time: %d. They count as out of reach by that mode.".formatted(seen);
    }
}
