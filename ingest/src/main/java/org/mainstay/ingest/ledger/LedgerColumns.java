package org.mainstay.ingest.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.mainstay.ingest.reading.Fit;
import org.mainstay.ingest.reading.Header;
import org.mainstay.ingest.reading.Pounds;

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
        return of(header, List.of());
    }

    /// The columns by their headings, and by what stands under them in the first rows: one that is blank, or holds no
    /// dates or amounts where these belong, gives way to the next of a like heading.
    static LedgerColumns of(Header header, List<List<String>> rows) {
        Predicate<String> any = cell -> true;
        return new LedgerColumns(
                find(header, rows, LedgerHeadings.PAYER, any),
                find(header, rows, LedgerHeadings.UNIT, any),
                find(header, rows, LedgerHeadings.PAYEE, any),
                find(header, rows, LedgerHeadings.SUPPLIER_ID, any),
                find(header, rows, LedgerHeadings.CHARITY_NUMBER, any),
                find(header, rows, LedgerHeadings.COMPANY_NUMBER, any),
                find(header, rows, LedgerHeadings.VOLUNTARY, any),
                find(
                        header,
                        rows,
                        LedgerHeadings.DATE,
                        cell -> PaymentDate.find(cell).isPresent()),
                find(
                        header,
                        rows,
                        LedgerHeadings.AMOUNT,
                        cell -> Pounds.find(cell).isPresent()),
                find(header, rows, LedgerHeadings.PURPOSE, any));
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

    private static int find(Header header, List<List<String>> rows, List<String> headings, Predicate<String> belongs) {
        return headings.stream()
                .map(header::find)
                .filter(column -> column != Header.ABSENT && holds(rows, column, belongs))
                .findFirst()
                .orElseGet(() -> header.find(headings.toArray(String[]::new)));
    }

    /// Whether at least half of what stands in the column belongs there, and something does.
    private static boolean holds(List<List<String>> rows, int column, Predicate<String> belongs) {
        var cells = rows.stream()
                .filter(row -> column < row.size())
                .map(row -> row.get(column))
                .filter(cell -> !cell.isEmpty())
                .toList();
        var good = cells.stream().filter(belongs).count();
        return rows.isEmpty() || (good > 0 && good * 2 >= cells.size());
    }

    private int count() {
        var columns = IntStream.of(
                payer, unit, payee, supplierId, charityNumber, companyNumber, voluntary, date, amount, purpose);
        return Math.toIntExact(columns.filter(column -> column != Header.ABSENT).count());
    }
}
