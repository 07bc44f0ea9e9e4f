package org.mainstay.ingest.folder;

/// What became of a file's rows and of the pence they move: rows = accepted + repeated + merged + rejected.
///
/// @param repeated rows that say again what was already read; kept as further evidence, counted once
/// @param merged rows that only add to a fact of the same file
public record Account(
        long rows,
        long accepted,
        long repeated,
        long merged,
        long rejected,
        long acceptedPence,
        long repeatedPence,
        long rejectedPence) {

    public static final Account NONE = new Account(0, 0, 0, 0, 0, 0, 0, 0);

    public Account {
        if (rows != accepted + repeated + merged + rejected) {
            throw new IllegalArgumentException(
                    "The rows (%s) must be accepted (%s), repeated (%s), merged (%s) or rejected (%s)."
                            .formatted(rows, accepted, repeated, merged, rejected));
        }
    }
}
