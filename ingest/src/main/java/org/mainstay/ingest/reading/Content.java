package org.mainstay.ingest.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.mainstay.model.evidence.Source;

/// The bytes of one file or archive member. It can be opened any number of times and is never held in memory whole.
///
/// A sheet of a workbook is a content too: its source names the sheet, its bytes are the whole workbook's.
public interface Content {

    Source source();

    InputStream open() throws IOException;

    /// The name of its sheet, empty where it has none; known without a look at its bytes.
    default String sheet() {
        return source().sheet();
    }

    /// Where it lies as a file of its own, so that it can be read in any order; empty where it lies in an archive.
    default Optional<Path> file() {
        return Optional.empty();
    }
}
