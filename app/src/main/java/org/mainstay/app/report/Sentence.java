package org.mainstay.app.report;

import java.util.Locale;

/// A text set as a sentence: a capital at its start, one full stop at its end.
final class Sentence {

    private Sentence() {}

    static String of(String text) {
        var plain = text.strip();
        while (plain.endsWith(".")) {
            plain = plain.substring(0, plain.length() - 1);
        }
        return plain.isEmpty() ? "" : plain.substring(0, 1).toUpperCase(Locale.ROOT) + plain.substring(1) + ".";
    }
}
