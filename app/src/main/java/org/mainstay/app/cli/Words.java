package org.mainstay.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Text for a screen.
final class Words {

    /// Wide enough for a table, narrow enough to read.
    static final int WIDTH = 96;

    private Words() {}

    /// As programs read it: `per_million`.
    static String snake(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /// Breaks a text between words into lines, each after the same indent.
    static String wrap(String text, String indent) {
        List<String> lines = new ArrayList<>();
        var line = new StringBuilder();
        for (var word : text.strip().split("\\s+", -1)) {
            if (!line.isEmpty() && indent.length() + line.length() + 1 + word.length() > WIDTH) {
                lines.add(indent + line);
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(indent + line);
        return String.join("\n", lines);
    }
}
