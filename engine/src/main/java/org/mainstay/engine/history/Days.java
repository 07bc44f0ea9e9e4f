package org.mainstay.engine.history;

import java.time.LocalDate;

/// From the first to the last of some days.
final class Days {

    private LocalDate first;
    private LocalDate last;

    Days(LocalDate day) {
        first = day;
        last = day;
    }

    void add(LocalDate day) {
        first = day.isBefore(first) ? day : first;
        last = day.isAfter(last) ? day : last;
    }

    LocalDate first() {
        return first;
    }

    LocalDate last() {
        return last;
    }
}
