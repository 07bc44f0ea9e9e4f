package org.mainstay.engine.classification;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The words of a text, without case, accents and punctuation: the one way in which names, headings and cues compare.
public final class Words {

    /// Goes first: compatibility decomposition would turn the acute accent into a space.
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘´`ʼ]");

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}]+");

    private Words() {}

    /// `St. John's Centre & Café` gives `st`, `johns`, `centre`, `and`, `cafe`; `C.I.C.` gives `cic`.
    public static List<String> of(String text) {
        var plain = APOSTROPHES.matcher(text).replaceAll("");
        plain = MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFKD)).replaceAll("");
        plain = plain.replace("&", " and ").toLowerCase(Locale.ROOT);
        var words = WORD.matcher(plain).results().map(MatchResult::group).toList();
        return joinInitials(words);
    }

    /// Words joined by hyphens, to stand in an id: `grants-to-vol-orgs`.
    public static String slug(String text) {
        return String.join("-", of(text));
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
