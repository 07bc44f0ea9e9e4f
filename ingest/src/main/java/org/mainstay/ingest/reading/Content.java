package org.mainstay.ingest.reading;

import java.io.IOException;
import java.io.InputStream;
import org.mainstay.model.evidence.Source;

/// The bytes of one file or archive member. It can be opened any number of times and is never held in memory whole.
public interface Content {

    Source source();

    InputStream open() throws IOException;
}
