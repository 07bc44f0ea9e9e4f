package org.mainstay.ingest.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mainstay.ingest.reading.CsvTable;
import org.mainstay.ingest.reading.Header;
import org.mainstay.ingest.reading.InvalidAmount;
import org.mainstay.ingest.reading.InvalidDate;
import org.mainstay.ingest.reading.Pounds;
import org.mainstay.ingest.reading.Readout;
import org.mainstay.ingest.reading.RoundedAmount;
import org.mainstay.ingest.reading.Row;
import org.mainstay.ingest.reading.SeenCells;
import org.mainstay.ingest.reading.TableForm;
import org.mainstay.ingest.reading.Text;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.evidence.Source;
import org.mainstay.model.funding.Payment;

/// Turns the lines of one ledger into payments. Payers, payees, accounts and dates come back thousands of times; one of
/// each is kept.
final class LedgerLines implements CsvTable.Rows {

    private static final String BETWEEN_HEADING_AND_DETAIL = " - ";

    private static final Pattern DAY_AND_AMOUNT = Pattern.compile("(\\d{1,2}/\\d{1,2}/\\d{4})(-?\\d+(?:\\.\\d{1,2})?)");

    private static final Set<String> TOTAL = Set.of("total", "totals", "grand total", "sub total", "subtotal", "sum");

    private final Source source;
    private final Readout out;
    private final LedgerNames names;
    private final List<List<String>> firstRows;
    private @Nullable Columns columns;
    private final LedgerTraits traits = new LedgerTraits();
    private long sum;
    private int lines;

    LedgerLines(Source source, Readout out, LedgerNames names, List<List<String>> firstRows) {
        this.source = source;
        this.out = out;
        this.names = names;
        this.firstRows = firstRows;
    }

    @Override
    public void row(Header header, Row row) {
        if (columns == null) {
            columns = new Columns(header, LedgerColumns.of(header, firstRows, names));
        }
        read(columns, row);
    }

    private void read(Columns columns, Row row) {
        var at = columns.at;
        var here = new RowRef(source, row.line());
        var written = row.get(at.amount());
        var amount = Pounds.find(written).orElse(null);
        if (amount == null) {
            withoutAmount(columns, row, here);
            return;
        }
        var payee = columns.payees.get(row, () -> newPayee(at, row));
        var date = columns.dates.get(row, () -> newDate(row.get(at.date()))).orElse(null);
        if (date == null && totals(payee.name(), row, amount.pence())) {
            out.reject(new TotalLine(here, amount.pence()), 0);
            return;
        }
        if (date == null) {
            out.reject(new InvalidDate(here, "PaymentDate", row.get(at.date())), amount.pence());
            return;
        }
        if (!amount.exact()) {
            out.note(new RoundedAmount(here, written, amount.pence()));
        }
        if (amount.pence() < 0) {
            traits.credit(written);
        }
        remark(payee, here);
        accept(columns, row, payee, date, amount.pence(), here);
    }

    @Override
    public void end(TableForm form) {
        var known = columns;
        if (known != null) {
            out.understood(known.at.understood(known.header, form, traits.list()));
        }
    }

    private Payment.Payee newPayee(LedgerColumns at, Row row) {
        var payee = payee(at, row);
        if (payee.redacted()) {
            traits.word(payee.name());
        }
        return payee;
    }

    private Optional<PaymentDate> newDate(String cell) {
        var date = PaymentDate.find(cell);
        date.ifPresent(known -> traits.style(PaymentDate.style(cell)));
        return date;
    }

    private void withoutAmount(Columns columns, Row row, RowRef here) {
        var at = columns.at;
        var mended = joined(at, row);
        if (mended == null) {
            out.reject(new InvalidAmount(here, row.get(at.amount()), ""), 0);
        } else {
            out.note(new JoinedCells(here, row.get(at.date())));
            read(columns, mended);
        }
    }

    private void accept(Columns columns, Row row, Payment.Payee payee, PaymentDate date, long pence, RowRef here) {
        var booking = columns.bookings.get(row, () -> columns.booking(row));
        out.accept(
                new Payment(
                        columns.payers.get(row, () -> row.get(columns.at.payer())),
                        payee,
                        booking.account,
                        date.day(),
                        date.precision(),
                        pence,
                        booking.detail,
                        here),
                pence);
        traits.line(payee, booking.account, date.day(), pence);
        sum += pence;
        lines++;
    }

    /// The line with its date and its amount in cells of their own, where the comma between them was lost;
    /// null where
    /// it was not.
    private static @Nullable Row joined(LedgerColumns at, Row row) {
        var both = DAY_AND_AMOUNT.matcher(row.get(at.date()));
        if (at.amount() != at.date() + 1 || !both.matches()) {
            return null;
        }
        var cells = row.cells();
        cells.set(at.date(), both.group(1));
        cells.add(at.amount(), both.group(2));
        return new Row(row.line(), cells);
    }

    /// Whether the line only adds up those before it, as the foot of a report does: it has no date and no
    /// payee but a total, and says so or is their sum.
    private boolean totals(String payee, Row row, long pence) {
        return (payee.isEmpty() || TOTAL.contains(lower(payee)))
                && ((lines > 1 && pence == sum)
                        || row.cells().stream().map(Text::trim).anyMatch(cell -> TOTAL.contains(lower(cell))));
    }

    private void remark(Payment.Payee payee, RowRef here) {
        if (payee.redacted()) {
            out.note(new RedactedPayee(here));
        } else if (payee.name().isEmpty()) {
            out.note(new MissingPayee(here));
        }
    }

    private static Payment.Payee payee(LedgerColumns at, Row row) {
        return LedgerPayee.of(
                row.get(at.payee()),
                row.get(at.supplierId()),
                row.get(at.charityNumber()),
                row.get(at.companyNumber()),
                row.get(at.voluntary()));
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

    private static String lower(String cell) {
        return cell.toLowerCase(Locale.ROOT);
    }

    /// What the money was booked to, and what its purpose says beyond that.
    private record Booking(
            Payment.Account account, @Nullable String detail) {}

    /// The columns with what was made of their cells so far.
    private static final class Columns {

        private final Header header;
        private final LedgerColumns at;
        private final SeenCells<String> payers;
        private final SeenCells<Payment.Payee> payees;
        private final SeenCells<Booking> bookings;
        private final SeenCells<Optional<PaymentDate>> dates;
        private final Map<Payment.Account, Payment.Account> accounts = new HashMap<>();

        Columns(Header header, LedgerColumns at) {
            this.header = header;
            this.at = at;
            payers = new SeenCells<>(at.payer());
            payees = new SeenCells<>(
                    at.payee(), at.supplierId(), at.charityNumber(), at.companyNumber(), at.voluntary());
            bookings = new SeenCells<>(at.unit(), at.purpose());
            dates = new SeenCells<>(at.date());
        }

        Booking booking(Row row) {
            var purpose = row.get(at.purpose());
            var account = new Payment.Account(row.get(at.unit()), heading(purpose));
            return new Booking(accounts.computeIfAbsent(account, one -> one), detail(purpose));
        }
    }
}
