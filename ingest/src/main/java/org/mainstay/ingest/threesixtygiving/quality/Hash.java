package org.mainstay.ingest.threesixtygiving.quality;

/// Sixty-four bits that stand for a text while grants are compared; what is shown is fetched from the file again.
final class Hash {

    private static final long START = 0xCBF29CE484222325L;
    private static final long PRIME = 0x100000001B3L;

    private Hash() {}

    /// Never [GrantColumns#NONE] but for an empty text.
    static long of(String text) {
        return text.isEmpty() ? GrantColumns.NONE : finish(add(START, text));
    }

    static long of(String first, String second, String third) {
        return finish(add(add(add(START, first) + 1, second) + 1, third));
    }

    static long of(String text, long first, long second) {
        var hash = finish(add(START, text));
        return finish((finish((hash ^ first) * PRIME) ^ second) * PRIME);
    }

    static long add(long hash, String text) {
        var value = hash;
        for (var at = 0; at < text.length(); at++) {
            value = (value ^ text.charAt(at)) * PRIME;
        }
        return value;
    }

    static long finish(long hash) {
        var mixed = hash ^ hash >>> 32;
        mixed *= 0xD6E8FEB86659FD93L;
        mixed ^= mixed >>> 32;
        return mixed == GrantColumns.NONE ? 1 : mixed;
    }
}
