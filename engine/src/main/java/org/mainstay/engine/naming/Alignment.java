package org.mainstay.engine.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Lays the words of two names beside each other: first those that are the same, then those that may be.
final class Alignment {

    private static final int MANY = 4;

    private final NameRules rules;
    private final Usage usage;
    private final Set<String> ownPlace;
    private final Name left;
    private final Name right;
    private final List<Word> ofLeft;
    private final List<Word> ofRight;
    private final List<Likeness.Part> parts = new ArrayList<>();
    private int bits;
    private int limit = Integer.MAX_VALUE;
    private boolean told;
    private boolean slipped;
    private int proper;

    Alignment(NameRules rules, Usage usage, Set<String> ownPlace, Name left, Name right) {
        this.ownPlace = ownPlace;
        this.rules = rules;
        this.usage = usage;
        this.left = left;
        this.right = right;
        ofLeft = words(left);
        ofRight = words(right);
    }

    private record Word(String text, boolean aside, boolean last) {}

    private static List<Word> words(Name name) {
        var words = new ArrayList<Word>();
        for (var at = 0; at < name.words().size(); at++) {
            words.add(new Word(name.words().get(at), false, at == name.words().size() - 1));
        }
        name.aside().forEach(text -> words.add(new Word(text, true, false)));
        return words;
    }

    Likeness likeness() {
        takeEqual();
        takeJoined();
        takeCut();
        takeInitials();
        takeNear();
        if (!inOrder()) {
            limit = Math.min(limit, weight("most with unshared word"));
        }
        takeOwnPlace();
        var whole = !loudMain(ofLeft) && !loudMain(ofRight) && !(loud(ofLeft) && loud(ofRight));
        if (!told) {
            note(
                    "name",
                    left.raw(),
                    right.raw(),
                    weight("conflicting brand place"),
                    "They share no word of their own.");
        } else if (whole && !slipped) {
            note("name", left.raw(), right.raw(), weight("shared name whole"), "All words that say anything agree.");
        }
        weighRest();
        weighForm();
        return new Likeness(bits, limit, whole && told && !slipped, parts);
    }

    /// A slip in a short name is more likely another name; people's names are like that.
    private void takeNear() {
        for (var word : List.copyOf(ofLeft)) {
            var partner = ofRight.stream()
                    .filter(other -> Letters.near(word.text, other.text))
                    .findFirst();
            if (partner.isPresent() && (proper > 1 || word.aside)) {
                slipped = true;
                agree(
                        word,
                        partner.get(),
                        weight("misspelt word"),
                        quoted(word.text) + " and " + quoted(partner.get().text) + " may be one word.");
            }
        }
    }

    private void takeEqual() {
        for (var aside = 0; aside < 2; aside++) {
            for (var word : List.copyOf(ofLeft)) {
                var same = find(word, aside == 0);
                same.ifPresent(other -> agree(word, other, 0, "Both have " + quoted(word.text) + "."));
            }
        }
    }

    private Optional<Word> find(Word word, boolean alike) {
        return ofRight.stream()
                .filter(other -> other.text.equals(word.text) && (!alike || other.aside == word.aside))
                .findFirst();
    }

    private void agree(Word word, Word other, int less, String why) {
        ofLeft.remove(word);
        ofRight.remove(other);
        if (!rules.filler(word.text) && !rules.brand(word.text)) {
            told = true;
            proper++;
        }
        var rarer = Math.min(usage.bits(word.text), usage.bits(other.text));
        var gain = rules.filler(word.text) ? Math.min(rarer, weight("shared filler")) : Math.max(0, rarer + less);
        note("name", word.text, other.text, gain, why);
    }

    /// `gorse hill` and `gorsehill`.
    private void takeJoined() {
        joined(ofLeft, ofRight);
        joined(ofRight, ofLeft);
    }

