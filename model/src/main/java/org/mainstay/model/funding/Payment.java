package org.mainstay.model.funding;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mainstay.model.evidence.Fact;
import org.mainstay.model.evidence.RowRef;

/// A line of a council's published ledger. Payers, payees and accounts are shared between lines.
///
/// @param date the day; the last day of the month where the ledger names only a month
/// @param precision how much of the date the ledger itself says
/// @param pence net amount; credits and reversals are negative and stay
/// @param detail what the purpose says beyond the account heading; private, null where nothing
public record Payment(
        String payer,
        Payee payee,
        Account account,
        LocalDate date,
        Precision precision,
        long pence,
        @Nullable String detail,
        RowRef row)
        implements Fact {

    /// How much of a payment's date its ledger says: a day, a month, or a numbered period whose calendar is
    /// not known.
    public enum Precision {
        DAY,
        MONTH,
        PERIOD
    }

    /// A payment whose day is known.
    public Payment(
            String payer,
            Payee payee,
            Account account,
            LocalDate date,
            long pence,
            @Nullable String detail,
            RowRef row) {
        this(payer, payee, account, date, Precision.DAY, pence, detail, row);
    }

    /// Who was paid; empty strings where the ledger does not say.
    ///
    /// @param redacted the name was withheld: each such line is its own unknown payee
    /// @param flaggedVoluntary the ledger itself marks the payee as voluntary or the line as a grant to one
    public record Payee(
            String name,
            String supplierId,
            String charityNumber,
            String companyNumber,
            boolean redacted,
            boolean flaggedVoluntary) {

        /// Written out, since it is asked for every line of a ledger: the name nearly always tells two apart.
        @Override
        public boolean equals(Object other) {
            return other instanceof Payee payee
                    && name.equals(payee.name)
                    && supplierId.equals(payee.supplierId)
                    && charityNumber.equals(payee.charityNumber)
                    && companyNumber.equals(payee.companyNumber)
                    && redacted == payee.redacted
                    && flaggedVoluntary == payee.flaggedVoluntary;
        }

        @Override
        public int hashCode() {
            return name.hashCode() * 31 + supplierId.hashCode();
        }
    }

    /// What the money was booked to.
    ///
    /// @param unit the organisational unit that paid
    /// @param heading the account heading: the purpose up to its first ` - `
    public record Account(String unit, String heading) {}
}
