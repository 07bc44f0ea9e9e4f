package org.mainstay.engine.reach;

/// A set of small numbers that hands them back in ascending order: one bit each, and one bit for every word that is not
/// empty, so that taking them costs by how many there are.
final class Ascending {

    private static final int SHIFT = 6;

    private final long[] words;
    private final long[] summary;
    private int first;

    Ascending(int size) {
        words = new long[(size >> SHIFT) + 1];
        summary = new long[(words.length >> SHIFT) + 1];
    }

    void add(int number) {
        var word = number >> SHIFT;
        words[word] |= 1L << number;
        summary[word >> SHIFT] |= 1L << word;
    }

    /// Takes the least number out, or answers with -1 when there is none.
    int take() {
        while (first < summary.length) {
            var marks = summary[first];
            if (marks != 0) {
                var word = (first << SHIFT) + Long.numberOfTrailingZeros(marks);
                var bits = words[word];
                var number = (word << SHIFT) + Long.numberOfTrailingZeros(bits);
                words[word] = bits & (bits - 1);
                if (words[word] == 0) {
                    summary[first] = marks & (marks - 1);
                }
                return number;
            }
            first++;
        }
        first = 0;
        return -1;
    }

    /// Begins anew, once everything was taken out.
    void rewind() {
        first = 0;
    }
}
