package org.mainstay.engine.classification;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The words of a text, without case, accents and punctuation: the one way in which names, headings and cues compare.
public final class Words {

    /// Go first: compatibility decomposition would turn the acute accent into a space.
    private static final Pattern APOSTROPHES = Pattern.compile("[’‘´ʼ]");

    /// Signs that nobody sees, such as those that turn the direction of writing, must not part a word.
    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}+");

    private static final int NEXT_LINE = 0x85;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Words() {}

    /// `St. John's Centre & Café` gives `st`, `johns`, `centre`, `and`, `cafe`; `C.I.C.` gives `cic`.
    public static List<String> of(String text) {
        var words = new ArrayList<String>();
        if (!ofPlain(text, words)) {
            words.clear();
            ofAny(text, words);
        }
        return joinInitials(words);
    }

    /// Most names hold nothing but the letters of ASCII, and are read without looking anything up.
    private static boolean ofPlain(String text, List<String> words) {
        var word = new StringBuilder();
        for (var at = 0; at < text.length(); at++) {
            var sign = text.charAt(at);
            if (sign >= 128) {
                return false;
            }
            if ((sign >= 'a' && sign <= 'z') || (sign >= '0' && sign <= '9')) {
                word.append(sign);
            } else if (sign >= 'A' && sign <= 'Z') {
                word.append((char) (sign + 32));
            } else if (!unseen(sign)) {
                var apart = word.isEmpty();
                end(word, words);
                addMeant(sign, apart, words);
            }
        }
        end(word, words);
        return true;
    }

    private static void ofAny(String text, List<String> words) {
        var plain = plain(text);
        var word = new StringBuilder();
        for (var at = 0; at < plain.length(); at += Character.charCount(plain.codePointAt(at))) {
            var sign = plain.codePointAt(at);
            if (Character.isLetterOrDigit(sign)) {
                word.appendCodePoint(Character.toLowerCase(sign));
                continue;
            }
            if (unseen(sign)) {
                continue;
            }
            var apart = word.isEmpty();
            end(word, words);
            addMeant(sign, apart, words);
        }
        end(word, words);
    }

    /// Apostrophes, and control signs other than those that part lines and columns.
    private static boolean unseen(int sign) {
        return sign == '\''
                || sign == '`'
                || (Character.isISOControl(sign) && !Character.isWhitespace(sign) && sign != NEXT_LINE);
    }

    /// Some signs stand for words; a plus after a word is a number's: over 50+.
    private static void addMeant(int sign, boolean apart, List<String> words) {
        if (sign == '&' || (sign == '+' && apart)) {
            words.add("and");
        } else if (sign == '@') {
            words.add("at");
        }
    }

    /// Words joined by hyphens, to stand in an id: `grants-to-vol-orgs`.
    public static String slug(String text) {
        return String.join("-", of(text));
    }

    private static String plain(String text) {
        var plain = UNSEEN.matcher(APOSTROPHES.matcher(text).replaceAll("")).replaceAll("");
        return MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFKD)).replaceAll("");
    }

    private static void end(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    private static List<String> joinInitials(List<String> words) {
        var at = 1;
        while (at < words.size() && !(initial(words.get(at - 1)) && initial(words.get(at)))) {
            at++;
        }
        return at >= words.size() ? List.copyOf(words) : joined(words);
    }

    private static List<String> joined(List<String> words) {
        var joined = new ArrayList<String>(words.size());
        var initialBefore = false;
        for (var word : words) {
            var initial = initial(word);
            if (initial && initialBefore) {
                joined.set(joined.size() - 1, joined.getLast() + word);
            } else {
                joined.add(word);
            }
            initialBefore = initial;
        }
        return List.copyOf(joined);
    }

    private static boolean initial(String word) {
        return word.length() == 1 && Character.isLetter(word.charAt(0));
    }
}
