package org.mainstay.ingest.ledger;

import java.util.ArrayList;
import org.mainstay.ingest.reading.Fit;
import org.mainstay.ingest.reading.Header;

/// Where one ledger says what; [Header#ABSENT] for what it does not say.
record LedgerColumns(
        int payer,
        int unit,
        int payee,
        int supplierId,
        int charityNumber,
        int companyNumber,
        int voluntary,
        int date,
        int amount,
        int purpose) {

    private static final int NEEDED = 3;

    static LedgerColumns of(Header header) {
        return new LedgerColumns(
                LedgerField.PAYER.find(header),
                LedgerField.UNIT.find(header),
                LedgerField.PAYEE.find(header),
                LedgerField.SUPPLIER_ID.find(header),
                LedgerField.CHARITY_NUMBER.find(header),
                LedgerField.COMPANY_NUMBER.find(header),
                LedgerField.VOLUNTARY.find(header),
                LedgerField.DATE.find(header),
                LedgerField.AMOUNT.find(header),
                LedgerField.PURPOSE.find(header));
    }

    /// A ledger says at least whom, how much, and when or what for; the names are the LGA schema's.
    static Fit fit(Header header) {
        var columns = of(header);
        var missing = new ArrayList<String>();
        if (columns.payee == Header.ABSENT) {
            missing.add("BeneficiaryName");
        }
        if (columns.amount == Header.ABSENT) {
            missing.add("Amount");
        }
        if (columns.date == Header.ABSENT && columns.purpose == Header.ABSENT) {
            missing.add("PaymentDate");
        }
        return new Fit(missing.isEmpty() ? LedgerField.count(header) : NEEDED - missing.size(), missing);
    }
}
