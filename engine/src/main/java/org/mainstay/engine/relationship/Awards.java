package org.mainstay.engine.relationship;

import java.time.LocalDate;
import org.mainstay.model.FinancialYear;
import org.mainstay.model.funding.Grant;

/// How a grant lies in time: the years it counts in, and when its payment may be looked for.
final class Awards {

    private static final int MONTHS_OF_A_YEAR = 12;

    /// A council pays within two months of its award; payments of the same year may belong to it too.
    private static final int DAYS_TO_PAY = 60;

    private Awards() {}

    /// A grant counts in the year of its award; one planned for longer counts an equal part in each year it runs.
    static long penceIn(Grant grant, FinancialYear year) {
        var pence = grant.award().pence();
        var number = year.start() - FinancialYear.of(grant.award().date()).start();
        var months = months(grant);
        if (number < 0 || number >= years(grant)) {
            return 0;
        }
        if (months <= MONTHS_OF_A_YEAR) {
            return pence;
        }
        var yearly = Math.multiplyExact(pence, (long) MONTHS_OF_A_YEAR) / months;
        return number == years(grant) - 1 ? pence - yearly * number : yearly;
    }

    static boolean plannedForAYear(Grant grant) {
        return months(grant) >= MONTHS_OF_A_YEAR;
    }

    /// Whether a payment of that day may be the grant's own.
    static boolean payable(Grant grant, LocalDate day) {
        var awarded = grant.award().date();
        return !day.isBefore(awarded) && (!day.isAfter(awarded.plusDays(DAYS_TO_PAY)) || running(grant, day));
    }

    /// Whether a day lies in a year that the grant counts in, or in the weeks after its award.
    static boolean during(Grant grant, LocalDate day) {
        return running(grant, day) || payable(grant, day);
    }

    private static boolean running(Grant grant, LocalDate day) {
        var number = FinancialYear.of(day).start()
                - FinancialYear.of(grant.award().date()).start();
        return number >= 0 && number < years(grant);
    }

    private static int years(Grant grant) {
        return Math.max(1, Math.ceilDiv(months(grant), MONTHS_OF_A_YEAR));
    }

    private static int months(Grant grant) {
        var months = grant.award().months();
        return months == null ? 0 : months;
    }
}
