package org.mainstay.app.run;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.mainstay.ingest.reading.Content;
import org.mainstay.ingest.reading.RowCells;
import org.mainstay.ingest.reading.RowTexts;
import org.mainstay.model.evidence.Source;

/// Where the bytes of a source are found, if they are at hand.
@FunctionalInterface
public interface Contents {

    Optional<Content> find(Source source) throws IOException;

    /// The records of a source that start on these lines, as they were published; none where it is not at hand.
    default SortedMap<Integer, String> texts(Source source, SortedSet<Integer> lines) throws IOException {
        var content = find(source);
        return content.isPresent() ? RowTexts.find(content.get(), lines) : new TreeMap<>();
    }

    /// The cells of the record that starts on this line; none where its source is not at hand.
    default List<RowCells.Cell> cells(Source source, int line) throws IOException {
        var content = find(source);
        return content.isPresent() ? RowCells.find(content.get(), line) : List.of();
    }
}
