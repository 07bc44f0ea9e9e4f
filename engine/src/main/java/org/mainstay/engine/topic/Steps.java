package org.mainstay.engine.topic;

import java.util.Arrays;
import java.util.BitSet;
import org.mainstay.engine.topic.PatternMachine.Reached;

/// The steps that are under way at one place of a text.
final class Steps {

    private final Program program;
    private final BitSet seen;
    private final BitSet waiting;
    private final BitSet found = new BitSet();
    private int[] open = new int[64];
    private int opened;

    Steps(Program program) {
        this.program = program;
        seen = new BitSet(program.size());
        waiting = new BitSet(program.size());
    }

    void clear() {
        seen.clear();
        waiting.clear();
        found.clear();
    }

    /// Follows a step as far as it goes without another character.
    void add(int from, int here) {
        push(from);
        while (opened > 0) {
            opened--;
            var at = open[opened];
            switch (program.step(at)) {
                case LETTERS -> waiting.set(at);
                case POSITION -> {
                    if ((program.argument(at) & here) != 0) {
                        push(program.next(at));
                    }
                }
                case FORK -> {
                    push(program.other(at));
                    push(program.next(at));
                }
                case FOUND -> found.set(program.argument(at));
            }
        }
    }

    private void push(int at) {
        if (seen.get(at)) {
            return;
        }
        seen.set(at);
        if (opened == open.length) {
            open = Arrays.copyOf(open, opened * 2);
        }
        open[opened] = at;
        opened++;
    }

    /// The steps that wait for a character.
    int[] waiting() {
        return waiting.stream().toArray();
    }

    void clearWaiting() {
        waiting.clear();
    }

    /// A step that is under way once the character is passed.
    void wait(int at) {
        waiting.set(at);
    }

    /// Takes in what else is under way.
    void take(Reached other) {
        for (var at : other.steps()) {
            waiting.set(at);
        }
        for (var pattern : other.found()) {
            found.set(pattern);
        }
    }

    Reached reached() {
        return new Reached(waiting.stream().toArray(), found.stream().toArray());
    }
}
