package org.mainstay.engine.classification;

import java.util.List;
import org.mainstay.model.classification.Cue;

/// A cue made ready for matching.
///
/// @param open whether its last word stands for all words that begin so
record CompiledCue(Cue cue, List<String> words, boolean open) {

    /// A shorter piece of a cut word could be the beginning of almost anything.
    private static final int LEAST_PIECE = 5;

    static CompiledCue of(Cue cue) {
        return new CompiledCue(cue, Words.of(cue.words()), cue.words().strip().endsWith("*"));
    }

    /// Whether the cue's words stand in a text from a position on.
    boolean standsAt(int position, List<String> text, boolean cut) {
        if (position + words.size() > text.size()) {
            return false;
        }
        for (var index = 0; index < words.size(); index++) {
            var at = position + index;
            // A piece of a word tells nothing by itself: "Homes" begins many words.
            if (!fits(index, text.get(at), cut && index > 0 && at == text.size() - 1)) {
                return false;
            }
        }
        return true;
    }

    boolean isWholeOf(List<String> text) {
        return words.size() == text.size() && standsAt(0, text, false);
    }

    private boolean fits(int index, String word, boolean cut) {
        var wanted = words.get(index);
        if (word.equals(wanted)) {
            return true;
        }
        if (open && index == words.size() - 1 && word.startsWith(wanted)) {
            return true;
        }
        return cut && word.length() >= LEAST_PIECE && wanted.startsWith(word);
    }
}
