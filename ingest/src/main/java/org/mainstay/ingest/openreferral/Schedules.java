package org.mainstay.ingest.openreferral;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mainstay.ingest.reading.Readout;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.service.OpeningHours;
import org.mainstay.model.service.OpeningHours.Span;

/// Takes opening hours from schedules: those of every week, as iCalendar (RFC 5545) writes them. What happens every
/// other week, once a month or until some day is not the hours of an ordinary week.
final class Schedules {

    private static final Pattern TIME = Pattern.compile("(\\d{1,2}):(\\d{2})(:\\d{2})?(Z|[+-]\\d{2}:?\\d{2})?");
    private static final Pattern DAYS = Pattern.compile("[A-Z]{2,}(,[A-Z]{2,})*");

    private Schedules() {}

    /// The hours of a service from its own schedules and those of where it is given.
    static OpeningHours of(FeedObject service, String path, RowRef row, Readout out) {
        var hours = OpeningHours.UNKNOWN;
        for (var name : List.of("schedules", "regular_schedules")) {
            hours = hours.together(all(service, path, name, row, out));
            var places = service.objects("service_at_locations");
            for (var index = 0; index < places.size(); index++) {
                var at = path + "service_at_locations[" + index + "].";
                hours = hours.together(all(places.get(index), at, name, row, out));
            }
        }
        return hours;
    }

    private static OpeningHours all(FeedObject owner, String path, String name, RowRef row, Readout out) {
        var hours = OpeningHours.UNKNOWN;
        var schedules = owner.objects(name);
        for (var index = 0; index < schedules.size(); index++) {
            hours = hours.together(one(schedules.get(index), path + name + "[" + index + "]", row, out));
        }
        return hours;
    }

    static OpeningHours one(FeedObject schedule, String path, RowRef row, Readout out) {
        var spans = spans(schedule);
        if (!spans.isEmpty()) {
            return new OpeningHours(spans, text(schedule));
        }
        out.note(new UnreadSchedule(row, path));
        return OpeningHours.written(text(schedule));
    }

    private static String text(FeedObject schedule) {
        var own = schedule.text("description");
        var written = Stream.of("freq", "byday", "weekday", "opens_at", "closes_at", "valid_to")
                .map(schedule::written)
                .filter(value -> !value.isEmpty())
                .toList();
        return own.isEmpty() ? written.isEmpty() ? "schedule" : String.join(" ", written) : own;
    }

    private static List<Span> spans(FeedObject schedule) {
        var freq = schedule.text("freq").toUpperCase(Locale.ROOT);
        var interval = schedule.written("interval");
        var weekly = (freq.isEmpty() || "WEEKLY".equals(freq)) && (interval.isEmpty() || "1".equals(interval));
        var from = minutes(schedule.text("opens_at"));
        var to = minutes(schedule.text("closes_at"));
        var days = days(schedule);
        var kept = weekly && schedule.text("valid_to").isEmpty() && !days.isEmpty();
        return kept && from != null && to != null && !from.equals(to) ? spans(days, from, to) : List.of();
    }

    /// What closes at midnight closes as the day ends; what closes later is a span of the next day.
    private static List<Span> spans(List<DayOfWeek> days, int from, int to) {
        var spans = new ArrayList<Span>();
        for (var day : days) {
            spans.add(new Span(day, from, to > from ? to : Span.DAY));
            if (to > 0 && to < from) {
                spans.add(new Span(day.plus(1), 0, to));
            }
        }
        return spans;
    }

    private static @Nullable Integer minutes(String written) {
        var time = TIME.matcher(written);
        if (!time.matches()) {
            return null;
        }
        var minutes = Integer.parseInt(time.group(1)) * 60 + Integer.parseInt(time.group(2));
        return minutes < Span.DAY ? minutes : null;
    }

    /// By `byday`, else by the weekday of 1.0, where 1 is Monday. Ordinals belong to months, and so leave no day.
    private static List<DayOfWeek> days(FeedObject schedule) {
        var weekday = schedule.number("weekday")
                .map(Number::intValue)
                .filter(day -> day >= 1 && day <= 7)
                .map(day -> List.of(DayOfWeek.of(day)));
        var byday = schedule.text("byday").toUpperCase(Locale.ROOT).replace(" ", "");
        if (byday.isEmpty()) {
            return weekday.orElse(List.of());
        }
        var days = Arrays.stream(byday.split(",", -1)).map(Schedules::day).toList();
        return DAYS.matcher(byday).matches() && days.stream().allMatch(Optional::isPresent)
                ? days.stream().flatMap(Optional::stream).toList()
                : List.of();
    }

    private static Optional<DayOfWeek> day(String written) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day ->
                        day.name().equals(written) || day.name().substring(0, 2).equals(written))
                .findFirst();
    }
}
