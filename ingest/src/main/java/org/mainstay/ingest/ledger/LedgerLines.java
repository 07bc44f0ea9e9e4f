package org.mainstay.ingest.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mainstay.ingest.reading.CsvTable;
import org.mainstay.ingest.reading.Header;
import org.mainstay.ingest.reading.InvalidAmount;
import org.mainstay.ingest.reading.InvalidDate;
import org.mainstay.ingest.reading.Pounds;
import org.mainstay.ingest.reading.Readout;
import org.mainstay.ingest.reading.RoundedAmount;
import org.mainstay.ingest.reading.Row;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.evidence.Source;
import org.mainstay.model.funding.Payment;

/// Turns the lines of one ledger into payments. Payers, payees, accounts and dates come back thousands of times; one of
/// each is kept.
final class LedgerLines implements CsvTable.Rows {

    private static final String BETWEEN_HEADING_AND_DETAIL = " - ";

    /// Whole values, never parts of one: Redactive Events Ltd is a firm.
    private static final Set<String> REDACTED = Set.of(
            "redacted",
            "redacted personal data",
            "redacted - personal data",
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

    private final Source source;
    private final Readout out;
    private final List<List<String>> firstRows;
    private final Map<String, String> payers = new HashMap<>();
    private final Map<PayeeCells, Payment.Payee> payees = new HashMap<>();
    private final Map<Payment.Account, Payment.Account> accounts = new HashMap<>();
    private final Map<String, Optional<PaymentDate>> dates = new HashMap<>();
    private @Nullable LedgerColumns columns;

    LedgerLines(Source source, Readout out, List<List<String>> firstRows) {
        this.source = source;
        this.out = out;
        this.firstRows = firstRows;
    }

    @Override
    public void row(Header header, Row row) {
        if (columns == null) {
            columns = LedgerColumns.of(header, firstRows);
        }
        read(columns, row);
    }

    private void read(LedgerColumns at, Row row) {
        var here = new RowRef(source, row.line());
        var written = row.get(at.amount());
        var amount = Pounds.find(written).orElse(null);
        if (amount == null) {
            out.reject(new InvalidAmount(here, written, ""), 0);
            return;
        }
        var day = row.get(at.date());
        var date = dates.computeIfAbsent(day, PaymentDate::find).orElse(null);
        if (date == null) {
            out.reject(new InvalidDate(here, "PaymentDate", day), amount.pence());
            return;
        }
        if (!amount.exact()) {
            out.note(new RoundedAmount(here, written, amount.pence()));
        }
        var payee = payee(at, row, here);
        var purpose = row.get(at.purpose());
        var payer = row.get(at.payer());
        out.accept(
                new Payment(
                        payers.computeIfAbsent(payer, name -> name),
                        payee,
                        account(row.get(at.unit()), heading(purpose)),
                        date.day(),
                        date.precision(),
                        amount.pence(),
                        detail(purpose),
                        here),
                amount.pence());
    }

    private Payment.Payee payee(LedgerColumns at, Row row, RowRef here) {
        var cells = new PayeeCells(
                row.get(at.payee()),
                row.get(at.supplierId()),
                row.get(at.charityNumber()),
                row.get(at.companyNumber()),
                row.get(at.voluntary()));
        var payee = payees.computeIfAbsent(cells, PayeeCells::toPayee);
        if (payee.redacted()) {
            out.note(new RedactedPayee(here));
        } else if (payee.name().isEmpty()) {
            out.note(new MissingPayee(here));
        }
        return payee;
    }

    private Payment.Account account(String unit, String heading) {
        return accounts.computeIfAbsent(new Payment.Account(unit, heading), account -> account);
    }

    private static String heading(String purpose) {
        var end = purpose.indexOf(BETWEEN_HEADING_AND_DETAIL);
        return end < 0 ? purpose : purpose.substring(0, end).strip();
    }

    private static @Nullable String detail(String purpose) {
        var end = purpose.indexOf(BETWEEN_HEADING_AND_DETAIL);
        var detail = end < 0
                ? ""
                : purpose.substring(end + BETWEEN_HEADING_AND_DETAIL.length()).strip();
        return detail.isEmpty() ? null : detail;
    }

    /// The cells that tell who was paid, as they stand.
    private record PayeeCells(String name, String id, String charity, String company, String voluntary) {

        Payment.Payee toPayee() {
            return new Payment.Payee(
                    unlessNothing(name),
                    unlessNothing(id),
                    unlessNothing(charity),
                    unlessNothing(company),
                    REDACTED.contains(lower(name)),
                    YES.contains(lower(voluntary)));
        }

        private static String unlessNothing(String cell) {
            return NOTHING.contains(lower(cell)) ? "" : cell;
        }

        private static String lower(String cell) {
            return cell.toLowerCase(Locale.ROOT);
        }
    }
}
