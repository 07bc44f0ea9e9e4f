package org.mainstay.app.cli;

import java.util.regex.Pattern;

/// Names as files have them, made safe for a screen: nothing in them may move, hide or turn what stands around them.
final class Safe {

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}\\p{Co}]");
    private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}");
    private static final Pattern LOOK_ALIKE =
            Pattern.compile("[\\p{IsCyrillic}\\p{IsGreek}\\p{IsArmenian}\\p{IsCherokee}]");
    private static final int LONGEST = 80;

    private Safe() {}

    /// A name of at most 80 letters, without control signs; letters that only look Latin are pointed out.
    static String name(String name) {
        var seen = UNSEEN.matcher(name).replaceAll(sign -> "�");
        var shown = seen.codePointCount(0, seen.length()) > LONGEST
                ? seen.substring(0, seen.offsetByCodePoints(0, LONGEST - 1)) + "…"
                : seen;
        var mixed = LATIN.matcher(shown).find() && LOOK_ALIKE.matcher(shown).find();
        return mixed ? shown + " (letters of two alphabets)" : shown;
    }
}
