package org.mainstay.model.classification;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mainstay.model.classification.PatternCheck.Fault;
import org.mainstay.model.classification.PatternParser.BrokenPattern;
import org.mainstay.model.classification.TextPattern.Kind;
import org.mainstay.model.classification.TextPattern.Letters;
import org.mainstay.model.classification.TextPattern.Range;

/// Reads what stands for one character: square brackets, and what comes after a backslash.
final class PatternLetters {

    private final PatternParser from;

    PatternLetters(PatternParser from) {
        this.from = from;
    }

    /// Square brackets, the first of which has been read.
    Letters set(int start) {
        var not = from.take('^');
        var ranges = new ArrayList<Range>();
        var kinds = EnumSet.noneOf(Kind.class);
        var first = true;
        while (first || from.peek() != ']') {
            first = false;
            var low = one(start, kinds);
            if (low == null) {
                continue;
            }
            var high = low;
            if (from.take('-')) {
                if (from.peek() == ']') {
                    ranges.add(new Range('-', '-'));
                } else {
                    high = to(start, low);
                }
            }
            ranges.add(new Range(low, high));
        }
        from.take(']');
        return new Letters(not, ranges, kinds);
    }

    private int to(int start, int low) {
        var high = one(start, EnumSet.noneOf(Kind.class));
        if (high == null || high < low) {
            throw new BrokenPattern(Fault.BACKWARD_RANGE, start);
        }
        return high;
    }

    /// Null where it is a kind of characters, which is then among the kinds.
    private @Nullable Integer one(int start, EnumSet<Kind> kinds) {
        var sign = from.next(start);
        if (sign == '[' || (sign == '&' && from.peek() == '&')) {
            throw new BrokenPattern(Fault.SET_IN_SET, from.at() - 1);
        }
        if (sign != '\\') {
            return sign;
        }
        var kind = kind();
        kind.ifPresent(kinds::add);
        return kind.isPresent() ? null : Integer.valueOf(escaped(from.at() - 1));
    }

    /// The kind of characters that a letter after a backslash stands for, if it does.
    Optional<Kind> kind() {
        var kind = switch (from.peek()) {
            case 'w' -> Kind.WORD;
            case 'W' -> Kind.NO_WORD;
            case 'd' -> Kind.DIGIT;
            case 'D' -> Kind.NO_DIGIT;
            case 's' -> Kind.SPACE;
            case 'S' -> Kind.NO_SPACE;
            default -> null;
        };
        if (kind != null) {
            from.take(from.peek());
        }
        return Optional.ofNullable(kind);
    }

    /// The character that stands after a backslash for itself, or `\n`, `\r`, `\t` for a line's end and a tab.
    int escaped(int start) {
        var sign = from.peek();
        from.take(sign);
        return switch (sign) {
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            default -> {
                if (sign < 0 || Character.isLetterOrDigit(sign)) {
                    throw new BrokenPattern(Fault.UNKNOWN_ESCAPE, start);
                }
                yield sign;
            }
        };
    }
}
