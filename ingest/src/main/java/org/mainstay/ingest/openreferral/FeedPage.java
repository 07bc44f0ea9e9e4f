package org.mainstay.ingest.openreferral;

import org.mainstay.ingest.reading.Readout;
import org.mainstay.model.evidence.Source;

/// Compares what a page of a 3.0 feed says of itself with what is on it.
record FeedPage(FeedObject envelope, int services) {

    void check(Source source, Readout out) {
        if (services == 0) {
            out.note(new EmptyFeed(source));
        }
        // In 1.0 `size` is what was asked for, not what came, so only 3.0 is held to its word.
        if (!envelope.has("total_items")) {
            return;
        }
        compare("size", Integer.toString(services), source, out);
        compare("empty", Boolean.toString(services == 0), source, out);
        envelope.number("page_number").ifPresent(number -> {
            compare("first_page", Boolean.toString(number.doubleValue() == 1), source, out);
            envelope.number("total_pages").ifPresent(pages -> {
                var last = number.doubleValue() >= Math.max(1, pages.doubleValue());
                compare("last_page", Boolean.toString(last), source, out);
            });
        });
    }

    private void compare(String field, String expected, Source source, Readout out) {
        if (envelope.has(field) && !expected.equals(envelope.written(field))) {
            out.note(new InconsistentPage(source, field, expected, envelope.written(field)));
        }
    }
}
