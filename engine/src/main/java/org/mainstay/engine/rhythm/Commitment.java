package org.mainstay.engine.rhythm;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.mainstay.model.FinancialYear;
import org.mainstay.model.funding.Payment;

/// A payment and the months that it is for: what was promised, not when it was paid.
///
/// @param cancelled whether it was taken back in full, or takes back another in full
public record Commitment(Payment payment, ServicePeriod period, boolean cancelled) {

    /// Whether words or amounts tell the months, rather than the day of payment.
    public boolean told() {
        return period.basis() != ServicePeriod.Basis.PAYMENT_DATE;
    }

    public boolean spends() {
        return payment.pence() > 0 && !cancelled;
    }

    public YearMonth paid() {
        return YearMonth.from(payment.date());
    }

    /// The part of it that is for a year: equal parts a month, the odd pence spread so that all years add up.
    public long penceIn(FinancialYear year) {
        var first = YearMonth.from(year.firstDay());
        return upTo(monthsBefore(first.plusYears(1))) - upTo(monthsBefore(first));
    }

    private int monthsBefore(YearMonth month) {
        return Math.clamp(ChronoUnit.MONTHS.between(period.from(), month), 0, period.months());
    }

    private long upTo(int months) {
        return Math.multiplyExact(payment.pence(), (long) months) / period.months();
    }
}
