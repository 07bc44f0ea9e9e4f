package org.mainstay.ingest.openreferral;

import org.mainstay.model.evidence.Source;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Notice;
import org.mainstay.model.notice.Severity;

@About(
        severity = Severity.WARNING,
        what =
                "A page of a feed says something of itself that is not so, and programs that go by it may miss services.",
        fix = "Count the page's fields anew from what is on the page.",
        example = "\"size\": 1 above four services")
record InconsistentPage(Source source, String column, String expected, String found) implements Notice {

    @Override
    public String message() {
        return "The page has %s %s where %s is right. What is on it is read all the same."
                .formatted(column, found, expected);
    }
}
