package org.mainstay.engine.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.naming.Name;
import org.mainstay.engine.naming.Usage;

/// Finds the few bodies whose names are worth comparing with one: those that share its rarest words, begin like one of
/// them, or are written in one word.
final class NameFinder {

    /// More bodies than these never come of one word: the next-rarest decides among them.
    private static final int MOST_OF_A_WORD = 4000;

    /// Kept for comparing, those that share most.
    private static final int MOST = 16;

    private static final int PIECE = 4;
    private static final int MOST_BEGINNINGS = 60;

    private final Usage usage;
    private final Map<String, Bag> byWord = new HashMap<>();
    private final Map<String, Bag> byLetters = new HashMap<>();
    private final TreeMap<String, Bag> words = new TreeMap<>();
    private int bodies;

    NameFinder(Usage usage) {
        this.usage = usage;
    }

    void add(int body, Name name) {
        for (var word : name.distinct()) {
            byWord.computeIfAbsent(word, key -> new Bag()).add(body);
        }
        byLetters.computeIfAbsent(name.joined(), key -> new Bag()).add(body);
        bodies = Math.max(bodies, body + 1);
    }

    /// Call once, when all names are in.
    void close() {
        words.putAll(byWord);
    }

    /// A search of its own, for one thread.
    Search search() {
        return new Search();
    }

    /// Keeps what names share with one, word by word, and is ready for the next.
    final class Search {

        private final int[] shared = new int[bodies];

        /// The bodies worth comparing, those that share most with the name first.
        List<Integer> find(Name name) {
            var touched = new Bag();
            for (var word : name.distinct()) {
                var bits = Math.max(1, usage.bits(word));
                score(touched, byWord.get(word), bits);
                if (usage.count(word) <= 1
                        || (name.cut() && word.equals(name.words().getLast()))) {
                    scoreAlike(touched, word, bits / 2);
                }
            }
            score(touched, byLetters.get(name.joined()), usage.bits(name.joined()));
            for (var at = 0; at + 1 < name.words().size(); at++) {
                score(touched, byWord.get(name.words().get(at) + name.words().get(at + 1)), usage.bits(""));
            }
            return best(touched);
        }

        private void score(Bag touched, @Nullable Bag bag, int bits) {
            if (bag == null || bag.size > MOST_OF_A_WORD) {
                return;
            }
            for (var at = 0; at < bag.size; at++) {
                var body = bag.values[at];
                if (shared[body] == 0) {
                    touched.add(body);
                }
                shared[body] += bits;
            }
        }

        /// Words that begin alike: the name may be cut, or the word misspelt.
        private void scoreAlike(Bag touched, String word, int bits) {
            if (word.length() < PIECE) {
                return;
            }
            var piece = word.substring(0, PIECE);
            var alike = words.subMap(piece, true, piece + Character.MAX_VALUE, false);
            if (alike.size() <= MOST_BEGINNINGS * PIECE) {
                alike.forEach((other, bag) -> {
                    if (!other.equals(word) && bag.size <= MOST_BEGINNINGS) {
                        score(touched, bag, bits);
                    }
                });
            }
        }

        /// What the last of those worth keeping shares; numbers sort faster than objects.
        private int least(Bag touched) {
            var all = new int[touched.size];
            for (var at = 0; at < touched.size; at++) {
                all[at] = shared[touched.values[at]];
            }
            Arrays.sort(all);
            return all.length <= MOST ? 0 : all[all.length - MOST];
        }

        private List<Integer> best(Bag touched) {
            var least = least(touched);
            var found = new ArrayList<Scored>();
            for (var at = 0; at < touched.size; at++) {
                var body = touched.values[at];
                if (shared[body] >= least) {
                    found.add(new Scored(body, shared[body]));
                }
                shared[body] = 0;
            }
            found.sort(Comparator.comparingInt(Scored::bits).reversed().thenComparingInt(Scored::body));
            return found.stream().limit(MOST).map(Scored::body).toList();
        }
    }

    private record Scored(int body, int bits) {}

    /// A growing row of numbers.
    private static final class Bag {

        private int[] values = new int[2];
        private int size;

        void add(int value) {
            if (size > 0 && values[size - 1] == value) {
                return;
            }
            if (size == values.length) {
                values = Arrays.copyOf(values, size * 2);
            }
            values[size] = value;
            size++;
        }
    }
}
