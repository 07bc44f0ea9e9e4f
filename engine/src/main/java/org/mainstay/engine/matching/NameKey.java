package org.mainstay.engine.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mainstay.engine.classification.Words;

/// What names are compared by: the whole name, without what cannot make two bodies one.
final class NameKey {

    private static final Set<String> FORMS = Set.of("ltd", "limited");
    private static final Set<String> SERVICES = Set.of("svc", "svcs", "service");
    private static final Set<String> SMALL_WORDS = Set.of("and", "of", "the", "for", "in");

    private NameKey() {}

    /// `The Moor Advice Svc (MAS) Ltd` and `MOOR ADVICE SERVICES` have one key.
    static String of(String name) {
        var words = new ArrayList<String>();
        for (var word : Words.of(withoutOwnInitials(name))) {
            words.add(SERVICES.contains(word) ? "services" : word);
        }
        if (words.size() > 1 && words.getFirst().equals("the")) {
            words.removeFirst();
        }
        if (words.size() > 1 && FORMS.contains(words.getLast())) {
            words.removeLast();
        }
        return String.join(" ", words);
    }

    /// Brackets at the end that repeat a name's own initials add nothing; any others may tell a branch from
    /// its parent.
    private static String withoutOwnInitials(String name) {
        var text = name.strip();
        var open = text.lastIndexOf('(');
        if (open <= 0 || !text.endsWith(")")) {
            return text;
        }
        var before = text.substring(0, open);
        var inside = String.join("", Words.of(text.substring(open)));
        var words = Words.of(before);
        var main = words.stream().filter(word -> !SMALL_WORDS.contains(word)).toList();
        return inside.equals(initials(words)) || inside.equals(initials(main)) ? before : text;
    }

    private static String initials(List<String> words) {
        var initials = new StringBuilder();
        words.forEach(word -> initials.append(word.charAt(0)));
        return initials.toString();
    }
}
