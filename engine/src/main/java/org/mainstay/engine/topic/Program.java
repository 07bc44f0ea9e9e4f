package org.mainstay.engine.topic;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mainstay.model.classification.TextPattern;
import org.mainstay.model.classification.TextPattern.Letters;
import org.mainstay.model.classification.TextPattern.Position;

/// Many patterns as one machine of small steps (Thompson's construction): each step waits for a character, for a
/// position, leads on to two others, or says that a pattern is found.
final class Program {

    /// What a step does. Its argument: which set of characters, which position, or which pattern.
    enum Step {
        LETTERS,
        POSITION,
        FORK,
        FOUND
    }

    private Step[] steps = new Step[64];
    private int size;
    private int[] arguments = new int[64];
    private int[] next = new int[64];
    private int[] other = new int[64];
    private final Map<Letters, Integer> sets = new LinkedHashMap<>();
    private final int[] starts;

    private Program(int patterns) {
        starts = new int[patterns];
    }

    static Program of(List<TextPattern> patterns) {
        var program = new Program(patterns.size());
        for (var pattern = 0; pattern < patterns.size(); pattern++) {
            var end = program.add(Step.FOUND, pattern, 0, 0);
            program.starts[pattern] = program.build(patterns.get(pattern), end);
        }
        return program;
    }

    int size() {
        return size;
    }

    Step step(int at) {
        return steps[at];
    }

    int argument(int at) {
        return arguments[at];
    }

    int next(int at) {
        return next[at];
    }

    /// The second way of a fork.
    int other(int at) {
        return other[at];
    }

    int[] starts() {
        return starts.clone();
    }

    /// The sets of characters that its steps wait for, by number.
    List<Letters> sets() {
        return List.copyOf(sets.keySet());
    }

    /// Adds the steps of a pattern, from its last to its first, and tells the first.
    private int build(TextPattern pattern, int then) {
        return switch (pattern) {
            case Letters letters -> add(Step.LETTERS, sets.computeIfAbsent(letters, set -> sets.size()), then, 0);
            case Position position -> add(Step.POSITION, code(position), then, 0);
            case TextPattern.Sequence sequence -> {
                var first = then;
                for (var part : sequence.parts().reversed()) {
                    first = build(part, first);
                }
                yield first;
            }
            case TextPattern.Choice choice -> {
                var first = build(choice.parts().getLast(), then);
                for (var index = choice.parts().size() - 2; index >= 0; index--) {
                    first = add(Step.FORK, 0, build(choice.parts().get(index), then), first);
                }
                yield first;
            }
            case TextPattern.Repeated repeated -> repeat(repeated, then);
        };
    }

    private int repeat(TextPattern.Repeated repeated, int then) {
        var first = then;
        if (repeated.most() == TextPattern.ENDLESS) {
            first = add(Step.FORK, 0, 0, then);
            next[first] = build(repeated.part(), first);
        } else {
            for (var optional = repeated.least(); optional < repeated.most(); optional++) {
                first = add(Step.FORK, 0, build(repeated.part(), first), then);
            }
        }
        for (var needed = 0; needed < repeated.least(); needed++) {
            first = build(repeated.part(), first);
        }
        return first;
    }

    private int add(Step step, int argument, int then, int otherwise) {
        var at = size;
        if (at == next.length) {
            steps = Arrays.copyOf(steps, at * 2);
            arguments = Arrays.copyOf(arguments, at * 2);
            next = Arrays.copyOf(next, at * 2);
            other = Arrays.copyOf(other, at * 2);
        }
        steps[at] = step;
        arguments[at] = argument;
        next[at] = then;
        other[at] = otherwise;
        size++;
        return at;
    }

    private static int code(Position position) {
        return switch (position) {
            case WORD_EDGE -> Here.WORD_EDGE;
            case NO_WORD_EDGE -> Here.NO_WORD_EDGE;
            case TEXT_START -> Here.TEXT_START;
            case TEXT_END -> Here.TEXT_END;
        };
    }

    /// Where in a text one is, as a sum of these.
    static final class Here {

        static final int WORD_EDGE = 1;
        static final int NO_WORD_EDGE = 2;
        static final int TEXT_START = 4;
        static final int TEXT_END = 8;

        private Here() {}

        static int of(boolean afterWord, boolean beforeWord, boolean start, boolean end) {
            return (afterWord == beforeWord ? NO_WORD_EDGE : WORD_EDGE)
                    + (start ? TEXT_START : 0)
                    + (end ? TEXT_END : 0);
        }
    }
}
