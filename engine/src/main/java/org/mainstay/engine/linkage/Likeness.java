package org.mainstay.engine.linkage;

import java.util.Arrays;

/// How alike two spellings are. Keeps its buffers between calls, so that comparing makes no garbage; one for each
/// thread.
public final class Likeness {

    private static final int LONGEST_PREFIX = 4;
    private static final double PREFIX_WEIGHT = 0.1;

    /// Characters below this, in texts of up to 64, are compared by the bits of a long; all others one by one.
    private static final int PLAIN = 128;

    private final long[] places = new long[PLAIN];
    private long leftBits;
    private long rightBits;
    private boolean[] leftTaken = new boolean[64];
    private boolean[] rightTaken = new boolean[64];
    private int[] before = new int[64];
    private int[] last = new int[64];
    private int[] row = new int[64];

    /// Jaro's measure, raised for a common beginning (Winkler), at every score: 1 for equal, 0 for nothing in
    /// common.
    public double jaroWinkler(String left, String right) {
        if (left.equals(right)) {
            return 1;
        }
        var jaro = jaro(left, right);
        return jaro + prefix(left, right) * PREFIX_WEIGHT * (1 - jaro);
    }

    /// The same, but 0 at once where the letters alone tell that it cannot reach what is wanted.
    public double jaroWinkler(Spelling left, Spelling right, double least) {
        double common = left.common(right);
        if (common == 0) {
            return 0;
        }
        var jaro = (common / left.text().length() + common / right.text().length() + 1) / 3;
        var most = jaro + prefix(left.text(), right.text()) * PREFIX_WEIGHT * (1 - jaro);
        return most < least ? 0 : jaroWinkler(left.text(), right.text());
    }

    /// How many characters both begin with, up to four.
    private static int prefix(String left, String right) {
        var prefix = 0;
        var most = Math.min(LONGEST_PREFIX, Math.min(left.length(), right.length()));
        while (prefix < most && left.charAt(prefix) == right.charAt(prefix)) {
            prefix++;
        }
        return prefix;
    }

    private double jaro(String left, String right) {
        var brief = left.length() <= Long.SIZE && right.length() <= Long.SIZE && mark(right);
        if (!brief) {
            clear(left.length(), right.length());
        }
        double common = brief ? takeBits(left, right) : take(left, right);
        if (brief) {
            unmark(right);
        }
        if (common == 0) {
            return 0;
        }
        var moved = (brief ? movedBits(left, right) : moved(left, right)) / 2.0;
        return (common / left.length() + common / right.length() + (common - moved) / common) / 3;
    }

    /// Notes where each character stands; gives up at the first that is not plain, leaving nothing noted.
    private boolean mark(String text) {
        for (var at = 0; at < text.length(); at++) {
            if (text.charAt(at) >= PLAIN) {
                unmark(text.substring(0, at));
                return false;
            }
            places[text.charAt(at)] |= 1L << at;
        }
        return true;
    }

    private void unmark(String text) {
        for (var at = 0; at < text.length(); at++) {
            places[text.charAt(at)] = 0;
        }
    }

    private int takeBits(String left, String right) {
        var window = window(left, right);
        leftBits = 0;
        rightBits = 0;
        for (var at = 0; at < left.length(); at++) {
            var letter = left.charAt(at);
            if (letter < PLAIN && places[letter] != 0) {
                var near = at + window + 1 >= Long.SIZE ? -1L : (1L << (at + window + 1)) - 1;
                if (at > window) {
                    near &= -1L << (at - window);
                }
                var free = places[letter] & near & ~rightBits;
                if (free != 0) {
                    rightBits |= free & -free;
                    leftBits |= 1L << at;
                }
            }
        }
        return Long.bitCount(leftBits);
    }

    private int movedBits(String left, String right) {
        var moved = 0;
        var others = rightBits;
        for (var rest = leftBits; rest != 0; rest &= rest - 1) {
            if (left.charAt(Long.numberOfTrailingZeros(rest)) != right.charAt(Long.numberOfTrailingZeros(others))) {
                moved++;
            }
            others &= others - 1;
        }
        return moved;
    }

    /// How far apart two equal characters may stand and still be common.
    private static int window(String left, String right) {
        return Math.max(0, Math.max(left.length(), right.length()) / 2 - 1);
    }

    private void clear(int leftLength, int rightLength) {
        if (leftTaken.length < leftLength || rightTaken.length < rightLength) {
            leftTaken = new boolean[leftLength + rightLength];
            rightTaken = new boolean[leftLength + rightLength];
        }
        Arrays.fill(leftTaken, 0, leftLength, false);
        Arrays.fill(rightTaken, 0, rightLength, false);
    }

    /// Marks the characters that both have within the window, and counts them.
    private int take(String left, String right) {
        var window = window(left, right);
        var common = 0;
        for (var at = 0; at < left.length(); at++) {
            var end = Math.min(right.length() - 1, at + window);
            for (var other = Math.max(0, at - window); other <= end; other++) {
                if (!rightTaken[other] && left.charAt(at) == right.charAt(other)) {
                    leftTaken[at] = true;
                    rightTaken[other] = true;
                    common++;
                    break;
                }
            }
        }
        return common;
    }

    /// How many of the common characters stand in another order.
    private int moved(String left, String right) {
        var moved = 0;
        var other = 0;
        for (var at = 0; at < left.length(); at++) {
            if (leftTaken[at]) {
                while (!rightTaken[other]) {
                    other++;
                }
                if (left.charAt(at) != right.charAt(other)) {
                    moved++;
                }
                other++;
            }
        }
        return moved;
    }

    /// Optimal string alignment: how many characters must be put in, left out, changed or swapped with their
    /// neighbour.
    ///
    /// @param most where counting stops; a larger distance is given as `most + 1`
    public int distance(String left, String right, int most) {
        var width = right.length();
        if (Math.abs(left.length() - width) > most) {
            return most + 1;
        }
        if (row.length <= width) {
            before = new int[2 * width];
            last = new int[2 * width];
            row = new int[2 * width];
        }
        for (var column = 0; column <= width; column++) {
            last[column] = column;
        }
        for (var line = 1; line <= left.length(); line++) {
            if (fill(left, right, line) > most) {
                return most + 1;
            }
            var free = before;
            before = last;
            last = row;
            row = free;
        }
        return Math.min(last[width], most + 1);
    }

    /// The same, but without counting where the letters alone tell that there are more.
    public int distance(Spelling left, Spelling right, int most) {
        var longer = Math.max(left.text().length(), right.text().length());
        return longer - left.common(right) > most ? most + 1 : distance(left.text(), right.text(), most);
    }

    /// Fills one line of the table and gives the least value in it.
    private int fill(String left, String right, int line) {
        row[0] = line;
        var least = line;
        var letter = left.charAt(line - 1);
        for (var column = 1; column <= right.length(); column++) {
            var other = right.charAt(column - 1);
            var cost =
                    Math.min(Math.min(row[column - 1], last[column]) + 1, last[column - 1] + (letter == other ? 0 : 1));
            if (line > 1 && column > 1 && letter == right.charAt(column - 2) && left.charAt(line - 2) == other) {
                cost = Math.min(cost, before[column - 2] + 1);
            }
            row[column] = cost;
            least = Math.min(least, cost);
        }
        return least;
    }
}
