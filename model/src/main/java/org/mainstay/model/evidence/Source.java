package org.mainstay.model.evidence;

import java.util.regex.Pattern;

/// One file (or one sheet of a workbook), known by the SHA-256 of its own bytes.
///
/// A member of an archive is a source of its own: its digest is of the member's bytes, and its path reads
/// `archive.zip!member.csv`.
///
/// @param sheet the sheet's name, empty where the file has none
public record Source(String sha256, String path, String sheet, long bytes) implements Comparable<Source> {

    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    public Source {
        if (!DIGEST.matcher(sha256).matches()) {
            throw new IllegalArgumentException("The sha256 (%s) must be 64 hexadecimal digits.".formatted(sha256));
        }
    }

    public static Source of(String sha256, String path, long bytes) {
        return new Source(sha256, path, "", bytes);
    }

    /// By content, never by path: renaming or moving a file changes no result. Most rows that are compared
    /// come from one file, which is told without looking at its letters.
    @Override
    public int compareTo(Source other) {
        var byDigest = sha256.equals(other.sha256) ? 0 : sha256.compareTo(other.sha256);
        return byDigest != 0 ? byDigest : sheet.compareTo(other.sheet);
    }

    /// Two sources are the same when their content is, wherever they lie.
    @Override
    public boolean equals(Object other) {
        return other instanceof Source source && sha256.equals(source.sha256) && sheet.equals(source.sheet);
    }

    @Override
    public int hashCode() {
        return sha256.hashCode();
    }
}
