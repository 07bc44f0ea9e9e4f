package org.mainstay.model.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Counts working days: neither a weekend nor a bank holiday.
public final class WorkingDays {

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final Set<LocalDate> holidays;

    private WorkingDays(Set<LocalDate> holidays) {
        this.holidays = holidays;
    }

    public static WorkingDays of(Collection<BankHoliday> holidays) {
        return new WorkingDays(holidays.stream().map(BankHoliday::date).collect(Collectors.toCollection(TreeSet::new)));
    }

    /// The first day after `days` full working days have passed since a day, which itself does not count.
    ///
    /// Empty where no bank holiday is known of a year that would be counted through: then nobody can say.
    public Optional<LocalDate> after(LocalDate day, int days) {
        var last = day;
        var counted = 0;
        while (counted < days) {
            last = last.plusDays(1);
            if (!known(last.getYear())) {
                return Optional.empty();
            }
            counted += working(last) ? 1 : 0;
        }
        return Optional.of(last.plusDays(1));
    }

    private boolean working(LocalDate day) {
        return !WEEKEND.contains(day.getDayOfWeek()) && !holidays.contains(day);
    }

    private boolean known(int year) {
        return holidays.stream().anyMatch(holiday -> holiday.getYear() == year);
    }
}
