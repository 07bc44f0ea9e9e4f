package org.mainstay.engine.naming;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;

/// A name taken apart.
///
/// @param raw as written
/// @param words what it says, in one spelling: without legal form, a federation's words in one
/// @param aside what stands in brackets or quotation marks, after a comma or a dash
/// @param form its legal form, empty where it names none
/// @param brand the federation whose words it bears, empty where none
/// @param cut whether it has a length at which ledgers cut names
/// @param others further names of the same body that it gives: trading names, former names
public record Name(
        String raw,
        List<String> words,
        List<String> aside,
        String form,
        String brand,
        boolean cut,
        List<String> others) {

    public Name {
        words = List.copyOf(words);
        aside = List.copyOf(aside);
        others = List.copyOf(others);
    }

    /// Every word in it, and aside, once.
    public Collection<String> distinct() {
        if (aside.isEmpty() && allDiffer()) {
            return words;
        }
        var all = new LinkedHashSet<>(words);
        all.addAll(aside);
        return all;
    }

    private boolean allDiffer() {
        for (var at = 1; at < words.size(); at++) {
            if (words.indexOf(words.get(at)) < at) {
                return false;
            }
        }
        return true;
    }

    /// What stands aside, as a name of its own.
    public Name asideAlone() {
        return new Name(raw, aside, List.of(), "", "", false, List.of());
    }

    /// All its letters in a row: `Gorse Hill` and `Gorsehill` have one.
    public String joined() {
        return String.join("", words);
    }
}
