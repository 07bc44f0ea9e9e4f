package org.mainstay.ingest.servicelist;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mainstay.ingest.servicelist.HoursTokens.Kind;
import org.mainstay.ingest.servicelist.HoursTokens.Token;
import org.mainstay.model.service.OpeningHours;
import org.mainstay.model.service.OpeningHours.Span;

/// Reads opening hours as people write them: `Mon-Fri 9am - 5pm, Sat 10am - 12 noon`. A text of which any part is not
/// understood is kept as it is and not as hours: what was left out may be what matters.
final class WrittenHours {

    private final List<Token> tokens;
    private final List<Span> spans = new ArrayList<>();
    private int at;

    /// In minutes from midnight; ends on the next day where the end comes first.
    private record Times(int from, int to) {

        private static final int LONGEST_NIGHT = 14 * 60;

        /// Whether both lie in a day, and no night is longer than any shelter's: then a half of the day is wrong.
        boolean likely() {
            var night = from > to && from + LONGEST_NIGHT >= to + Span.DAY;
            return from < Span.DAY && to <= Span.DAY && (from < to || night);
        }
    }

    private WrittenHours(List<Token> tokens) {
        this.tokens = tokens;
    }

    static OpeningHours of(String text) {
        return HoursTokens.of(text)
                .flatMap(tokens -> new WrittenHours(tokens).read())
                .map(spans -> new OpeningHours(spans, text))
                .orElseGet(() -> OpeningHours.written(text));
    }

    private Optional<List<Span>> read() {
        while (at < tokens.size()) {
            if (is(Kind.AND)) {
                at++;
            } else if (!readClause()) {
                return Optional.empty();
            }
        }
        return Optional.of(spans);
    }

    /// Days and then times, or times and then days.
    private boolean readClause() {
        var days = readDays();
        skip(Kind.AND);
        if (is(Kind.CLOSED)) {
            at++;
            return !days.isEmpty();
        }
        if (is(Kind.ALL_DAY)) {
            at++;
            if (days.isEmpty() && is(Kind.AND) && is(Kind.DAYS, 1)) {
                at++;
            }
            var later = days.isEmpty() ? readDays() : days;
            add(later.isEmpty() ? EnumSet.allOf(DayOfWeek.class) : later, 0, Span.DAY);
            return true;
        }
        var times = readTimes();
        if (days.isEmpty()) {
            days = readDays();
        }
        if (times.isEmpty() || days.isEmpty()) {
            return false;
        }
        for (var time : times) {
            add(days, time.from(), time.to());
        }
        return true;
    }

    /// What goes on after midnight is a span of the next day.
    private void add(Set<DayOfWeek> days, int from, int to) {
        for (var day : days) {
            if (from < to) {
                spans.add(new Span(day, from, to));
            } else {
                spans.add(new Span(day, from, Span.DAY));
                spans.add(new Span(day.plus(1), 0, to));
            }
        }
    }

    private Set<DayOfWeek> readDays() {
        var days = EnumSet.noneOf(DayOfWeek.class);
        while (is(Kind.DAY) || is(Kind.DAYS)) {
            if (is(Kind.DAYS)) {
                days.addAll(several(tokens.get(at).text()));
                at++;
            } else {
                readRange(days);
            }
            if (is(Kind.AND) && (is(Kind.DAY, 1) || is(Kind.DAYS, 1))) {
                at++;
            } else {
                break;
            }
        }
        return days;
    }

    /// One day, or all from one to another, over the weekend too.
    private void readRange(Set<DayOfWeek> days) {
        var first = day(tokens.get(at).text());
        var last = first;
        at++;
        if (is(Kind.TO) && is(Kind.DAY, 1)) {
            last = day(tokens.get(at + 1).text());
            at += 2;
        }
        days.add(last);
        for (var day = first; day != last; day = day.plus(1)) {
            days.add(day);
        }
    }

    private List<Times> readTimes() {
        var times = new ArrayList<Times>();
        for (var time = readTime(); time != null; time = readTime()) {
            times.add(time);
            if (is(Kind.AND) && is(Kind.TIME, 1) && is(Kind.TO, 2)) {
                at++;
            } else {
                break;
            }
        }
        return times;
    }

    private @Nullable Times readTime() {
        if (!is(Kind.TIME) || !is(Kind.TO, 1) || !is(Kind.TIME, 2)) {
            return null;
        }
        var start = ClockTime.of(tokens.get(at).match()).orElse(null);
        var end = ClockTime.of(tokens.get(at + 2).match()).orElse(null);
        if (start == null || end == null) {
            return null;
        }
        var from = start.before(end).orElse(null);
        var to = end.asEnd().orElse(null);
        if (from == null || to == null) {
            return null;
        }
        var times = new Times(from, to);
        at += 3;
        return times.likely() ? times : null;
    }

    private boolean is(Kind kind) {
        return is(kind, 0);
    }

    private boolean is(Kind kind, int ahead) {
        return at + ahead < tokens.size() && tokens.get(at + ahead).kind() == kind;
    }

    private void skip(Kind kind) {
        if (is(kind)) {
            at++;
        }
    }

    private static DayOfWeek day(String written) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> day.name().regionMatches(true, 0, written, 0, 2))
                .findFirst()
                .orElseThrow();
    }

    private static Set<DayOfWeek> several(String written) {
        var weekend = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        if (written.startsWith("week") && written.contains("end")) {
            return weekend;
        }
        return written.startsWith("week") ? EnumSet.complementOf(weekend) : EnumSet.allOf(DayOfWeek.class);
    }
}