    private void joined(List<Word> apart, List<Word> together) {
        for (var at = 0; at + 1 < apart.size(); at++) {
            var first = apart.get(at);
            var second = apart.get(at + 1);
            var text = first.text + second.text;
            var whole = together.stream().filter(word -> word.text.equals(text)).findFirst();
            if (whole.isPresent()) {
                apart.remove(first);
                apart.remove(second);
                together.remove(whole.get());
                told = true;
                proper += 2;
                note(
                        "name",
                        first.text + " " + second.text,
                        text,
                        usage.bits(text),
                        "“%s %s” and “%s” are one word.".formatted(first.text, second.text, text));
                return;
            }
        }
    }

    /// A ledger that cuts names leaves the beginning of a name, its last word perhaps in pieces.
    private void takeCut() {
        if (beginning(left, right)) {
            cut(left, right, ofLeft, ofRight);
        } else if (beginning(right, left)) {
            cut(right, left, ofRight, ofLeft);
        }
    }

    private static boolean beginning(Name name, Name whole) {
        var words = name.words();
        var last = words.size() - 1;
        return name.cut()
                && last > 0
                && whole.words().size() > last
                && whole.words().subList(0, last).equals(words.subList(0, last))
                && whole.words().get(last).startsWith(words.get(last));
    }

    private void cut(Name name, Name whole, List<Word> pieces, List<Word> wholes) {
        var last = name.words().size() - 1;
        var piece = name.words().get(last);
        if (!whole.words().get(last).equals(piece)) {
            pieces.removeIf(Word::last);
            note(
                    "name",
                    piece,
                    whole.words().get(last),
                    0,
                    "“%s” may be “%s”, cut by the ledger."
                            .formatted(piece, whole.words().get(last)));
            wholes.clear();
        } else if (wholes.stream().anyMatch(word -> !quiet(word))) {
            wholes.clear();
            limit = Math.min(limit, weight("most with unshared word"));
            note("name", name.raw(), "", weight("cut name"), "The ledger may have cut the rest of the name.");
        }
    }

    /// `gm` and `greater manchester`.
    private void takeInitials() {
        initials(ofLeft, ofRight);
        initials(ofRight, ofLeft);
    }

    private void initials(List<Word> shorts, List<Word> longs) {
        for (var word : List.copyOf(shorts)) {
            for (var from = 0; from + word.text.length() <= longs.size(); from++) {
                var run = longs.subList(from, from + word.text.length());
                if (word.text.length() > 1 && initials(run).equals(word.text)) {
                    var text = text(run);
                    shorts.remove(word);
                    run.clear();
                    note(
                            "name",
                            word.text,
                            text,
                            weight("initials"),
                            "“%s” may stand for “%s”.".formatted(word.text, text));
                    return;
                }
            }
        }
    }

    private static String initials(List<Word> words) {
        var initials = new StringBuilder();
        words.forEach(word -> initials.append(word.text.charAt(0)));
        return initials.toString();
    }

    /// The same words in another order make another name, but for a federation's: `Moor Mind` and `Mind in Moor`.
    private boolean inOrder() {
        if (!left.brand().isEmpty()) {
            return true;
        }
        var shared = left.words().stream()
                .filter(word -> !rules.filler(word) && right.words().contains(word))
                .toList();
        var ofOther = right.words().stream()
                .filter(word -> !rules.filler(word) && left.words().contains(word))
                .toList();
        return shared.equals(ofOther);
    }

    private boolean quiet(Word word) {
        return rules.filler(word.text);
    }

    /// In a place's own files the place's name comes and goes: nearly everything there is of the place.
    private void takeOwnPlace() {
        if (proper < 2 || !onlyOwnPlace()) {
            return;
        }
        for (var word : loudWords()) {
            ofLeft.remove(word);
            ofRight.remove(word);
            note("name", word.text, "", weight("unshared own place"), quoted(word.text) + " is the place itself.");
        }
    }

