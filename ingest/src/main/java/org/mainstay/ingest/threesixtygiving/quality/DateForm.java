package org.mainstay.ingest.threesixtygiving.quality;

import java.time.LocalDate;

/// How the standard writes days and times. Whether a calendar has the day, [ImpossibleDate] asks.
final class DateForm {

    private static final int YEAR = 4;
    private static final int MONTH = 7;
    private static final int DAY = 10;
    private static final int SECOND = 19;
    private static final int OFFSET = 6;

    /// How many digits the days of 1927 to 2173 have as spreadsheets count them, and the day they count from.
    private static final int SERIAL = 5;

    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);

    private static final String MIDNIGHT = "T00:00:00Z";

    private DateForm() {}

    /// `2024-04-01`.
    static boolean day(String text) {
        return text.length() == DAY && startsWithDay(text);
    }

    /// `2024-04`, `2024`.
    static boolean monthOrYear(String text) {
        return (text.length() == YEAR && digits(text, 0, YEAR)) || (text.length() == MONTH && startsWithMonth(text));
    }

    /// `2024-04-01T12:00:00Z`.
    static boolean moment(String text) {
        var length = text.length();
        if (length <= SECOND || !startsWithDay(text) || !startsWithTime(text)) {
            return false;
        }
        var end = SECOND;
        if (text.charAt(end) == '.') {
            end++;
            while (end < length && digits(text, end, end + 1)) {
                end++;
            }
            if (end == SECOND + 1) {
                return false;
            }
        }
        return offset(text, end);
    }

    /// The one way in which a text can be meant; empty where there is none or several.
    static String mend(String text, boolean moment) {
        var day = "";
        if (slashes(text) && Integer.parseInt(text, 0, 2, DAY) > 12) {
            day = british(text);
        } else if (text.length() > DAY && startsWithDay(text)) {
            return timed(text, moment);
        } else if (day(text)) {
            day = text;
        } else if (text.length() == SERIAL && digits(text, 0, SERIAL)) {
            day = EPOCH.plusDays(Integer.parseInt(text)).toString();
        }
        return day.isEmpty() || !moment ? day : day + MIDNIGHT;
    }

    /// What `03/04/2024` is in Britain, where it could be two days; empty for anything else.
    static String british(String text) {
        if (!slashes(text)) {
            return "";
        }
        var day = text.substring(6) + "-" + text.substring(3, 5) + "-" + text.substring(0, 2);
        return day(day) ? day : "";
    }

    private static String timed(String text, boolean moment) {
        var joined = text.substring(0, DAY) + "T" + text.substring(DAY + 1);
        for (var end : new String[] {"", "Z", ":00Z"}) {
            if (moment(joined + end)) {
                return joined + end;
            }
        }
        return moment ? "" : text.substring(0, DAY);
    }

    private static boolean slashes(String text) {
        return text.length() == DAY
                && digits(text, 0, 2)
                && text.charAt(2) == '/'
                && digits(text, 3, 5)
                && text.charAt(5) == '/'
                && digits(text, 6, DAY);
    }

    private static boolean startsWithMonth(String text) {
        return digits(text, 0, YEAR) && text.charAt(YEAR) == '-' && between(text, 5, 1, 12);
    }

    private static boolean startsWithDay(String text) {
        return text.length() >= DAY && startsWithMonth(text) && text.charAt(MONTH) == '-' && between(text, 8, 1, 31);
    }

    private static boolean startsWithTime(String text) {
        return (text.charAt(DAY) == 'T' || text.charAt(DAY) == 't')
                && between(text, 11, 0, 23)
                && text.charAt(13) == ':'
                && between(text, 14, 0, 59)
                && text.charAt(16) == ':'
                && between(text, 17, 0, 60);
    }

    private static boolean offset(String text, int start) {
        var left = text.length() - start;
        if (left == 1) {
            return text.charAt(start) == 'Z' || text.charAt(start) == 'z';
        }
        return left == OFFSET
                && (text.charAt(start) == '+' || text.charAt(start) == '-')
                && between(text, start + 1, 0, 23)
                && text.charAt(start + 3) == ':'
                && between(text, start + 4, 0, 59);
    }

    private static boolean between(String text, int start, int least, int most) {
        if (!digits(text, start, start + 2)) {
            return false;
        }
        var number = (text.charAt(start) - '0') * 10 + text.charAt(start + 1) - '0';
        return number >= least && number <= most;
    }

    private static boolean digits(String text, int start, int end) {
        for (var at = start; at < end; at++) {
            if (text.charAt(at) < '0' || text.charAt(at) > '9') {
                return false;
            }
        }
        return true;
    }
}
