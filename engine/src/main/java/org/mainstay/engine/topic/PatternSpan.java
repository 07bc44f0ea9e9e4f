package org.mainstay.engine.topic;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.mainstay.engine.topic.Program.Here;
import org.mainstay.engine.topic.Program.Step;
import org.mainstay.model.classification.TextPattern;
import org.mainstay.model.classification.TextPattern.Letters;

/// Finds which words of a text one pattern stands on: the leftmost place, and the longest there. It needs at most as
/// many steps as the text has characters times those of the pattern, whatever the pattern. One for each thread.
final class PatternSpan {

    private static final int NOWHERE = -1;

    /// For most characters of most texts it is looked up whether they are in a set.
    private static final int LOOKED_UP = 128;

    private final Program program;
    private final List<Letters> sets;
    private final boolean[][] has;

    /// Steps under way, those that began first going first, and where each began.
    private int[] steps;

    private int[] began;
    private int count;
    private int[] nextSteps;
    private int[] nextBegan;
    private int nextCount;

    /// At which place of the text each step was last come by.
    private final int[] seen;

    private final int[] open;
    private int bestStart;
    private int bestEnd;

    PatternSpan(TextPattern pattern) {
        program = Program.of(List.of(pattern));
        sets = program.sets();
        has = new boolean[sets.size()][LOOKED_UP];
        for (var set = 0; set < has.length; set++) {
            for (var sign = 0; sign < LOOKED_UP; sign++) {
                has[set][sign] = sets.get(set).has(sign);
            }
        }
        steps = new int[program.size()];
        began = new int[program.size()];
        nextSteps = new int[program.size()];
        nextBegan = new int[program.size()];
        seen = new int[program.size()];
        open = new int[program.size() * 2 + 1];
    }

    /// The words as the text has them; empty where the pattern stands nowhere.
    Optional<String> find(String text) {
        Arrays.fill(seen, NOWHERE);
        count = 0;
        bestStart = NOWHERE;
        seek(text);
        return bestStart == NOWHERE ? Optional.empty() : Optional.of(text.substring(bestStart, bestEnd));
    }

    private void seek(String text) {
        var afterWord = false;
        for (var at = 0; at < text.length(); ) {
            var sign = text.codePointAt(at);
            var word = TextPattern.inWord(sign);
            spread(at, Here.of(afterWord, word, at == 0, false), sign);
            afterWord = word;
            at += Character.charCount(sign);
            if (bestStart != NOWHERE && count == 0) {
                return;
            }
        }
        spread(text.length(), Here.of(afterWord, false, text.isEmpty(), true), NOWHERE);
    }

    /// Follows every step under way at one place, over the character that comes next.
    private void spread(int at, int here, int sign) {
        nextCount = 0;
        for (var index = 0; index < count; index++) {
            follow(steps[index], began[index], at, here, sign);
        }
        if (bestStart == NOWHERE) {
            follow(program.starts()[0], at, at, here, sign);
        }
        var spentSteps = steps;
        var spentBegan = began;
        steps = nextSteps;
        began = nextBegan;
        count = nextCount;
        nextSteps = spentSteps;
        nextBegan = spentBegan;
    }

    private void follow(int first, int beginning, int at, int here, int sign) {
        if (bestStart != NOWHERE && beginning > bestStart) {
            return;
        }
        var opened = 0;
        open[opened++] = first;
        while (opened > 0) {
            var step = open[--opened];
            if (seen[step] == at) {
                continue;
            }
            seen[step] = at;
            if (program.step(step) == Step.FORK) {
                open[opened++] = program.other(step);
                open[opened++] = program.next(step);
            } else if (program.step(step) == Step.FOUND) {
                bestStart = beginning;
                bestEnd = at;
            } else if (program.step(step) == Step.LETTERS) {
                pass(step, beginning, sign);
            } else if ((program.argument(step) & here) != 0) {
                open[opened++] = program.next(step);
            }
        }
    }

    private void pass(int step, int beginning, int sign) {
        if (sign != NOWHERE && has(program.argument(step), sign)) {
            nextSteps[nextCount] = program.next(step);
            nextBegan[nextCount] = beginning;
            nextCount++;
        }
    }

    private boolean has(int set, int sign) {
        return sign < LOOKED_UP ? has[set][sign] : sets.get(set).has(sign);
    }
}
