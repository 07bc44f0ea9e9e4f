package org.mainstay.ingest.travel;

import org.mainstay.model.evidence.Source;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Notice;
import org.mainstay.model.notice.Severity;

@About(
        severity = Severity.WARNING,
        what = "A file gives several times for one way by one mode, and the shortest is used.",
        fix = "Nothing, if they are for several departures; else export the matrix again with one row for each pair.",
        example = "E01990001 to hub-001 by bus in 14 and in 25 minutes")
record RepeatedTravelTimes(Source source, int seen) implements Notice {

    @Override
    public String message() {
        return "Rows that give a way and a mode again: %d. The shortest time of each is used.".formatted(seen);
    }
}
