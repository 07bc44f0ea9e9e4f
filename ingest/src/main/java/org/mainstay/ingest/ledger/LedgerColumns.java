package org.mainstay.ingest.ledger;

import java.util.ArrayList;
import org.mainstay.ingest.reading.Fit;
import org.mainstay.ingest.reading.Header;
import org.mainstay.ingest.reading.Row;

/// Where one ledger says what.
final class LedgerColumns {

    private static final LedgerField[] FIELDS = LedgerField.values();

    private final int[] columns = new int[FIELDS.length];

    LedgerColumns(Header header) {
        for (var field : FIELDS) {
            columns[field.ordinal()] = header.find(field.headings());
        }
    }

    String get(Row row, LedgerField field) {
        return row.get(columns[field.ordinal()]);
    }

    /// A ledger says at least whom, how much, and when or what for; the names are the LGA schema's.
    Fit fit() {
        var missing = new ArrayList<String>();
        if (!has(LedgerField.PAYEE)) {
            missing.add("BeneficiaryName");
        }
        if (!has(LedgerField.AMOUNT)) {
            missing.add("Amount");
        }
        if (!has(LedgerField.DATE) && !has(LedgerField.PURPOSE)) {
            missing.add("PaymentDate");
        }
        return new Fit(missing.isEmpty() ? count() : 3 - missing.size(), missing);
    }

    private boolean has(LedgerField field) {
        return columns[field.ordinal()] != Header.ABSENT;
    }

    private int count() {
        var count = 0;
        for (var field : FIELDS) {
            count += has(field) ? 1 : 0;
        }
        return count;
    }
}
