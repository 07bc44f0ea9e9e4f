package org.mainstay.ingest.servicelist;

import java.util.Optional;
import java.util.regex.Matcher;
import org.mainstay.model.service.OpeningHours;

/// A time of day as people write it: hour, minutes, and which half of the day where that is said.
///
/// @param half am, pm, noon, midnight, or empty
/// @param clock whether it is written as on a 24-hour clock: two digits and minutes
record ClockTime(int hour, int minute, String half, boolean clock) {

    private static final int NOON = 12 * 60;

    static Optional<ClockTime> of(Matcher match) {
        if (match.group(1) == null) {
            return Optional.of(new ClockTime(12, 0, "midnight".equals(match.group()) ? "midnight" : "noon", false));
        }
        var hour = Integer.parseInt(match.group(1));
        var minute = match.group(2) == null ? 0 : Integer.parseInt(match.group(2));
        var half = match.group(3) == null
                ? ""
                : match.group(3).replace(".", "").replace("midday", "noon").replace("hrs", "");
        var clock = match.group(1).length() == 2 && match.group(2) != null;
        var named = "noon".equals(half) || "midnight".equals(half);
        var right = minute < 60
                && (half.isEmpty() ? hour <= 24 : hour >= 1 && hour <= 12)
                && (!named || (hour == 12 && minute == 0));
        return right ? Optional.of(new ClockTime(hour, minute, half, clock)) : Optional.empty();
    }

    /// Minutes from midnight; empty where nobody can tell which half of the day is meant.
    Optional<Integer> minutes() {
        return switch (half) {
            case "am" -> Optional.of(hour % 12 * 60 + minute);
            case "pm" -> Optional.of(hour % 12 * 60 + minute + NOON);
            case "noon" -> Optional.of(NOON);
            case "midnight" -> Optional.of(0);
            default -> hour > 12 ? Optional.of(hour * 60 + minute) : Optional.empty();
        };
    }

    /// Minutes from midnight as the start of a span that ends then. "2 - 4.30pm" is all in the afternoon, and
    /// "10 - 2pm" starts in the morning, since it would else end before it starts.
    Optional<Integer> before(ClockTime end) {
        var own = minutes();
        if (own.isPresent()) {
            return own;
        }
        if (end.half.isEmpty()) {
            // Without halves only a 24-hour clock can be meant.
            return clock && end.clock ? Optional.of(hour * 60 + minute) : Optional.empty();
        }
        var last = end.asEnd().orElse(0);
        var sameHalf = new ClockTime(hour, minute, "am".equals(end.half) ? "am" : "pm", false).minutes();
        return sameHalf.filter(start -> start < last).or(() -> new ClockTime(hour, minute, "am", false).minutes());
    }

    /// Minutes from midnight as the end of a span, where midnight is the end of the day.
    Optional<Integer> asEnd() {
        var end = minutes().or(() -> clock ? Optional.of(hour * 60 + minute) : Optional.empty());
        return end.map(minutes -> minutes == 0 ? OpeningHours.Span.DAY : minutes);
    }
}
