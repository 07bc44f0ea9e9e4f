package org.mainstay.engine.naming;

import java.util.Set;
import java.util.stream.Collectors;

/// Whether two words may be one, written differently.
final class Letters {

    /// In shorter words one letter makes another word.
    private static final int SHORTEST = 5;

    /// From here on two slips are likelier than another word.
    private static final int LONG = 9;

    private Letters() {}

    /// Whether a slip or two of the pen, or being part of the other, explains the difference.
    static boolean near(String one, String other) {
        var shorter = Math.min(one.length(), other.length());
        if (shorter < SHORTEST) {
            return false;
        }
        if (one.charAt(0) != other.charAt(0) || digit(one) || digit(other)) {
            return one.endsWith(other) || other.endsWith(one);
        }
        var slip = distance(one, other) <= (shorter >= LONG ? 2 : 1);
        return (slip && alphabets(one).equals(alphabets(other))) || plural(one, other);
    }

    private static boolean digit(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }

    /// A letter that looks like another is no slip of the pen: somebody meant to deceive, or means another body.
    private static Set<Character.UnicodeScript> alphabets(String word) {
        return word.codePoints().mapToObj(Character.UnicodeScript::of).collect(Collectors.toSet());
    }

    private static boolean plural(String one, String other) {
        return one.equals(other + "es") || other.equals(one + "es");
    }

    /// Optimal string alignment: changes, gaps and neighbours swapped.
    static int distance(String one, String other) {
        var before = new int[other.length() + 1];
        var last = new int[other.length() + 1];
        var row = new int[other.length() + 1];
        for (var at = 0; at <= other.length(); at++) {
            last[at] = at;
        }
        for (var i = 1; i <= one.length(); i++) {
            row[0] = i;
            for (var j = 1; j <= other.length(); j++) {
                var same = one.charAt(i - 1) == other.charAt(j - 1);
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + (same ? 0 : 1));
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
            var spare = before;
            before = last;
            last = row;
            row = spare;
        }
        return last[other.length()];
    }
}
