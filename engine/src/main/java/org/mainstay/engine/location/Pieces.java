package org.mainstay.engine.location;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.mainstay.engine.effort.Effort;

/// Shares a number of sites among pieces so that the sum of their costs is least. Pieces are solved only for the
/// numbers that look best; once those are all solved, nothing better is left.
final class Pieces {

    private final List<Piece> pieces;
    private final int toOpen;
    private final boolean whole;
    private final Effort effort;
    private int[] counts = {};

    Pieces(List<Piece> pieces, int toOpen, boolean whole, Effort effort) {
        this.pieces = pieces;
        this.toOpen = toOpen;
        this.whole = whole;
        this.effort = effort;
    }

    /// Solves until the best shares are all proven or nothing can be better than what is known; answers the bound.
    ///
    /// @param fixed what is added to every sum
    double solve(Incumbent incumbent, List<Integer> opened, double fixed) {
        var bound = fixed + share();
        while (!effort.over() && !incumbent.rulesOut(bound)) {
            var next = loosest();
            if (next < 0) {
                break;
            }
            pieces.get(next).solve(counts[next], whole, effort);
            bound = fixed + share();
        }
        incumbent.offer(union(opened));
        return bound;
    }

    private List<Integer> union(List<Integer> opened) {
        var all = new ArrayList<>(opened);
        for (var piece = 0; piece < pieces.size(); piece++) {
            all.addAll(pieces.get(piece).sites(counts[piece]));
        }
        return all.stream().sorted().toList();
    }

    /// The first piece not yet solved for its number of sites.
    private int loosest() {
        for (var piece = 0; piece < counts.length; piece++) {
            if (!pieces.get(piece).solved(counts[piece])) {
                return piece;
            }
        }
        return -1;
    }

    /// The least sum that the known bounds allow, and how many sites each piece has in it.
    private double share() {
        var least = new double[toOpen + 1];
        var taken = new int[pieces.size()][toOpen + 1];
        for (var number = 0; number < pieces.size(); number++) {
            var piece = pieces.get(number);
            var next = new double[toOpen + 1];
            Arrays.fill(next, Double.POSITIVE_INFINITY);
            for (var total = 0; total <= toOpen; total++) {
                for (var count = 0; count <= Math.min(total, piece.most()); count++) {
                    var sum = least[total - count] + piece.atLeast(count);
                    if (sum < next[total]) {
                        next[total] = sum;
                        taken[number][total] = count;
                    }
                }
            }
            least = next;
        }
        counts = new int[pieces.size()];
        var left = toOpen;
        for (var number = pieces.size() - 1; number >= 0; number--) {
            counts[number] = taken[number][left];
            left -= counts[number];
        }
        return least[toOpen];
    }
}
