package org.mainstay.ingest.servicelist;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Cuts a text on opening hours into the words that such texts are made of; empty where it holds any other word, since
/// that word may be what matters.
final class HoursTokens {

    enum Kind {
        DAY,
        /// Every day, Monday to Friday, or Saturday and Sunday.
        DAYS,
        TIME,
        TO,
        AND,
        ALL_DAY,
        CLOSED,
        /// Words that say nothing of an ordinary week.
        FILLER
    }

    /// One word of the text, lower case.
    record Token(Kind kind, Matcher match) {

        String text() {
            return match.group();
        }
    }

    private record Rule(Kind kind, Pattern pattern) {}

    private static final List<Rule> RULES = List.of(
            rule(
                    Kind.FILLER,
                    "\\(?((closed|not open) on|closed|except|excluding|excl\\.?) (public|bank) (and bank )?holidays\\)?"),
            rule(Kind.ALL_DAY, "(open )?24 ?(hours|hrs)( a day)?|(open )?24[ /]7|all day"),
            rule(Kind.DAYS, "(7|seven) days( a week)?|daily|every ?day|week ?days?|week ?ends?"),
            rule(Kind.CLOSED, "closed"),
            rule(
                    Kind.DAY,
                    "(mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?'?s?\\b\\.?|(mo|tu|we|th|fr|sa|su)\\b"),
            rule(
                    Kind.TIME,
                    "(\\d{1,2})(?:[.:](\\d{2}))? ?(am|pm|a\\.m\\.?|p\\.m\\.?|noon|midday|midnight|hrs)?(?:\\b|(?<=m\\.))|noon\\b|midday\\b|midnight\\b"),
            rule(Kind.TO, "-|(to|until|till)\\b"),
            rule(Kind.AND, "[,;&/+.:]|and\\b"),
            rule(Kind.FILLER, "(open|opening hours|opening times|from|between)\\b|hours\\b"));

    private HoursTokens() {}

    static Optional<List<Token>> of(String written) {
        var text = written.toLowerCase(Locale.UK)
                .replaceAll("[\\u2010-\\u2015]", "-")
                .replaceAll("[\\s\\u00A0]+", " ")
                .strip();
        var tokens = new ArrayList<Token>();
        var start = 0;
        while (start < text.length()) {
            if (text.charAt(start) == ' ') {
                start++;
                continue;
            }
            var token = next(text, start).orElse(null);
            if (token == null) {
                return Optional.empty();
            }
            if (token.kind() != Kind.FILLER) {
                tokens.add(token);
            }
            start = token.match().end();
        }
        return Optional.of(tokens);
    }

    private static Optional<Token> next(String text, int start) {
        for (var rule : RULES) {
            var match = rule.pattern().matcher(text).region(start, text.length());
            if (match.lookingAt()) {
                return Optional.of(new Token(rule.kind(), match));
            }
        }
        return Optional.empty();
    }

    private static Rule rule(Kind kind, String pattern) {
        return new Rule(kind, Pattern.compile(pattern));
    }
}
