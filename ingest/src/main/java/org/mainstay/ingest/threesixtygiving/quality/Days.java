package org.mainstay.ingest.threesixtygiving.quality;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;

/// Days as grants write them, counted from 1970: a million grants must not make a million objects for each rule.
final class Days {

    /// It is no day, or none at all.
    static final int NONE = Integer.MIN_VALUE;

    /// It is written as a day but no calendar has it.
    static final int IMPOSSIBLE = Integer.MIN_VALUE + 1;

    private static final int DAY = 10;
    private static final int MONTH = 7;
    private static final int YEAR = 4;

    private Days() {}

    static boolean real(int day) {
        return day > IMPOSSIBLE;
    }

    /// A day with or without a time after it; a month or a year counts from its first day.
    static int first(String text) {
        return read(text, false);
    }

    /// The same, but a month or a year counts to its last day.
    static int last(String text) {
        return read(text, true);
    }

    private static int read(String text, boolean last) {
        var length = text.length();
        if (length >= DAY && shaped(text, 2, 5, DAY) && text.charAt(2) == '/') {
            return day(number(text, 6, DAY), number(text, 3, 5), number(text, 0, 2));
        }
        if (length >= DAY && shaped(text, YEAR, MONTH, DAY) && text.charAt(YEAR) == '-') {
            var alone = length == DAY || text.charAt(DAY) == 'T' || text.charAt(DAY) == ' ';
            return alone ? day(number(text, 0, YEAR), number(text, 5, MONTH), number(text, 8, DAY)) : NONE;
        }
        if (length == MONTH && shaped(text, YEAR, MONTH, MONTH) && text.charAt(YEAR) == '-') {
            return month(number(text, 0, YEAR), number(text, 5, MONTH), last);
        }
        if (length == YEAR && shaped(text, YEAR, YEAR, YEAR)) {
            return last ? day(number(text, 0, YEAR), 12, 31) : day(number(text, 0, YEAR), 1, 1);
        }
        return NONE;
    }

    /// Whether all letters before the end are digits but those at two places, which are alike.
    private static boolean shaped(String text, int first, int second, int end) {
        for (var at = 0; at < end; at++) {
            var letter = text.charAt(at);
            if (at == first || at == second) {
                if (letter != text.charAt(first)) {
                    return false;
                }
            } else if (letter < '0' || letter > '9') {
                return false;
            }
        }
        return true;
    }

    private static int number(String text, int start, int end) {
        var number = 0;
        for (var at = start; at < end; at++) {
            number = number * 10 + text.charAt(at) - '0';
        }
        return number;
    }

    private static int month(int year, int month, boolean last) {
        if (month < 1 || month > 12) {
            return IMPOSSIBLE;
        }
        return day(year, month, last ? YearMonth.of(year, month).lengthOfMonth() : 1);
    }

    private static int day(int year, int month, int day) {
        try {
            return Math.toIntExact(LocalDate.of(year, month, day).toEpochDay());
        } catch (DateTimeException notInTheCalendar) {
            return IMPOSSIBLE;
        }
    }
}
