package org.mainstay.ingest.openreferral;

import org.mainstay.model.evidence.Source;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Notice;
import org.mainstay.model.notice.Severity;

@About(
        severity = Severity.INFO,
        what = "The file holds what a feed has beside its services, which is checked and otherwise not needed.",
        fix = "Nothing; put the feed's services into the folder too.",
        example = "A page of taxonomy terms.")
record FeedPartChecked(Source source, String what) implements Notice {

    @Override
    public String message() {
        return "These are %s. They are checked; what is used of them stands in the services.".formatted(what);
    }
}