    private boolean onlyOwnPlace() {
        return loud(ofLeft) != loud(ofRight)
                && loudWords().stream().allMatch(word -> ownPlace.contains(word.text))
                && (left.brand().isEmpty() || !left.brand().equals(right.brand()));
    }

    private List<Word> loudWords() {
        return Stream.concat(ofLeft.stream(), ofRight.stream())
                .filter(word -> !quiet(word))
                .toList();
    }

    private void weighRest() {
        var brand = !left.brand().isEmpty() && left.brand().equals(right.brand());
        var clash = loud(ofLeft) && loud(ofRight);
        if (clash && brand) {
            note(
                    "name",
                    text(ofLeft),
                    text(ofRight),
                    weight("conflicting brand place"),
                    "Two bodies of one federation.");
        }
        weigh(ofLeft, true, clash, brand);
        weigh(ofRight, false, clash, brand);
    }

    private boolean loudMain(List<Word> words) {
        return words.stream().anyMatch(word -> !quiet(word) && !word.aside);
    }

    private boolean loud(List<Word> words) {
        return words.stream().anyMatch(word -> !quiet(word));
    }

    private void weigh(List<Word> words, boolean ofTheLeft, boolean clash, boolean brand) {
        for (var word : words) {
            var kind = kind(word, clash, brand);
            limit = Math.min(limit, limit(kind));
            note(
                    "name",
                    ofTheLeft ? word.text : "",
                    ofTheLeft ? "" : word.text,
                    weight(kind),
                    "Only one of them has " + quoted(word.text) + ".");
        }
    }

    private String kind(Word word, boolean clash, boolean brand) {
        if (quiet(word)) {
            return "unshared filler";
        }
        if (word.text.chars().anyMatch(Character::isDigit)) {
            return clash ? "conflicting number" : "conflicting word";
        }
        if ((brand && !(word.aside && told)) || rules.brand(word.text)) {
            return "unshared telling";
        }
        if (rules.telling(word.text) && !word.aside) {
            return "unshared telling";
        }
        if (clash) {
            return "conflicting word";
        }
        return word.aside ? "unshared word in brackets" : "unshared word";
    }

    /// Where words are left over, a name of many shared words leaves less doubt than one of few.
    private int limit(String kind) {
        return switch (kind) {
            case "unshared telling", "conflicting number" -> weight("most with telling word");
            case "conflicting word" -> weight("most with conflicting word");
            case "unshared word" ->
                weight(
                        proper >= MANY && unshared() == 1
                                ? "most with one of many unshared"
                                : "most with unshared word");
            default -> Integer.MAX_VALUE;
        };
    }

    private long unshared() {
        return ofLeft.stream().filter(word -> !quiet(word)).count()
                + ofRight.stream().filter(word -> !quiet(word)).count();
    }

    private void weighForm() {
        var one = !left.form().isEmpty();
        var other = !right.form().isEmpty();
        if (one && other) {
            var same = left.form().equals(right.form());
            limit = same ? limit : Math.min(limit, weight("most with unshared word"));
            note(
                    "legal form",
                    left.form(),
                    right.form(),
                    weight(same ? "same legal form" : "other legal form"),
                    same ? "Their legal form agrees." : "Their legal forms differ.");
        } else if (one != other
                && Stream.concat(ofLeft.stream(), ofRight.stream()).anyMatch(Word::aside)) {
            // Two differences at once, a form and words in brackets, are one too many.
            limit = Math.min(limit, weight("most with unshared word"));
        }
    }

    private void note(String field, String one, String other, int weight, String why) {
        bits += weight;
        parts.add(new Likeness.Part(field, one, other, weight, why));
    }

    private int weight(String name) {
        return rules.weights().get(name);
    }

    /// Put together by hand, for a place has a million of them.
    private static String quoted(String word) {
        return "“" + word + "”";
    }

    private static String text(List<Word> words) {
        return String.join(" ", words.stream().map(Word::text).toList());
    }
}
