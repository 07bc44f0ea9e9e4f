package org.mainstay.app.cli;

import java.util.ArrayList;
import java.util.List;

/// Text for a screen.
final class Words {

    /// What every screen has.
    static final int WIDTH = 80;

    private Words() {}

    /// Breaks a text between words into lines, each after the same indent.
    static String wrap(String text, String indent) {
        return String.join("\n", lines(text, indent, WIDTH));
    }

    /// The same, with all lines but the first set in by two more, so that the eye finds where each text begins.
    static String hang(String text, String indent) {
        var lines = lines(text, indent + "  ", WIDTH);
        return String.join("\n", lines).substring(2);
    }

    static List<String> lines(String text, String indent, int width) {
        List<String> lines = new ArrayList<>();
        var line = new StringBuilder();
        for (var word : text.strip().split("\\s+", -1)) {
            if (!line.isEmpty() && indent.length() + line.length() + 1 + word.length() > width) {
                lines.add(indent + line);
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(indent + line);
        return lines;
    }
}
