package org.mainstay.engine.linkage;

/// Which pairs there are: of every two records of one file, or of each of one file with each of another.
///
/// Records are numbered from 0; those of a second file follow those of the first. A pair names the smaller number
/// first.
///
/// @param first how many records the (first) file has
/// @param second how many the other has; 0 where there is one file only
public record Space(int first, int second) {

    /// All pairs within one file.
    public static Space within(int records) {
        return new Space(records, 0);
    }

    /// All pairs between two files.
    public static Space between(int first, int second) {
        return new Space(first, second);
    }

    public int records() {
        return first + second;
    }

    /// How many pairs there are.
    public long pairs() {
        return second == 0 ? (long) first * (first - 1) / 2 : (long) first * second;
    }

    /// The first of the records, up to the last, that may be paired with this one.
    int after(int left) {
        return second == 0 ? left + 1 : first;
    }
}
