package org.mainstay.engine.simulation;

/// How time is cut: steps in a year, and years.
public record Calendar(int stepsPerYear, int years) {

    public Calendar {
        if (stepsPerYear < 1 || stepsPerYear > 365 || years < 1 || years > 100) {
            throw new IllegalArgumentException(
                    "The steps a year (%s) must be from 1 to 365, the years (%s) from 1 to 100."
                            .formatted(stepsPerYear, years));
        }
    }

    /// Twelve steps a year.
    public static Calendar monthly(int years) {
        return new Calendar(12, years);
    }

    public int steps() {
        return stepsPerYear * years;
    }

    public int year(int step) {
        return step / stepsPerYear;
    }

    boolean endsQuarter(int step) {
        return (step + 1) % (stepsPerYear / 4) == 0;
    }

    boolean endsYear(int step) {
        return (step + 1) % stepsPerYear == 0;
    }
}
