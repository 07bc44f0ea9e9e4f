package org.mainstay.engine.classification;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The words of a text, without case, accents and punctuation: the one way in which names, headings and cues compare.
public final class Words {

    /// What goes without a trace: apostrophes, and signs that nobody sees, such as marks of direction. It goes first:
    /// compatibility decomposition would turn the acute accent into a space.
    private static final Pattern UNSEEN = Pattern.compile("['’‘´`ʼ\\p{Cf}]|[\\p{Cc}&&[^\\s\\x85]]");

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Words() {}

    /// `St. John's Centre & Café` gives `st`, `johns`, `centre`, `and`, `cafe`; `C.I.C.` gives `cic`.
    public static List<String> of(String text) {
        var plain = plain(text);
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        for (var at = 0; at < plain.length(); at += Character.charCount(plain.codePointAt(at))) {
            var sign = plain.codePointAt(at);
            if (Character.isLetterOrDigit(sign)) {
                word.appendCodePoint(Character.toLowerCase(sign));
                continue;
            }
            // A plus within a word is a number's: over 50+.
            var apart = word.isEmpty();
            end(word, words);
            if (sign == '&' || (sign == '+' && apart)) {
                words.add("and");
            } else if (sign == '@') {
                words.add("at");
            }
        }
        end(word, words);
        return joinInitials(words);
    }

    /// Words joined by hyphens, to stand in an id: `grants-to-vol-orgs`.
    public static String slug(String text) {
        return String.join("-", of(text));
    }

    private static String plain(String text) {
        var plain = UNSEEN.matcher(text).replaceAll("");
        var simple = plain.chars().allMatch(sign -> sign < 128);
        return simple
                ? plain
                : MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFKD))
                        .replaceAll("");
    }

    private static void end(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    private static List<String> joinInitials(List<String> words) {
        var joined = new ArrayList<String>(words.size());
        var initialBefore = false;
        for (var word : words) {
            var initial = word.length() == 1 && Character.isLetter(word.charAt(0));
            if (initial && initialBefore) {
                joined.set(joined.size() - 1, joined.getLast() + word);
            } else {
                joined.add(word);
            }
            initialBefore = initial;
        }
        return List.copyOf(joined);
    }
}
