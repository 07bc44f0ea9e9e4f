package org.mainstay.ingest.shipped;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.mainstay.ingest.assumptions.AssumptionTable;
import org.mainstay.ingest.assumptions.CueTable;
import org.mainstay.ingest.reading.Content;
import org.mainstay.ingest.reading.FormatReader;
import org.mainstay.ingest.reading.Readout;
import org.mainstay.model.classification.Cue;
import org.mainstay.model.evidence.Assumption;
import org.mainstay.model.evidence.Fact;
import org.mainstay.model.notice.Notice;

/// What ships with the product: rows like anyone's own, read by the same readers, which a person's rows override.
public final class Shipped {

    private static final String ASSUMPTIONS = "default-assumptions.csv";
    private static final String CUES = "default-cues.csv";

    private Shipped() {}

    public static List<Assumption> assumptions() {
        return read(new AssumptionTable(), ASSUMPTIONS, Assumption.class);
    }

    public static List<Cue> cues() {
        return read(new CueTable(), CUES, Cue.class);
    }

    /// The shipped files themselves, so that a figure can be traced to their rows.
    public static List<Content> files() {
        return List.of(ShippedFile.of(ASSUMPTIONS), ShippedFile.of(CUES));
    }

    private static <F extends Fact> List<F> read(FormatReader reader, String name, Class<F> kind) {
        var rows = new Rows();
        try {
            reader.read(ShippedFile.of(name), rows);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        return rows.facts.stream().map(kind::cast).toList();
    }

    /// Any notice on a shipped row is our own fault.
    private static final class Rows implements Readout {

        private final List<Fact> facts = new ArrayList<>();

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
            note(why);
        }

        @Override
        public void note(Notice notice) {
            throw new IllegalStateException("%s: %s".formatted(notice.source().path(), notice.message()));
        }
    }
}
