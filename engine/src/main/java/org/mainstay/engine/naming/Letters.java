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
        var most = shorter >= LONG ? 2 : 1;
        var slip = new org.mainstay.engine.linkage.Likeness().distance(one, other, most) <= most;
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
}
