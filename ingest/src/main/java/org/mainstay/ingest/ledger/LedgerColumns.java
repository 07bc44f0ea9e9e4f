package org.mainstay.ingest.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
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
                find(header, LedgerHeadings.PAYER),
                find(header, LedgerHeadings.UNIT),
                find(header, LedgerHeadings.PAYEE),
                find(header, LedgerHeadings.SUPPLIER_ID),
                find(header, LedgerHeadings.CHARITY_NUMBER),
                find(header, LedgerHeadings.COMPANY_NUMBER),
                find(header, LedgerHeadings.VOLUNTARY),
                find(header, LedgerHeadings.DATE),
                find(header, LedgerHeadings.AMOUNT),
                find(header, LedgerHeadings.PURPOSE));
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
        return new Fit(missing.isEmpty() ? columns.count() : NEEDED - missing.size(), missing);
    }

    private static int find(Header header, List<String> headings) {
        return header.find(headings.toArray(String[]::new));
    }

    private int count() {
        var columns = IntStream.of(
                payer, unit, payee, supplierId, charityNumber, companyNumber, voluntary, date, amount, purpose);
        return Math.toIntExact(columns.filter(column -> column != Header.ABSENT).count());
    }
}
