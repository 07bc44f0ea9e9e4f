package org.mainstay.ingest.ledger;

import java.util.Locale;
import java.util.Set;
import org.mainstay.model.funding.Payment;

/// Whom a ledger names, or that it names nobody.
final class LedgerPayee {

    /// Whole values, never parts of one: Redactive Events Ltd is a firm.
    private static final Set<String> REDACTED = Set.of(
            "redacted",
            "redacted personal data",
            "redacted - personal data",
            "redacted - personal information",
            "redacted personal information",
            "redacted data",
            "personal data redacted",
            "personal information redacted",
            "details redacted",
            "name redacted",
            "name withheld",
            "withheld");

    /// What councils write where they have nothing to write.
    private static final Set<String> NOTHING = Set.of(
            "0", "n/a", "na", "nil", "none", "null", "-", "not applicable", "not classified", "not yet available");

    private static final Set<String> YES = Set.of("y", "yes", "true", "1", "t", "vcse");

    private LedgerPayee() {}

    static Payment.Payee of(String name, String supplierId, String charity, String company, String voluntary) {
        return new Payment.Payee(
                unlessNothing(name),
                unlessNothing(supplierId),
                unlessNothing(charity),
                unlessNothing(company),
                REDACTED.contains(lower(name)),
                YES.contains(lower(voluntary)));
    }

    static Payment.Payee named(String name) {
        return of(name, "", "", "", "");
    }

    private static String unlessNothing(String cell) {
        return NOTHING.contains(lower(cell)) ? "" : cell;
    }

    private static String lower(String cell) {
        return cell.toLowerCase(Locale.ROOT);
    }
}
