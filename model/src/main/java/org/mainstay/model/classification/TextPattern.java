package org.mainstay.model.classification;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// What to seek in a text, whatever its case: the part of regular expressions that one pass over the text can match.
///
/// It has no look-around and no back-references, so no pattern of anyone's can make a text take long.
public sealed interface TextPattern {

    /// No limit to how often something is repeated.
    int ENDLESS = -1;

    /// One character.
    ///
    /// @param not whether it is any character but these
    record Letters(boolean not, List<Range> ranges, Set<Kind> kinds) implements TextPattern {

        public Letters {
            ranges = List.copyOf(ranges);
            kinds = kinds.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(kinds));
        }

        /// Whether a character of a text is one of them, whatever its case.
        public boolean has(int sign) {
            return among(sign) != not;
        }

        private boolean among(int sign) {
            var upper = Character.toUpperCase(sign);
            var lower = Character.toLowerCase(upper);
            for (var range : ranges) {
                if (range.has(sign) || range.has(upper) || range.has(lower)) {
                    return true;
                }
            }
            for (var kind : kinds) {
                if (kind.has(sign)) {
                    return true;
                }
            }
            return false;
        }
    }

    /// All of these, one after the other; nothing where there are none.
    record Sequence(List<TextPattern> parts) implements TextPattern {

        public Sequence {
            parts = List.copyOf(parts);
        }
    }

    /// Any one of these.
    record Choice(List<TextPattern> parts) implements TextPattern {

        public Choice {
            parts = List.copyOf(parts);
        }
    }

    /// The same thing several times.
    ///
    /// @param most [#ENDLESS] where there is no limit
    record Repeated(TextPattern part, int least, int most) implements TextPattern {}

    /// Between two characters, or at an end of the text.
    enum Position implements TextPattern {
        WORD_EDGE,
        NO_WORD_EDGE,
        TEXT_START,
        TEXT_END
    }

    /// Characters from one to another.
    record Range(int from, int to) {

        boolean has(int sign) {
            return sign >= from && sign <= to;
        }
    }

    /// Kinds of characters, as Unicode has them.
    enum Kind {
        WORD,
        NO_WORD,
        DIGIT,
        NO_DIGIT,
        SPACE,
        NO_SPACE,
        /// Any character that does not end a line.
        IN_LINE;

        boolean has(int sign) {
            return switch (this) {
                case WORD -> inWord(sign);
                case NO_WORD -> !inWord(sign);
                case DIGIT -> Character.isDigit(sign);
                case NO_DIGIT -> !Character.isDigit(sign);
                case SPACE -> space(sign);
                case NO_SPACE -> !space(sign);
                case IN_LINE -> "\n\r\u0085\u2028\u2029".indexOf(sign) < 0;
            };
        }
    }

    /// Whether a character belongs to a word: letters, marks, digits, connectors such as the underscore, joiners.
    static boolean inWord(int sign) {
        return Character.isAlphabetic(sign)
                || switch (Character.getType(sign)) {
                    case Character.NON_SPACING_MARK,
                            Character.ENCLOSING_MARK,
                            Character.COMBINING_SPACING_MARK,
                            Character.DECIMAL_DIGIT_NUMBER,
                            Character.CONNECTOR_PUNCTUATION -> true;
                    default -> sign == 0x200C || sign == 0x200D;
                };
    }

    private static boolean space(int sign) {
        return Character.isSpaceChar(sign) || (sign >= '\t' && sign <= '\r') || sign == 0x85;
    }
}
