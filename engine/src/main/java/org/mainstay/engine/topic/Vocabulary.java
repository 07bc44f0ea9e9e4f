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

    private final Map<String, Integer> columns = new HashMap<>();
    private final List<String> phrases;
    private final float[] rarity;

    /// @param phrases the words and pairs by number
    /// @param rarity how much more a rare one counts than one that every example has, by number
    Vocabulary(List<String> phrases, float[] rarity) {
        this.phrases = List.copyOf(phrases);
        this.rarity = rarity;
        phrases.forEach(phrase -> columns.put(phrase, columns.size()));
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
    Features features(List<String> words) {
        var found = new int[words.size() * 2];
        var count = 0;
        for (var index = 0; index < words.size(); index++) {
            count = add(words.get(index), found, count);
            if (index > 0) {
                count = add(Phrases.pair(words.get(index - 1), words.get(index)), found, count);
            }
        }
        Arrays.sort(found, 0, count);
        return weigh(found, count);
    }

    private int add(String phrase, int[] found, int count) {
        var column = columns.get(phrase);
        if (column == null) {
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
