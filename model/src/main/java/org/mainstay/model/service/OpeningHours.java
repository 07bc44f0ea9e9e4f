package org.mainstay.model.service;

import java.time.DayOfWeek;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// When a service is open in an ordinary week: spans, or a text that could not be read as spans, or nothing at all.
///
/// @param spans by day and time; empty where the hours are not known
/// @param text as the file has it, empty where it is silent
public record OpeningHours(List<Span> spans, String text) {

    private static final Comparator<Span> IN_ORDER =
            Comparator.comparing(Span::day).thenComparingInt(Span::from).thenComparingInt(Span::to);

    public static final OpeningHours UNKNOWN = new OpeningHours(List.of(), "");

    public OpeningHours {
        spans = spans.stream().distinct().sorted(IN_ORDER).toList();
    }

    /// Hours that are there as a text alone.
    public static OpeningHours written(String text) {
        return new OpeningHours(List.of(), text);
    }

    /// Part of one day, in minutes from midnight; what goes on after midnight is a span of the next day.
    public record Span(DayOfWeek day, int from, int to) {

        public static final int DAY = 24 * 60;

        public Span {
            if (from < 0 || from >= to || to > DAY) {
                throw new IllegalArgumentException("The span (%s to %s) must lie within a day.".formatted(from, to));
            }
        }

        /// Whether the two share a minute; one that begins as the other ends shares none.
        public boolean overlaps(Span other) {
            return day == other.day && from < other.to && other.from < to;
        }
    }

    /// The hours of two rows about one service; where one of them could not be read the whole is not known.
    public OpeningHours together(OpeningHours other) {
        var both = text.isEmpty() || other.text.isEmpty() ? text + other.text : text + "; " + other.text;
        var unread = (!known() && !text.isEmpty()) || (!other.known() && !other.text.isEmpty());
        return unread
                ? written(both)
                : new OpeningHours(
                        Stream.concat(spans.stream(), other.spans.stream()).toList(), both);
    }

    public boolean known() {
        return !spans.isEmpty();
    }

    /// Whether both are ever open at the same time.
    public Answer overlaps(OpeningHours other) {
        if (!known() || !other.known()) {
            return Answer.UNKNOWN;
        }
        return Answer.of(spans.stream().anyMatch(span -> other.spans.stream().anyMatch(span::overlaps)));
    }
}
