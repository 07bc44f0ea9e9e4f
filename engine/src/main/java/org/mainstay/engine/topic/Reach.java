package org.mainstay.engine.topic;

import org.mainstay.model.classification.TextPattern;
import org.mainstay.model.classification.TextPattern.Choice;
import org.mainstay.model.classification.TextPattern.Letters;
import org.mainstay.model.classification.TextPattern.Position;
import org.mainstay.model.classification.TextPattern.Repeated;
import org.mainstay.model.classification.TextPattern.Sequence;

/// How far a pattern can reach.
final class Reach {

    private Reach() {}

    /// Whether it can pass over any number of words, as `friends of .* school` does.
    static boolean far(TextPattern pattern) {
        return switch (pattern) {
            case Letters letters -> false;
            case Position position -> false;
            case Sequence sequence -> sequence.parts().stream().anyMatch(Reach::far);
            case Choice choice -> choice.parts().stream().anyMatch(Reach::far);
            case Repeated repeated ->
                far(repeated.part()) || (repeated.most() == TextPattern.ENDLESS && passesAnything(repeated.part()));
        };
    }

    private static boolean passesAnything(TextPattern pattern) {
        return pattern instanceof Letters letters && letters.has(' ') && letters.has('a');
    }
}
