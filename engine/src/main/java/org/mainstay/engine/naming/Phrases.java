package org.mainstay.engine.naming;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mainstay.engine.classification.Words;
import org.mainstay.model.classification.NameRule;
import org.mainstay.model.classification.NameRuleKind;

/// Runs of words and what they mean, the longest first where several begin alike.
final class Phrases {

    private final Map<String, List<Phrase>> byFirst = new HashMap<>();
    private final Map<String, List<Phrase>> byLast = new HashMap<>();

    private final Set<String> single = new HashSet<>();

    static Phrases of(List<NameRule> rules, NameRuleKind kind) {
        var phrases = new Phrases();
        for (var rule : rules) {
            var words = Words.of(rule.words());
            if (rule.kind() == kind && !words.isEmpty()) {
                phrases.add(new Phrase(words, rule.means(), Words.of(rule.means())));
            }
        }
        return phrases;
    }

    private void add(Phrase phrase) {
        if (phrase.words.size() == 1) {
            single.add(phrase.words.getFirst());
        }
        for (var place : List.of(
                byFirst.computeIfAbsent(phrase.words.getFirst(), key -> new ArrayList<>()),
                byLast.computeIfAbsent(phrase.words.getLast(), key -> new ArrayList<>()))) {
            place.add(phrase);
            place.sort(Comparator.comparingInt((Phrase one) -> one.words.size()).reversed());
        }
    }

    /// The longest phrase that stands in a text from a position on.
    Optional<Phrase> at(List<String> text, int position) {
        for (var phrase : byFirst.getOrDefault(text.get(position), List.of())) {
            if (phrase.stands(text, position)) {
                return Optional.of(phrase);
            }
        }
        return Optional.empty();
    }

    /// The longest phrase that a text ends with.
    Optional<Phrase> ending(List<String> text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        for (var phrase : byLast.getOrDefault(text.getLast(), List.of())) {
            if (phrase.stands(text, text.size() - phrase.words.size())) {
                return Optional.of(phrase);
            }
        }
        return Optional.empty();
    }

    /// A text with every phrase put as what it means; words that mean several become several.
    List<String> replace(List<String> text) {
        var out = new ArrayList<String>(text.size());
        var position = 0;
        while (position < text.size()) {
            var phrase = at(text, position);
            if (phrase.isEmpty()) {
                out.add(text.get(position));
                position++;
            } else {
                out.addAll(phrase.get().meant);
                position += phrase.get().words.size();
            }
        }
        return out;
    }

    boolean holds(String word) {
        return single.contains(word);
    }

    record Phrase(List<String> words, String means, List<String> meant) {

        boolean stands(List<String> text, int position) {
            return position >= 0
                    && position + words.size() <= text.size()
                    && text.subList(position, position + words.size()).equals(words);
        }
    }
}
