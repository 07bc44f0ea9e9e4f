package org.mainstay.engine.naming;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mainstay.engine.classification.Words;
import org.mainstay.model.classification.NameRule;
import org.mainstay.model.classification.NameRuleKind;

/// The rules by which names are taken apart and compared, made ready for use.
public final class NameRules {

    private final List<NameRule> rules;
    private final Phrases forms;
    private final Phrases noise;
    private final Phrases shortForms;
    private final Phrases brands;
    private final Phrases fillers;
    private final Phrases telling;
    private final Phrases tradingArms;
    private final Phrases noCharities;
    private final Phrases betweenWords;
    private final Pattern between;
    private final Weights weights;
    private final Set<String> brandWords = new HashSet<>();

    private NameRules(List<NameRule> rules) {
        this.rules = List.copyOf(rules);
        forms = Phrases.of(rules, NameRuleKind.FORM);
        noise = Phrases.of(rules, NameRuleKind.NOISE);
        shortForms = Phrases.of(rules, NameRuleKind.SHORT_FORM);
        brands = Phrases.of(rules, NameRuleKind.BRAND);
        fillers = Phrases.of(rules, NameRuleKind.FILLER);
        telling = Phrases.of(rules, NameRuleKind.TELLING);
        tradingArms = Phrases.of(rules, NameRuleKind.TRADING_ARM);
        noCharities = Phrases.of(rules, NameRuleKind.NO_CHARITY);
        betweenWords = Phrases.of(rules, NameRuleKind.BETWEEN_NAMES);
        between = between(rules);
        weights = Weights.of(rules);
        rules.stream()
                .filter(rule -> rule.kind() == NameRuleKind.BRAND)
                .forEach(rule -> brandWords.add(rule.means().replace(' ', '-')));
    }

    public static NameRules of(List<NameRule> rules) {
        return new NameRules(rules);
    }

    /// The rows that these rules are made of.
    public List<NameRule> rows() {
        return rules;
    }

    public Weights weights() {
        return weights;
    }

    Phrases forms() {
        return forms;
    }

    Phrases noise() {
        return noise;
    }

    Phrases shortForms() {
        return shortForms;
    }

    Phrases brands() {
        return brands;
    }

    /// Whether a word stands for a federation.
    boolean brand(String word) {
        return brandWords.contains(word);
    }

    /// Whether a word says next to nothing in a name.
    public boolean saysLittle(String word) {
        return filler(word);
    }

    boolean filler(String word) {
        return fillers.holds(word);
    }

    boolean telling(String word) {
        return telling.holds(word);
    }

    /// Whether a name ends as those of trading arms do.
    public boolean tradingArm(Name name) {
        return tradingArms.ending(name.words()).isPresent();
    }

    /// Whether a name ends as those of public bodies do that are on no charity register.
    public boolean noCharity(Name name) {
        return noCharities.ending(name.words()).isPresent();
    }

    /// Splits a text into the names that it joins; the regular expression is tried only where its words occur.
    List<String> split(String text) {
        var words = Words.of(text);
        var position = 0;
        while (position < words.size() && betweenWords.at(words, position).isEmpty()) {
            position++;
        }
        if (position == words.size()) {
            return List.of(text);
        }
        var names = new ArrayList<String>();
        for (var part : between.split(text.toLowerCase(Locale.ROOT), -1)) {
            if (part.chars().anyMatch(Character::isLetterOrDigit)) {
                names.add(part.strip());
            }
        }
        return names.isEmpty() ? List.of(text) : names;
    }

    private static Pattern between(List<NameRule> rules) {
        var phrases = rules.stream()
                .filter(rule -> rule.kind() == NameRuleKind.BETWEEN_NAMES)
                .map(NameRule::words)
                .sorted((one, other) -> Integer.compare(other.length(), one.length()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + phrases + ")(?![\\p{L}\\p{N}])");
    }
}
