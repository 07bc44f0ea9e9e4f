package org.mainstay.ingest.threesixtygiving.quality;

import java.util.Arrays;

/// The way from a grant to the value that is looked at, spelt out only when somebody asks.
final class Trail {

    private static final int DEEPEST = 8;
    private static final int NONE = -1;

    private final String[] names = new String[DEEPEST];
    private final int[] numbers = new int[DEEPEST];
    private int depth;

    Trail() {
        Arrays.fill(names, "");
    }

    void clear() {
        depth = 0;
    }

    void push(String name) {
        names[depth] = name;
        numbers[depth] = NONE;
        depth++;
    }

    void pop() {
        depth--;
    }

    /// Which of the values in an array, from 0.
    void number(int number) {
        numbers[depth - 1] = number;
    }

    String to(String name) {
        return depth == 0 ? name : this + "/" + name;
    }

    @Override
    public String toString() {
        var path = new StringBuilder();
        for (var at = 0; at < depth; at++) {
            path.append(at == 0 ? "" : "/").append(names[at]);
            if (numbers[at] != NONE) {
                path.append('/').append(numbers[at]);
            }
        }
        return path.toString();
    }
}
