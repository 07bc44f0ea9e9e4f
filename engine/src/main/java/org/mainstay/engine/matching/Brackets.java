package org.mainstay.engine.matching;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mainstay.engine.naming.Name;
import org.mainstay.engine.naming.NameRules;

/// Names that stand in brackets after another: where they follow one name only, they are mostly the same body's.
final class Brackets {

    /// Fewer words are rather a place or a department.
    private static final int LEAST_WORDS = 3;

    private final NameRules rules;
    private final Map<List<String>, Set<List<String>>> before = new HashMap<>();

    Brackets(NameRules rules) {
        this.rules = rules;
    }

    void add(Name name) {
        if (telling(name.aside()) >= LEAST_WORDS) {
            before.computeIfAbsent(name.aside(), key -> new HashSet<>()).add(name.words());
        }
    }

    /// Whether what a name has in brackets may be another name of the body.
    boolean alias(Name name) {
        return before.getOrDefault(name.aside(), Set.of()).size() == 1;
    }

    private long telling(List<String> words) {
        return words.stream().filter(word -> !rules.saysLittle(word)).count();
    }
}
