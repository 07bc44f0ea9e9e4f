package org.mainstay.ingest.openreferral;

import org.mainstay.model.evidence.Source;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Notice;
import org.mainstay.model.notice.Severity;

@About(
        severity = Severity.WARNING,
        what = "A page of a feed has no service, so nothing could be read from it.",
        fix = "Check that the feed has services and save the page again.",
        example = "\"contents\": []")
record EmptyFeed(Source source) implements Notice {

    @Override
    public String message() {
        return "The page lists no service.";
    }
}
