package org.mainstay.engine.classification;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The words of a text, without case, accents and punctuation: the one way in which names, headings and cues compare.
public final class Words {

    /// Go first: compatibility decomposition would turn the acute accent into a space.
    private static final Pattern APOSTROPHES = Pattern.compile("[’‘´ʼ]");

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
            if (sign == '\'' || sign == '`') {
                continue;
            }
            end(word, words);
            if (sign == '&') {
                words.add("and");
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
        return simple(text)
                ? text
                : MARKS.matcher(Normalizer.normalize(APOSTROPHES.matcher(text).replaceAll(""), Normalizer.Form.NFKD))
                        .replaceAll("");
    }

    private static boolean simple(String text) {
        for (var at = 0; at < text.length(); at++) {
            if (text.charAt(at) >= 128) {
                return false;
            }
        }
        return true;
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
