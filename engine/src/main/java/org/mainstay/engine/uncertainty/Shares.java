package org.mainstay.engine.uncertainty;

import java.util.Arrays;
import java.util.List;

/// In how many draws each of a few classes came out.
///
/// @param counts for each class
public record Shares(List<Integer> counts) {

    public Shares {
        counts = List.copyOf(counts);
        if (counts.stream().mapToInt(Integer::intValue).sum() <= 0) {
            throw new IllegalArgumentException("Nothing was drawn.");
        }
    }

    /// Counts the classes of all draws.
    ///
    /// @param classes the class of each draw, from 0
    /// @param kinds how many classes there are
    public static Shares of(byte[] classes, int kinds) {
        var counts = new int[kinds];
        for (var one : classes) {
            counts[one]++;
        }
        return new Shares(Arrays.stream(counts).boxed().toList());
    }

    public int draws() {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }

    /// The share of these classes together.
    public double of(int... classes) {
        return (double) Arrays.stream(classes).map(counts::get).sum() / draws();
    }

    /// The class that comes out most; of two the first.
    public int most() {
        var most = 0;
        for (var next = 1; next < counts.size(); next++) {
            most = counts.get(next) > counts.get(most) ? next : most;
        }
        return most;
    }

    /// Whether the most frequent class comes out often enough to be the answer. Just enough is enough.
    public boolean settled(double needed) {
        return of(most()) >= needed;
    }

    /// Whether other draws might have answered otherwise: the share is within two standard errors of what is
    /// needed.
    public boolean borderline(double needed) {
        return Math.abs(of(most()) - needed) < 2 * error(needed, draws());
    }

    /// The standard error of a share that was found in so many draws.
    public static double error(double share, int draws) {
        return StrictMath.sqrt(share * (1 - share) / draws);
    }
}
