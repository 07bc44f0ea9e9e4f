package org.mainstay.ingest.folder;

/// What an archive may unpack to before it is taken for a bomb. Nothing is ever unpacked to disk or held in memory
/// whole;
/// the limits keep reading time finite.
///
/// @param memberBytes the most that one file or one member may hold
/// @param archiveBytes the most that all members of one archive may hold together
/// @param ratio the most bytes that one packed byte may unpack to, counted once a member is larger than `ratioFrom`
/// @param ratioFrom the size below which no ratio is suspicious
/// @param members the most members one archive may have
public record Limits(long memberBytes, long archiveBytes, long ratio, long ratioFrom, int members) {

    private static final long MEBIBYTE = 1L << 20;

    public static Limits standard() {
        return new Limits(2048 * MEBIBYTE, 8192 * MEBIBYTE, 200, 16 * MEBIBYTE, 10_000);
    }
}
