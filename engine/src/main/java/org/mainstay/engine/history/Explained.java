package org.mainstay.engine.history;

import org.mainstay.model.FinancialYear;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.Published;

/// A payee whose payments under a heading stopped, or fell, for a reason other than a cut.
///
/// @param organisation id of the payee
/// @param heading the account heading; empty where it left all of them
/// @param year the last financial year in which it was paid, or paid more
/// @param paid what it was paid in that year
/// @param why one sentence for people
@Published
public record Explained(
        String organisation, String name, String heading, FinancialYear year, Figure paid, Reason reason, String why) {

    /// Why it is no alarm.
    public enum Reason {
        /// Another body carries on what it did.
        SUCCESSION,
        /// Another payee is paid for it now.
        HOST_CHANGED,
        /// The same purpose, or as much money, goes on under another heading or unit.
        RELABELLED,
        /// It is paid again later.
        PAID_LATER,
        /// The next payment is not overdue where the ledger ends.
        LEDGER_ENDS,
        /// It was paid once, or in amounts that do not recur.
        ONE_OFF,
        /// It was paid less than £500 in the year, which councils need not publish.
        SMALL,
        /// Its name marks another kind of body.
        NOT_VOLUNTARY,
        /// Nothing shows what kind of body it is.
        TYPE_UNKNOWN
    }

    /// Whether both speak of one payee and one year.
    boolean sameAs(Explained other) {
        return organisation.equals(other.organisation) && year.equals(other.year);
    }
}
