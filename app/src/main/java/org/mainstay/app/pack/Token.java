package org.mainstay.app.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A piece of a sentence, linked where it is the number of a figure.
///
/// @param ref such as `F12`; empty for plain text
public record Token(String text, String ref) {

    private static final Pattern REF = Pattern.compile("\\[(F\\d+)\\]");
    private static final Pattern PLACED = Pattern.compile(" ?" + REF.pattern());

    /// A sentence in pieces.
    public static List<Token> of(String sentence) {
        var tokens = new ArrayList<Token>();
        var refs = REF.matcher(sentence);
        var end = 0;
        while (refs.find()) {
            tokens.add(new Token(sentence.substring(end, refs.start()), ""));
            tokens.add(new Token(refs.group(1), refs.group(1)));
            end = refs.end();
        }
        tokens.add(new Token(sentence.substring(end), ""));
        tokens.removeIf(token -> token.text().isEmpty());
        return tokens;
    }

    /// A sentence without its references.
    public static String plain(String sentence) {
        return PLACED.matcher(sentence).replaceAll("");
    }
}
