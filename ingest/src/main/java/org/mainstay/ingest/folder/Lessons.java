package org.mainstay.ingest.folder;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mainstay.ingest.reading.FormatReader;
import org.mainstay.ingest.reading.HowRead;
import org.mainstay.ingest.reading.Sample;
import org.mainstay.ingest.reading.TeachingReader;
import org.mainstay.model.funding.LedgerHeading;

/// Reads first what says how the other files are to be read, and tells afterwards what of it was of no use.
final class Lessons {

    /// Such a file is written by hand.
    private static final long LARGEST = 1 << 20;

    private Lessons() {}

    /// The readers, taught by what lies in the folder.
    static List<FormatReader> teach(List<Found> found, List<FormatReader> readers) {
        var taught = readers;
        for (var reader : readers) {
            if (reader instanceof TeachingReader teaching) {
                var tally = new Tally(false);
                found.forEach(one -> read(one, teaching, tally));
                taught = tally.facts().isEmpty() ? taught : teaching.teach(taught, tally.facts());
            }
        }
        return taught;
    }

    /// Trouble with its bytes is told when the file's own turn comes.
    private static void read(Found found, TeachingReader reader, Tally tally) {
        var content = found.content();
        if (content == null || content.source().bytes() > LARGEST) {
            return;
        }
        try {
            if (reader.fit(Sample.of(content)).whole()) {
                reader.read(content, tally);
            }
        } catch (IOException later) {
            return;
        }
    }

    /// Headings that no ledger in the folder has.
    static void look(List<Draft> drafts) {
        var taken = new HashSet<String>();
        for (var draft : drafts) {
            var how = draft.tally().how();
            if (how != null) {
                how.columns().stream().map(HowRead.Trait::text).forEach(taken::add);
            }
        }
        for (var draft : drafts) {
            tell(draft, taken);
        }
    }

    private static void tell(Draft draft, Set<String> taken) {
        for (var fact : draft.tally().facts()) {
            if (fact instanceof LedgerHeading heading && !taken.contains(heading.heading())) {
                draft.tally().note(new UnusedLedgerHeading(heading.row(), heading.heading()));
            }
        }
    }
}
