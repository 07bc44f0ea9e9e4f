package org.mainstay.engine.topic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mainstay.model.classification.TextPattern;
import org.mainstay.model.classification.TextPattern.Letters;

/// Sorts characters into classes that no pattern tells apart, as they are met: some sixty in place of a million.
final class Alphabet {

    private static final int UNKNOWN = -1;

    /// Characters beyond are rare, and sorted each time.
    private static final int REMEMBERED = 1 << 16;

    private final List<Letters> sets;
    private final short[] known = new short[REMEMBERED];
    private final Map<BitSet, Short> numbers = new HashMap<>();
    private final List<BitSet> members = new ArrayList<>();

    Alphabet(List<Letters> sets) {
        this.sets = List.copyOf(sets);
        Arrays.fill(known, (short) UNKNOWN);
    }

    /// The class of a character, from 0; new ones get the next number.
    int of(int sign) {
        if (sign >= REMEMBERED) {
            return sort(sign);
        }
        var number = known[sign];
        if (number == UNKNOWN) {
            number = sort(sign);
            known[sign] = number;
        }
        return number;
    }

    private short sort(int sign) {
        var member = new BitSet(sets.size() + 1);
        for (var set = 0; set < sets.size(); set++) {
            member.set(set, sets.get(set).has(sign));
        }
        member.set(sets.size(), TextPattern.inWord(sign));
        return numbers.computeIfAbsent(member, none -> {
            members.add(member);
            return (short) (members.size() - 1);
        });
    }

    /// Whether the characters of a class are in a set.
    boolean has(int number, int set) {
        return members.get(number).get(set);
    }

    boolean inWord(int number) {
        return members.get(number).get(sets.size());
    }
}
