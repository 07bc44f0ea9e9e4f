package org.mainstay.ingest.reading;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/// Days that a workbook counts from 1900 or from 1904, as ISO 8601 writes them.
final class SerialDay {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss'+00:00'", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.UK);
    private static final BigDecimal SECONDS = BigDecimal.valueOf(86_400);

    /// The day after 31 December 9999.
    private static final BigDecimal END = BigDecimal.valueOf(2_958_466);

    /// Counting from 1900 takes in a 29 February 1900, which there never was; days after it are counted one
    /// too high.
    private static final long NO_SUCH_DAY = 60;

    private final boolean from1904;

    SerialDay(boolean from1904) {
        this.from1904 = from1904;
    }

    /// Empty where the number, shown in this form, is neither a day nor a time of day.
    Optional<String> text(BigDecimal number, DateForm form) {
        if (form == DateForm.NUMBER || number.signum() < 0 || number.compareTo(END) >= 0) {
            return Optional.empty();
        }
        var seconds = number.multiply(SECONDS).setScale(0, RoundingMode.HALF_UP).longValueExact();
        var days = seconds / 86_400;
        if (days == 0 && form == DateForm.TIME) {
            return Optional.of(TIME.format(LocalTime.ofSecondOfDay(seconds)));
        }
        if (form == DateForm.TIME || (days == 0 && !from1904)) {
            return Optional.empty();
        }
        return Optional.of(MOMENT.format(
                LocalDateTime.ofEpochSecond(start(days).toEpochDay() * 86_400 + seconds, 0, ZoneOffset.UTC)));
    }

    private LocalDate start(long days) {
        if (from1904) {
            return LocalDate.of(1904, 1, 1);
        }
        return days > NO_SUCH_DAY ? LocalDate.of(1899, 12, 30) : LocalDate.of(1899, 12, 31);
    }
}
