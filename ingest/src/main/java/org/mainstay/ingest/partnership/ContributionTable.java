package org.mainstay.ingest.partnership;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mainstay.ingest.reading.CellValue;
import org.mainstay.ingest.reading.Cells;
import org.mainstay.ingest.reading.Content;
import org.mainstay.ingest.reading.Fit;
import org.mainstay.ingest.reading.FormatReader;
import org.mainstay.ingest.reading.Header;
import org.mainstay.ingest.reading.Readout;
import org.mainstay.ingest.reading.Sample;
import org.mainstay.ingest.reading.TableColumns;
import org.mainstay.model.FinancialYear;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.partnership.Contribution;
/// Reads what members put into partnerships. Rows are only ever added, so that every entry can be undone.

public final class ContributionTable implements FormatReader {

    /// The columns of the file, in the order in which it is written.
    public static final List<String> COLUMNS = List.of(
            "partnership",
            "organisation",
            "year",
            "money",
            "in_kind",
            "in_kind_what",
            "undo",
            "recorded_by",
            "recorded_on",
            "why");

    private static final long MOST = 1_000_000_000_000L;
    private static final int ENDS = 5;
    private static final Pattern YEAR = Pattern.compile("(20\\d\\d)[-/](\\d\\d|20\\d\\d)");

    @Override
    public String name() {
        return "Partnership money (CSV)";
    }

    @Override
    public Fit fit(Sample sample) {
        return TableColumns.fit(sample, Columns::new);
    }

    @Override
    public void read(Content content, Readout out) throws IOException {
        TableColumns.readFacts(content, out, Columns::new, InvalidPartnershipCell::new, ContributionTable::row);
    }

    /// Null where anything is wrong with the row, which the cells then know.
    private static @Nullable Contribution row(Cells cells, RowRef at) {
        var partnership = Written.id(cells);
        var organisation = cells.required("organisation", CellValue::words, "an organisation's id or name");
        var year = cells.required("year", ContributionTable::year, "a financial year such as 2026-27");
        var money = cells.optional("money", ContributionTable::pence, "pounds, 0 or more, or blank");
        var inKind = cells.optional("in_kind", ContributionTable::pence, "pounds, 0 or more, or blank");
        var entry = Written.entry(cells);
        return !cells.sound() || partnership == null || organisation == null || year == null || entry == null
                ? null
                : new Contribution(
                        partnership, organisation, year, money, inKind, cells.text("in_kind_what"), entry, at);
    }

    private static Optional<Long> pence(String cell) {
        return CellValue.pence(cell).filter(pence -> pence >= 0 && pence <= MOST);
    }

    /// `2026-27`, `2026/27` or `2026-2027`.
    private static Optional<FinancialYear> year(String cell) {
        var parts = YEAR.matcher(cell);
        return parts.matches()
                ? Optional.of(new FinancialYear(Integer.parseInt(parts.group(1))))
                        .filter(year -> parts.group(2).endsWith(year.toString().substring(ENDS)))
                : Optional.empty();
    }

    /// Where each thing stands.
    private record Columns(Header header) implements TableColumns {

        @Override
        public Fit fit() {
            return header.fit("partnership", "organisation", "year", "money", "in_kind");
        }
    }
}
