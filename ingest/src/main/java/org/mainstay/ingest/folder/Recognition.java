package org.mainstay.ingest.folder;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mainstay.ingest.reading.Fit;
import org.mainstay.ingest.reading.FormatReader;
import org.mainstay.ingest.reading.Sample;

/// Which reader a file is for, told by its content alone.
///
/// @param reader null where none fits whole
/// @param nearest the name of the one that fits best where none fits whole, else empty
/// @param missing what that one needs and the file lacks
record Recognition(@Nullable FormatReader reader, String nearest, List<String> missing) {

    private static final Recognition NOTHING = new Recognition(null, "", List.of());

    private static final Comparator<Candidate> BY_FIT = Comparator.comparing((Candidate one) -> one.fit().whole())
            .thenComparing(one -> one.fit().found())
            .thenComparing(one -> -one.fit().missing().size());

    Recognition {
        missing = List.copyOf(missing);
    }

    /// The best whole fit; of two as good the one that comes first in the list.
    static Recognition of(Sample sample, List<FormatReader> readers) {
        var best = NOTHING;
        Candidate leader = null;
        for (var reader : readers) {
            var candidate = new Candidate(reader, reader.fit(sample));
            if (candidate.fit().found() > 0 && (leader == null || BY_FIT.compare(candidate, leader) > 0)) {
                leader = candidate;
                best = candidate.recognition();
            }
        }
        return best;
    }

    private record Candidate(FormatReader reader, Fit fit) {

        Recognition recognition() {
            return fit.whole()
                    ? new Recognition(reader, "", List.of())
                    : new Recognition(null, reader.name(), fit.missing());
        }
    }
}
