package org.mainstay.ingest.reading;

import java.util.List;
import org.mainstay.model.evidence.Fact;

/// A reader of files that say how other files are to be read; they are read before all others.
public interface TeachingReader extends FormatReader {

    /// The readers, some of them replaced by ones that know what these facts say.
    List<FormatReader> teach(List<FormatReader> readers, List<Fact> facts);
}
