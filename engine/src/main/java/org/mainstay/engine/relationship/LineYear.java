package org.mainstay.engine.relationship;

import java.time.LocalDate;
import java.util.Optional;
import org.mainstay.model.FinancialYear;
import org.mainstay.model.place.Place;

/// The financial year that gives the yearly amounts: the last that had ended and that the files cover.
///
/// @param fromLedger whether the ledger covers it whole; else it is a year of grants alone
record LineYear(FinancialYear year, boolean fromLedger) {

    static LineYear of(Place place, LocalDate on) {
        var ended = FinancialYear.lastComplete(on);
        return ledgerYear(place, ended)
                .map(year -> new LineYear(year, true))
                .orElseGet(() -> new LineYear(grantYear(place, ended), false));
    }

    /// A ledger covers a year if it has payments in or before its first month and in or after its last.
    private static Optional<FinancialYear> ledgerYear(Place place, FinancialYear ended) {
        LocalDate first = null;
        LocalDate last = null;
        for (var payment : place.listPayments()) {
            first = first == null || payment.date().isBefore(first) ? payment.date() : first;
            last = last == null || payment.date().isAfter(last) ? payment.date() : last;
        }
        if (first == null || last == null) {
            return Optional.empty();
        }
        var covered = FinancialYear.of(last.plusMonths(1)).previous();
        var year = covered.compareTo(ended) < 0 ? covered : ended;
        return first.isBefore(year.firstDay().plusMonths(1)) ? Optional.of(year) : Optional.empty();
    }

    private static FinancialYear grantYear(Place place, FinancialYear ended) {
        return place.listGrants().stream()
                .map(grant -> FinancialYear.of(grant.award().date()))
                .max(FinancialYear::compareTo)
                .filter(last -> last.compareTo(ended) < 0)
                .orElse(ended);
    }
}
