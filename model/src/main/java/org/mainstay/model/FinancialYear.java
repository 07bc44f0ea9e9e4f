package org.mainstay.model;

import java.time.LocalDate;
import java.time.Month;

/// A council's financial year, April to March.
///
/// @param start the calendar year it begins in
public record FinancialYear(int start) implements Comparable<FinancialYear> {

    public static FinancialYear of(LocalDate day) {
        return new FinancialYear(day.getMonthValue() >= Month.APRIL.getValue() ? day.getYear() : day.getYear() - 1);
    }

    /// The last one that had ended by the end of a day.
    public static FinancialYear lastComplete(LocalDate on) {
        return of(on.plusDays(1)).previous();
    }

    public FinancialYear previous() {
        return new FinancialYear(start - 1);
    }

    public FinancialYear next() {
        return new FinancialYear(start + 1);
    }

    public LocalDate firstDay() {
        return LocalDate.of(start, Month.APRIL, 1);
    }

    public LocalDate lastDay() {
        return LocalDate.of(start + 1, Month.MARCH, 31);
    }

    public boolean contains(LocalDate day) {
        return of(day).equals(this);
    }

    @Override
    public int compareTo(FinancialYear other) {
        return Integer.compare(start, other.start);
    }

    /// As councils write it: `2024-25`.
    @Override
    public String toString() {
        return "%d-%02d".formatted(start, (start + 1) % 100);
    }
}
