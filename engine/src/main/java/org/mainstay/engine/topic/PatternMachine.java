package org.mainstay.engine.topic;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.topic.Program.Here;
import org.mainstay.engine.topic.Program.Step;
import org.mainstay.model.classification.TextPattern;

/// Seeks all patterns in one pass over a text, whatever their number.
///
/// The sets of steps that can be under way at once become states, made when they are first met and kept as long as
/// there is room; then a character costs one look into a table. It learns as it goes: one for each thread.
final class PatternMachine {

    /// Hostile patterns can have any number of states; then they are forgotten and made anew.
    private static final int MOST_STATES = 20_000;

    private static final int[] NONE = {};

    private final Program program;
    private final Alphabet alphabet;
    private final int mostStates;
    private final Steps steps;
    private final Map<Reached, State> states = new HashMap<>();
    private final Map<Integer, Reached> begun = new HashMap<>();
    private State start;

    PatternMachine(List<TextPattern> patterns) {
        this(patterns, MOST_STATES);
    }

    PatternMachine(List<TextPattern> patterns, int mostStates) {
        this.program = Program.of(patterns);
        this.mostStates = mostStates;
        alphabet = new Alphabet(program.sets());
        steps = new Steps(program);
        start = new State(new Reached(NONE, NONE), false, true);
    }

    /// Which patterns stand somewhere in the text, by number.
    BitSet find(String text) {
        var found = new BitSet(program.starts().length);
        var state = start;
        for (var at = 0; at < text.length(); ) {
            int sign = text.charAt(at);
            at++;
            if (Character.isHighSurrogate((char) sign)
                    && at < text.length()
                    && Character.isLowSurrogate(text.charAt(at))) {
                sign = Character.toCodePoint((char) sign, text.charAt(at));
                at++;
            }
            state = next(state, alphabet.of(sign));
            note(state, found);
        }
        note(step(state, -1), found);
        return found;
    }

    /// How many states it holds.
    int size() {
        return states.size();
    }

    private static void note(State state, BitSet found) {
        for (var pattern : state.key.found) {
            found.set(pattern);
        }
    }

    private State next(State state, int letter) {
        var known = letter < state.next.length ? state.next[letter] : null;
        if (known != null) {
            return known;
        }
        var next = step(state, letter);
        if (letter >= state.next.length) {
            state.next = Arrays.copyOf(state.next, letter + 8);
        }
        state.next[letter] = next;
        return next;
    }

    /// @param letter the class of the next character, -1 at the end of the text
    private State step(State state, int letter) {
        var word = letter >= 0 && alphabet.inWord(letter);
        var here = Here.of(state.afterWord, word, state.first, letter < 0);
        var begin = begin(here, letter);
        steps.clear();
        for (var at : state.key.steps) {
            steps.add(at, here);
        }
        advance(letter);
        steps.take(begin);
        var key = steps.reached();
        if (states.size() >= mostStates) {
            states.clear();
            start = new State(new Reached(NONE, NONE), false, true);
        }
        return states.computeIfAbsent(key.with(word), none -> new State(key, word, false));
    }

    /// What becomes of patterns that begin here: the same for every state, so worked out once.
    private Reached begin(int here, int letter) {
        return begun.computeIfAbsent(letter * 16 + here, none -> {
            steps.clear();
            for (var at : program.starts()) {
                steps.add(at, here);
            }
            advance(letter);
            return steps.reached();
        });
    }

    /// Passes over one character.
    private void advance(int letter) {
        var waiting = steps.waiting();
        steps.clearWaiting();
        for (var at : waiting) {
            if (program.step(at) == Step.LETTERS && letter >= 0 && alphabet.has(letter, program.argument(at))) {
                steps.wait(program.next(at));
            }
        }
    }

    /// What is under way, and what was found on the way here.
    static final class Reached {

        private final int[] steps;
        private final int[] found;
        private final boolean word;

        Reached(int[] steps, int[] found) {
            this(steps, found, false);
        }

        private Reached(int[] steps, int[] found, boolean word) {
            this.steps = steps;
            this.found = found;
            this.word = word;
        }

        int[] steps() {
            return steps;
        }

        int[] found() {
            return found;
        }

        Reached with(boolean newWord) {
            return new Reached(steps, found, newWord);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Reached key
                    && word == key.word
                    && Arrays.equals(steps, key.steps)
                    && Arrays.equals(found, key.found);
        }

        @Override
        public int hashCode() {
            return 31 * (31 * Arrays.hashCode(steps) + Arrays.hashCode(found)) + Boolean.hashCode(word);
        }
    }

    private static final class State {

        private final Reached key;
        private final boolean afterWord;
        private final boolean first;
        private @Nullable State[] next = new State[0];

        State(Reached key, boolean afterWord, boolean first) {
            this.key = key;
            this.afterWord = afterWord;
            this.first = first;
        }
    }
}
