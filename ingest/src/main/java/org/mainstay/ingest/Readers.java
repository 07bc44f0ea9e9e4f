package org.mainstay.ingest;

import java.util.List;
import org.mainstay.ingest.ledger.CouncilLedger;
import org.mainstay.ingest.reading.FormatReader;
import org.mainstay.ingest.threesixtygiving.GrantsCsv;
import org.mainstay.ingest.threesixtygiving.GrantsJson;

/// The one list of what Mainstay can read. Of two that fit a file equally well the first reads it.
public final class Readers {

    private Readers() {}

    public static List<FormatReader> list() {
        return List.of(new GrantsCsv(), new GrantsJson(), new CouncilLedger());
    }
}
