package org.mainstay.app.cli;

import java.util.regex.Pattern;

/// Names as files have them, made safe for a screen: nothing in them may move, hide or turn what stands around them.
final class Safe {

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}\\p{Co}]");
    private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}");
    private static final Pattern LOOK_ALIKE =
            Pattern.compile("[\\p{IsCyrillic}\\p{IsGreek}\\p{IsArmenian}\\p{IsCherokee}]");
    private static final int LONGEST = 80;
    private static final int LONGEST_TEXT = 400;

    private Safe() {}

    /// A name of at most 80 letters, without control signs; letters that only look Latin are pointed out.
    static String name(String name) {
        var shown = shorten(name, LONGEST);
        var mixed = LATIN.matcher(shown).find() && LOOK_ALIKE.matcher(shown).find();
        return mixed ? shown + " (letters of two alphabets)" : shown;
    }

    /// A sentence in which names may stand.
    static String text(String text) {
        return shorten(text, LONGEST_TEXT);
    }

    /// What a person wrote, at its whole length.
    static String whole(String text) {
        return UNSEEN.matcher(text).replaceAll(sign -> "\ufffd");
    }

    private static String shorten(String text, int longest) {
        var seen = whole(text);
        return seen.codePointCount(0, seen.length()) > longest
                ? seen.substring(0, seen.offsetByCodePoints(0, longest - 1)) + "…"
                : seen;
    }
}
