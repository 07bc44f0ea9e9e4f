package org.mainstay.engine.linkage;

/// A text made ready for being compared with many others.
///
/// Beside the text it keeps which letters it has: each of 32 kinds of character has two bits, for its first and its
/// second occurrence, and more are counted apart. That is often enough to tell that two texts cannot be alike.
///
/// @param text what is compared
/// @param letters the first two occurrences of each kind
/// @param more how many characters found no bit of their own
public record Spelling(String text, long letters, int more) {

    private static final int KINDS = 31;

    public static Spelling of(String text) {
        var letters = 0L;
        var more = 0;
        for (var at = 0; at < text.length(); at++) {
            var once = 1L << (2 * (text.charAt(at) & KINDS));
            if ((letters & once) == 0) {
                letters |= once;
            } else if ((letters & (once << 1)) == 0) {
                letters |= once << 1;
            } else {
                more++;
            }
        }
        return new Spelling(text, letters, more);
    }

    /// How many characters the two may have in common at most.
    int common(Spelling other) {
        return Long.bitCount(letters & other.letters) + Math.min(more, other.more);
    }
}
