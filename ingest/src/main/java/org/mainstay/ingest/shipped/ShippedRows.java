package org.mainstay.ingest.shipped;

import java.util.ArrayList;
import java.util.List;
import org.mainstay.ingest.reading.Readout;
import org.mainstay.model.evidence.Fact;
import org.mainstay.model.notice.Notice;

/// Takes the rows of a shipped file. Anything wrong with one is our own fault, not data's.
final class ShippedRows implements Readout {

    private final List<Fact> facts = new ArrayList<>();

    List<Fact> facts() {
        return facts;
    }

    @Override
    public void accept(Fact fact, long pence) {
        facts.add(fact);
    }

    @Override
    public void merge() {
        throw new IllegalStateException("A shipped row adds to another. Maybe a reader changed.");
    }

    @Override
    public void reject(Notice why, long pence) {
        throw ourFault(why);
    }

    @Override
    public void note(Notice notice) {
        throw ourFault(notice);
    }

    private static IllegalStateException ourFault(Notice notice) {
        return new IllegalStateException("%s: %s".formatted(notice.source().path(), notice.message()));
    }
}
