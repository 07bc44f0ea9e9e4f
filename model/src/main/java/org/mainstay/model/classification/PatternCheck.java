package org.mainstay.model.classification;

/// What is to be said of a regular expression as somebody wrote it.
public sealed interface PatternCheck {

    record Sound(TextPattern pattern) implements PatternCheck {}

    /// It cannot be used.
    ///
    /// @param at which character it is about, from 1
    record Broken(Fault fault, int at) implements PatternCheck {}

    enum Fault {
        UNCLOSED_GROUP("a bracket that is never closed"),
        UNOPENED_GROUP("a closing bracket without an opening one"),
        UNCLOSED_SET("a square bracket that is never closed"),
        SET_IN_SET("a square bracket or && inside square brackets"),
        BACKWARD_RANGE("a range that runs backwards"),
        NOTHING_TO_REPEAT("a sign of repetition with nothing before it"),
        BAD_COUNT("a count in curly brackets that is no {2} or {2,5}"),
        SPECIAL_GROUP("a group with a question mark, of which only (?: can be used"),
        UNKNOWN_ESCAPE("a backslash with something after it that cannot be used"),
        TOO_DEEP("brackets too deep inside each other"),
        TOO_LARGE("more than can be held once its counts are written out");

        private final String words;

        Fault(String words) {
            this.words = words;
        }

        /// In plain words, to stand inside a sentence.
        public String words() {
            return words;
        }
    }

    /// Looks at a regular expression in the usual notation.
    static PatternCheck look(String written) {
        return new PatternParser(written).check();
    }
}
