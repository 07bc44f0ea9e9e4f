package org.mainstay.ingest.folder;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mainstay.model.evidence.Source;

/// A file while what is said in several files is still being compared.
record Draft(
        String path,
        @Nullable Source source,
        @Nullable String reader,
        String nearest,
        List<String> missing,
        Tally tally) {

    FileReading finished() {
        return new FileReading(
                path, source, reader, nearest, missing, tally.account(), tally.counts(), tally.examples(), tally.how());
    }
}
