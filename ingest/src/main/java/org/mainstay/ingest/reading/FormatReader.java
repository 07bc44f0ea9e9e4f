package org.mainstay.ingest.reading;

import java.io.IOException;

/// Reads one kind of file. It recognises files by content alone and turns every row into one fact or at least one
/// notice.
public interface FormatReader {

    /// What people call this kind of file: `360Giving grants (CSV)`.
    String name();

    Fit fit(Sample sample);

    /// Reads the file from its first row to its last and tells `out` what became of each.
    ///
    /// Bad data is never an exception; an [IOException] means the bytes themselves could not be had.
    void read(Content content, Readout out) throws IOException;
}
