package org.mainstay.engine.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.mainstay.engine.classification.Words;

/// Takes names apart by the rules.
public final class Names {

    /// Longer names are not looked at further: no body needs more, and hostile ones have no end.
    private static final int LONGEST = 200;

    private static final Set<Integer> CUTS = Set.of(20, 30, 35, 40);
    private static final Pattern ASIDE = Pattern.compile("\\(([^()]*)\\)?|(?<=\\s)['‘“\"]([^'’”\"]+)['’”\"](?=\\s|$)");
    private static final Pattern AFTER = Pattern.compile("(?:,|\\s[-–—])\\s+([^,]*)$");
    private static final Pattern NUMBER = Pattern.compile("\\d{5,}|(?:19|20)\\d\\d");

    private final NameRules rules;

    public Names(NameRules rules) {
        this.rules = rules;
    }

    public NameRules rules() {
        return rules;
    }

    /// Takes a name apart.
    public Name of(String raw) {
        var text = raw.length() > LONGEST ? raw.substring(0, LONGEST) : raw;
        var names = closed(rules.split(text));
        var aside = new ArrayList<String>();
        var main = withoutAside(names.getFirst(), aside);
        var words = new ArrayList<>(Words.of(main));
        if (words.isEmpty()) {
            words.addAll(aside);
            aside.clear();
        }
        var form = takeForm(words);
        if (ownInitials(words, aside)) {
            aside.clear();
        }
        var said = spell(words);
        var others = new ArrayList<>(names.subList(1, names.size()));
        return new Name(
                raw,
                said,
                spell(aside),
                form,
                brand(said),
                CUTS.contains(raw.strip().length()),
                others);
    }

    /// Another name in brackets is taken out of them, and what follows the brackets belongs to the first.
    private static List<String> closed(List<String> names) {
        var first = names.getFirst();
        var open = first.lastIndexOf('(');
        if (names.size() == 1 || open < 0 || first.indexOf(')', open) > 0) {
            return names;
        }
        var other = names.get(1);
        var close = other.indexOf(')');
        var whole = new ArrayList<>(names);
        whole.set(0, first.substring(0, open) + (close < 0 ? "" : other.substring(close + 1)));
        whole.set(1, (close < 0 ? other : other.substring(0, close)).strip());
        return whole;
    }

    /// What a bracket or a comma sets apart tells of a place, a project, a department or another name.
    private static String withoutAside(String text, List<String> aside) {
        var main = text;
        if (main.indexOf('(') > 0 || main.indexOf('\'') > 0 || main.indexOf('‘') > 0 || main.indexOf('"') > 0) {
            var match = ASIDE.matcher(main);
            var kept = new StringBuilder();
            while (match.find()) {
                var inside = match.group(1) == null ? match.group(2) : match.group(1);
                aside.addAll(Words.of(inside));
                match.appendReplacement(kept, " ");
            }
            match.appendTail(kept);
            main = kept.toString();
        }
        if (main.indexOf(',') < 0 && main.indexOf(" -") < 0 && main.indexOf(" –") < 0 && main.indexOf(" —") < 0) {
            return main;
        }
        var after = AFTER.matcher(main);
        if (after.find() && after.start() > 0) {
            aside.addAll(Words.of(after.group(1)));
            main = main.substring(0, after.start());
        }
        return main;
    }

    /// Initials of the name itself, in brackets after it, add nothing.
    private boolean ownInitials(List<String> words, List<String> aside) {
        var inside = String.join("", aside);
        return !inside.isEmpty() && (inside.equals(initials(words, false)) || inside.equals(initials(words, true)));
    }

    private String initials(List<String> words, boolean withFillers) {
        var initials = new StringBuilder();
        words.stream()
                .filter(word -> withFillers || !rules.filler(word))
                .forEach(word -> initials.append(word.charAt(0)));
        return initials.toString();
    }

    /// Takes legal forms off the end, and gives the last that it took: `CIC Ltd` is a community interest company.
    private String takeForm(List<String> words) {
        var form = "";
        var phrase = rules.forms().ending(words);
        while (phrase.isPresent() && phrase.get().words().size() < words.size()) {
            var count = phrase.get().words().size();
            words.subList(words.size() - count, words.size()).clear();
            form = phrase.get().means();
            phrase = rules.forms().ending(words);
        }
        return form;
    }

    private List<String> spell(List<String> words) {
        var plain = new ArrayList<String>(words.size());
        var position = 0;
        while (position < words.size()) {
            var noise = rules.noise().at(words, position);
            if (noise.isPresent()) {
                position += noise.get().words().size();
                continue;
            }
            if (!number(words.get(position))) {
                plain.add(words.get(position));
            }
            position++;
        }
        var full = rules.shortForms().replace(plain.isEmpty() ? words : plain);
        return inOne(full);
    }

    private static boolean number(String word) {
        return word.charAt(0) <= '9' && NUMBER.matcher(word).matches();
    }

    /// A federation's words count as one, for they come together.
    private List<String> inOne(List<String> words) {
        var out = new ArrayList<String>(words.size());
        var position = 0;
        while (position < words.size()) {
            var brand = rules.brands().at(words, position);
            if (brand.isEmpty()) {
                out.add(words.get(position));
                position++;
            } else {
                out.add(brand.get().means().replace(' ', '-'));
                position += brand.get().words().size();
            }
        }
        return out;
    }

    private String brand(List<String> words) {
        return words.stream().filter(rules::brand).findFirst().orElse("");
    }
}
