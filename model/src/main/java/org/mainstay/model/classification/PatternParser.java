package org.mainstay.model.classification;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mainstay.model.classification.PatternCheck.Fault;
import org.mainstay.model.classification.TextPattern.Kind;
import org.mainstay.model.classification.TextPattern.Letters;
import org.mainstay.model.classification.TextPattern.Position;
import org.mainstay.model.classification.TextPattern.Range;
import org.mainstay.model.classification.TextPattern.Repeated;

/// Reads a regular expression from left to right.
final class PatternParser {

    private static final int DEEPEST = 50;

    /// How many characters a pattern may come to once every count is written out.
    private static final int LARGEST = 5_000;

    private static final int HIGHEST_COUNT = 1_000;
    private static final int END = -1;

    private final int[] signs;
    private int at;
    private int depth;

    PatternParser(String written) {
        signs = written.codePoints().toArray();
    }

    PatternCheck check() {
        try {
            var pattern = choice();
            if (at < signs.length) {
                return new PatternCheck.Broken(Fault.UNOPENED_GROUP, at + 1);
            }
            return size(pattern) > LARGEST
                    ? new PatternCheck.Broken(Fault.TOO_LARGE, 1)
                    : new PatternCheck.Sound(pattern);
        } catch (BrokenPattern broken) {
            return new PatternCheck.Broken(broken.fault, broken.at + 1);
        }
    }

    private TextPattern choice() {
        var parts = new ArrayList<TextPattern>();
        parts.add(sequence());
        while (take('|')) {
            parts.add(sequence());
        }
        return parts.size() == 1 ? parts.getFirst() : new TextPattern.Choice(parts);
    }

    private TextPattern sequence() {
        var parts = new ArrayList<TextPattern>();
        while (peek() != END && peek() != '|' && peek() != ')') {
            parts.add(repeated());
        }
        return parts.size() == 1 ? parts.getFirst() : new TextPattern.Sequence(parts);
    }

    private TextPattern repeated() {
        var part = one();
        return count().<TextPattern>map(count -> new Repeated(part, count.least, count.most))
                .orElse(part);
    }

    /// How often, where a sign of repetition comes next. Whether it is greedy makes no difference to what matches.
    private Optional<Count> count() {
        var start = at;
        var count = switch (peek()) {
            case '?' -> new Count(0, 1);
            case '*' -> new Count(0, TextPattern.ENDLESS);
            case '+' -> new Count(1, TextPattern.ENDLESS);
            case '{' -> curly();
            default -> null;
        };
        if (count == null) {
            return Optional.empty();
        }
        at++;
        take('?');
        if ("?*+{".indexOf(peek()) >= 0) {
            throw new BrokenPattern(Fault.NOTHING_TO_REPEAT, at);
        }
        if (count.most != TextPattern.ENDLESS && count.most < count.least) {
            throw new BrokenPattern(Fault.BAD_COUNT, start);
        }
        return Optional.of(count);
    }

    /// Reads up to the closing bracket, not over it.
    private Count curly() {
        var start = at;
        at++;
        var least = number(start);
        var most = least;
        if (take(',')) {
            most = peek() == '}' ? TextPattern.ENDLESS : number(start);
        }
        if (peek() != '}') {
            throw new BrokenPattern(Fault.BAD_COUNT, start);
        }
        return new Count(least, most);
    }

    private int number(int start) {
        var from = at;
        var number = 0;
        while (peek() >= '0' && peek() <= '9' && number <= HIGHEST_COUNT) {
            number = number * 10 + signs[at] - '0';
            at++;
        }
        if (at == from || number > HIGHEST_COUNT) {
            throw new BrokenPattern(Fault.BAD_COUNT, start);
        }
        return number;
    }

    private TextPattern one() {
        var start = at;
        var sign = signs[at];
        at++;
        return switch (sign) {
            case '(' -> group(start);
            case '[' -> new PatternLetters(this).set(start);
            case '.' -> kind(Kind.IN_LINE);
            case '^' -> Position.TEXT_START;
            case '$' -> Position.TEXT_END;
            case '\\' -> escaped(start);
            case '?', '*', '+', '{' -> throw new BrokenPattern(Fault.NOTHING_TO_REPEAT, start);
            default -> letter(sign);
        };
    }

    private TextPattern group(int start) {
        if (take('?') && !take(':')) {
            throw new BrokenPattern(Fault.SPECIAL_GROUP, start);
        }
        depth++;
        if (depth > DEEPEST) {
            throw new BrokenPattern(Fault.TOO_DEEP, start);
        }
        var inside = choice();
        depth--;
        if (!take(')')) {
            throw new BrokenPattern(Fault.UNCLOSED_GROUP, start);
        }
        return inside;
    }

    private TextPattern escaped(int start) {
        return switch (peek()) {
            case 'b' -> position(Position.WORD_EDGE);
            case 'B' -> position(Position.NO_WORD_EDGE);
            default -> {
                var kind = new PatternLetters(this).kind();
                yield kind.<TextPattern>map(PatternParser::kind)
                        .orElseGet(() -> letter(new PatternLetters(this).escaped(start)));
            }
        };
    }

    private Position position(Position position) {
        at++;
        return position;
    }

    private static Letters kind(Kind kind) {
        return new Letters(false, List.of(), EnumSet.of(kind));
    }

    private static Letters letter(int sign) {
        return new Letters(false, List.of(new Range(sign, sign)), Set.of());
    }

    int peek() {
        return at < signs.length ? signs[at] : END;
    }

    int at() {
        return at;
    }

    boolean take(int sign) {
        var there = peek() == sign;
        at += there ? 1 : 0;
        return there;
    }

    int next(int start) {
        if (at == signs.length) {
            throw new BrokenPattern(Fault.UNCLOSED_SET, start);
        }
        at++;
        return signs[at - 1];
    }

    /// Counts no further than it has to.
    private static long size(TextPattern pattern) {
        return switch (pattern) {
            case Letters letters -> 1;
            case Position position -> 1;
            case TextPattern.Sequence sequence -> size(sequence.parts());
            case TextPattern.Choice choice -> size(choice.parts());
            case Repeated repeated -> {
                var times = Math.max(1, Math.max(repeated.least() + 1, repeated.most()));
                yield Math.min(LARGEST + 1L, times * (1 + size(repeated.part())));
            }
        };
    }

    private static long size(List<TextPattern> parts) {
        return 1 + parts.stream().mapToLong(part -> 1 + size(part)).sum();
    }

    private record Count(int least, int most) {}

    /// Ends the reading; never leaves this package.
    static final class BrokenPattern extends RuntimeException {

        private static final long serialVersionUID = 1;

        final Fault fault;
        final int at;

        BrokenPattern(Fault fault, int at) {
            super(fault.words(), null, false, false);
            this.fault = fault;
            this.at = at;
        }
    }
}
