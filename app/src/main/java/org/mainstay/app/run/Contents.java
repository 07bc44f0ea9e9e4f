package org.mainstay.app.run;

import java.io.IOException;
import java.util.Optional;
import org.mainstay.ingest.reading.Content;
import org.mainstay.model.evidence.Source;

/// Where the bytes of a source are found, if they are at hand.
@FunctionalInterface
public interface Contents {

    Optional<Content> find(Source source) throws IOException;
}
