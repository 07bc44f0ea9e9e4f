package org.mainstay.ingest.ledger;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mainstay.ingest.reading.Content;
import org.mainstay.ingest.reading.Fit;
import org.mainstay.ingest.reading.FormatReader;
import org.mainstay.ingest.reading.Header;
import org.mainstay.ingest.reading.InvalidAmount;
import org.mainstay.ingest.reading.Pounds;
import org.mainstay.ingest.reading.Readout;
import org.mainstay.ingest.reading.RoundedAmount;
import org.mainstay.ingest.reading.Row;
import org.mainstay.ingest.reading.Sample;
import org.mainstay.ingest.reading.TableColumns;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.funding.Payment;

/// Reads a list of suppliers and what each was paid in a month, without a date in its rows. The month stands in a title
/// above the headings; where it does not, nobody knows when the money moved, and no row is used.
public final class SupplierTotals implements FormatReader {

    /// With any more it might be a table of anything.
    private static final int COLUMNS = 2;
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Pattern MONTH = Pattern.compile(
            "(?i)\\b(" + MONTHS.stream().collect(Collectors.joining("|")) + ")[a-z]*\\.?[ -]+((?:19|20)\\d\\d)\\b");

    @Override
    public String name() {
        return "Supplier totals (CSV)";
    }

    @Override
    public Fit fit(Sample sample) {
        return TableColumns.fit(sample, Columns::new);
    }

    @Override
    public void read(Content content, Readout out) throws IOException {
        var day = month(Sample.of(content)).orElse(null);
        TableColumns.read(content, out, Columns::new, (columns, row) -> {
            var at = new RowRef(content.source(), row.line());
            var amount = Pounds.find(row.get(columns.amount)).orElse(null);
            if (amount == null) {
                out.reject(new InvalidAmount(at, row.get(columns.amount), ""), 0);
            } else if (day == null) {
                out.reject(new UndatedTotal(at), amount.pence());
            } else {
                accept(columns, row, amount, day, at, out);
            }
        });
    }

    private static void accept(Columns columns, Row row, Pounds amount, LocalDate day, RowRef at, Readout out) {
        if (!amount.exact()) {
            out.note(new RoundedAmount(at, row.get(columns.amount), amount.pence()));
        }
        var payee = LedgerPayee.named(row.get(columns.payee));
        if (payee.redacted()) {
            out.note(new RedactedPayee(at));
        } else if (payee.name().isEmpty()) {
            out.note(new MissingPayee(at));
        }
        var account = new Payment.Account("", "");
        out.accept(
                new Payment("", payee, account, day, Payment.Precision.MONTH, amount.pence(), null, at),
                amount.pence());
    }

    /// The last day of the one month that the titles above the headings name; empty where they name none, or
    /// several.
    private static Optional<LocalDate> month(Sample sample) {
        var titles = sample.rows().stream()
                .takeWhile(row -> !new Columns(row).fit().whole())
                .flatMap(row -> row.titles().stream())
                .collect(Collectors.joining(" "));
        var months = MONTH.matcher(titles)
                .results()
                .map(found -> YearMonth.of(
                        Integer.parseInt(found.group(2)),
                        MONTHS.indexOf(found.group(1).toLowerCase(Locale.ROOT)) + 1))
                .distinct()
                .toList();
        return months.size() == 1 ? Optional.of(months.getFirst().atEndOfMonth()) : Optional.empty();
    }

    /// Whom and how much, and neither when nor what for.
    private static final class Columns implements TableColumns {

        private final int payee;
        private final int amount;
        private final boolean more;

        Columns(Header header) {
            payee = find(header, "BeneficiaryName");
            amount = find(header, "Amount");
            more = header.titles().stream().filter(title -> !title.isEmpty()).count() > COLUMNS;
        }

        private static int find(Header header, String field) {
            return header.find(LedgerNames.STANDARD.of(field).toArray(String[]::new));
        }

        @Override
        public Fit fit() {
            return more ? Fit.NONE : TableColumns.fit(List.of("BeneficiaryName", "Amount"), payee, amount);
        }
    }
}
