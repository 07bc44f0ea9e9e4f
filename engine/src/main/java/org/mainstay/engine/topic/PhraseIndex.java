package org.mainstay.engine.topic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mainstay.engine.classification.Words;

/// Finds many phrases in the words of a text. A last word that ends in `*` stands for its beginnings.
///
/// @param <T> what a phrase stands for
final class PhraseIndex<T> {

    /// How many letters of the first word phrases are filed under.
    private static final int FILED_UNDER = 3;

    private final Map<String, List<Phrase<T>>> phrases = new HashMap<>();

    /// A phrase found: what it stands for and the words it stands on, the last one excluded.
    record Hit<T>(T what, int from, int to) {}

    void add(String written, T what) {
        var words = Words.of(written);
        if (!words.isEmpty()) {
            var open = written.strip().endsWith("*");
            var first = words.getFirst();
            var key = open && words.size() == 1 && first.length() < FILED_UNDER ? "" : key(first);
            phrases.computeIfAbsent(key, none -> new ArrayList<>()).add(new Phrase<>(words, open, what));
        }
    }

    List<Hit<T>> find(List<String> text) {
        var hits = new ArrayList<Hit<T>>();
        var anywhere = phrases.getOrDefault("", List.of());
        for (var position = 0; position < text.size(); position++) {
            add(phrases.getOrDefault(key(text.get(position)), List.of()), position, text, hits);
            add(anywhere, position, text, hits);
        }
        return hits;
    }

    private void add(List<Phrase<T>> candidates, int position, List<String> text, List<Hit<T>> hits) {
        for (var phrase : candidates) {
            if (phrase.standsAt(position, text)) {
                hits.add(new Hit<>(phrase.what, position, position + phrase.words.size()));
            }
        }
    }

    private static String key(String word) {
        return word.length() <= FILED_UNDER ? word : word.substring(0, FILED_UNDER);
    }

    private record Phrase<T>(List<String> words, boolean open, T what) {

        boolean standsAt(int position, List<String> text) {
            var last = words.size() - 1;
            if (position + last >= text.size()) {
                return false;
            }
            for (var index = 0; index < last; index++) {
                if (!text.get(position + index).equals(words.get(index))) {
                    return false;
                }
            }
            var there = text.get(position + last);
            return open ? there.startsWith(words.get(last)) : there.equals(words.get(last));
        }
    }
}
