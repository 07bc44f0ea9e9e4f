package org.mainstay.engine.classification;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mainstay.model.classification.Cue;
import org.mainstay.model.classification.CueKind;

/// The cues of one kind, filed under the letter they begin with: a cut or open word begins with it too.
final class CueIndex {

    /// Ledgers cut names at these lengths, so that the last word of such a name may be the beginning of one.
    private static final Set<Integer> CUTS = Set.of(20, 30, 35, 40);

    private static final Comparator<Cue> BEST_FIRST = Comparator.comparingInt(Cue::percent)
            .reversed()
            .thenComparing(Cue::words)
            .thenComparing(Cue::row);

    private final Map<Character, List<CompiledCue>> byLetter = new HashMap<>();

    static CueIndex of(List<Cue> cues, CueKind kind) {
        var index = new CueIndex();
        for (var cue : cues) {
            var compiled = CompiledCue.of(cue);
            if (cue.kind() == kind && !compiled.words().isEmpty()) {
                var letter = compiled.words().getFirst().charAt(0);
                index.byLetter.computeIfAbsent(letter, key -> new ArrayList<>()).add(compiled);
            }
        }
        return index;
    }

    /// Every cue that stands in the text, the one that is most often right first.
    List<Cue> list(String text) {
        var words = Words.of(text);
        var cut = CUTS.contains(text.strip().length());
        var found = new ArrayList<Cue>();
        for (var position = 0; position < words.size(); position++) {
            for (var compiled : startingLike(words.get(position))) {
                if (compiled.standsAt(position, words, cut)) {
                    found.add(compiled.cue());
                }
            }
        }
        found.sort(BEST_FIRST);
        return found;
    }

    Optional<Cue> find(String text) {
        return list(text).stream().findFirst();
    }

    /// Whether a cue is the whole text, not just a part of it.
    boolean isWhole(String text) {
        var words = Words.of(text);
        return !words.isEmpty() && startingLike(words.getFirst()).stream().anyMatch(cue -> cue.isWholeOf(words));
    }

    private List<CompiledCue> startingLike(String word) {
        return byLetter.getOrDefault(word.charAt(0), List.of());
    }
}
