package org.mainstay.ingest;

import java.util.List;
import org.mainstay.ingest.reading.FormatReader;

/// The one list of what Mainstay can read.
public final class Readers {

    private Readers() {}

    public static List<FormatReader> list() {
        return List.of();
    }
}
