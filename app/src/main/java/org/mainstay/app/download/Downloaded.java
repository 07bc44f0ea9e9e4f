package org.mainstay.app.download;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.mainstay.app.catalogue.Dataset;
import org.mainstay.app.catalogue.Target;

/// One row of the list of what was downloaded into a folder.
///
/// @param gotAt when, to the second
public record Downloaded(
        String key,
        String title,
        String publisher,
        String licence,
        String url,
        String file,
        long bytes,
        String sha256,
        Instant gotAt) {

    /// What is to be written down of a download.
    public static Downloaded of(Dataset dataset, Target target, Got got, Instant when) {
        return new Downloaded(
                dataset.key(),
                dataset.title(),
                dataset.publisher(),
                dataset.licence(),
                target.address(),
                target.file(),
                got.bytes(),
                got.sha256(),
                when.truncatedTo(ChronoUnit.SECONDS));
    }
}
