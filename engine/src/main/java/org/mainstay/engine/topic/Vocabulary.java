package org.mainstay.engine.topic;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The words and pairs of words that examples share, and how much each weighs in a text.
final class Vocabulary {

    /// What only one example has cannot be compared with anything.
    private static final int LEAST_EXAMPLES = 2;

    private static final int NONE = -1;

    private final Map<String, Integer> words = new HashMap<>();
    private final PairIndex pairs;
    private final List<String> phrases;
    private final float[] rarity;

    /// @param phrases the words and pairs by number
    /// @param rarity how much more a rare one counts than one that every example has, by number
    Vocabulary(List<String> phrases, float[] rarity) {
        this.phrases = List.copyOf(phrases);
        this.rarity = rarity;
        pairs = new PairIndex(phrases.size());
        for (var column = 0; column < phrases.size(); column++) {
            if (phrases.get(column).indexOf(' ') < 0) {
                words.put(phrases.get(column), column);
            }
        }
        for (var column = 0; column < phrases.size(); column++) {
            var gap = phrases.get(column).indexOf(' ');
            if (gap > 0) {
                pairs.put(
                        word(phrases.get(column).substring(0, gap)),
                        word(phrases.get(column).substring(gap + 1)),
                        column);
            }
        }
    }

    static Vocabulary of(List<List<String>> examples) {
        var counts = new TreeMap<String, Integer>();
        for (var words : examples) {
            var seen = new HashSet<>(words);
            for (var index = 1; index < words.size(); index++) {
                seen.add(Phrases.pair(words.get(index - 1), words.get(index)));
            }
            seen.forEach(phrase -> counts.merge(phrase, 1, Integer::sum));
        }
        counts.values().removeIf(count -> count < LEAST_EXAMPLES);
        var rarity = new float[counts.size()];
        var next = 0;
        for (var count : counts.values()) {
            rarity[next] = (float) (Math.log((1.0 + examples.size()) / (1.0 + count)) + 1);
            next++;
        }
        return new Vocabulary(List.copyOf(counts.keySet()), rarity);
    }

    int size() {
        return rarity.length;
    }

    /// A text in numbers: each phrase weighs by its rarity and the logarithm of how often it stands there, and all
    /// together are of length 1.
    Features features(List<String> text) {
        var found = new int[text.size() * 2];
        var count = 0;
        var before = NONE;
        for (var written : text) {
            var word = word(written);
            // Whoever shares a pair shares its words, so that a pair of a word that nobody shares need not be sought.
            var pair = word < 0 || before < 0 ? NONE : pairs.get(before, word);
            count = add(word, found, count);
            count = add(pair, found, count);
            before = word;
        }
        Arrays.sort(found, 0, count);
        return weigh(found, count);
    }

    /// Negative where no two examples share it.
    private int word(String word) {
        return words.getOrDefault(word, NONE);
    }

    private static int add(int column, int[] found, int count) {
        if (column < 0) {
            return count;
        }
        found[count] = column;
        return count + 1;
    }

    private Features weigh(int[] sorted, int count) {
        var chosen = new int[count];
        var weights = new float[count];
        var size = 0;
        var squares = 0.0;
        for (var start = 0; start < count; ) {
            var end = start;
            while (end < count && sorted[end] == sorted[start]) {
                end++;
            }
            var weight = (1 + Math.log(end - start)) * rarity[sorted[start]];
            chosen[size] = sorted[start];
            weights[size] = (float) weight;
            squares += weight * weight;
            size++;
            start = end;
        }
        var length = (float) Math.sqrt(squares);
        for (var index = 0; index < size; index++) {
            weights[index] /= length;
        }
        return new Features(Arrays.copyOf(chosen, size), Arrays.copyOf(weights, size));
    }

    String phrase(int column) {
        return phrases.get(column);
    }

    List<String> phrases() {
        return phrases;
    }

    float[] rarity() {
        return rarity;
    }
}
