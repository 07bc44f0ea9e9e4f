package org.mainstay.engine.rhythm;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;

/// The months that a payment is for, and how that is known.
///
/// @param from the first month
/// @param to the last month, which may be the first
public record ServicePeriod(YearMonth from, YearMonth to, Basis basis) {

    public ServicePeriod {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("The period ends (%s) before it begins (%s).".formatted(to, from));
        }
    }

    /// How the months are known.
    public enum Basis {
        /// The payment's own purpose names them.
        STATED,
        /// They follow from the amount and from what other payments of the same kind name.
        INFERRED,
        /// Nothing tells: the month of the payment stands in for them.
        PAYMENT_DATE
    }

    /// How many months it is, both ends counted.
    public int months() {
        return (int) ChronoUnit.MONTHS.between(from, to) + 1;
    }

    public List<YearMonth> list() {
        return IntStream.range(0, months()).mapToObj(from::plusMonths).toList();
    }
}
