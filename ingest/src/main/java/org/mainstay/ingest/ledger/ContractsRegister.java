package org.mainstay.ingest.ledger;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mainstay.ingest.reading.Content;
import org.mainstay.ingest.reading.Fit;
import org.mainstay.ingest.reading.FormatReader;
import org.mainstay.ingest.reading.Header;
import org.mainstay.ingest.reading.Pounds;
import org.mainstay.ingest.reading.Readout;
import org.mainstay.ingest.reading.RoundedAmount;
import org.mainstay.ingest.reading.Row;
import org.mainstay.ingest.reading.Sample;
import org.mainstay.ingest.reading.TableColumns;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.funding.Contract;
import org.mainstay.model.funding.Payment.Precision;

/// Reads a council's register of contracts in the LGA's schema. Contact names and addresses stay unread.
public final class ContractsRegister implements FormatReader {

    private static final Set<String> YES = Set.of("y", "yes", "true", "1", "vcse");

    @Override
    public String name() {
        return "Contracts register (CSV)";
    }

    @Override
    public Fit fit(Sample sample) {
        return TableColumns.fit(sample, Columns::of);
    }

    @Override
    public void read(Content content, Readout out) throws IOException {
        TableColumns.read(
                content,
                out,
                Columns::of,
                (columns, row) -> columns.take(row, new RowRef(content.source(), row.line()), out));
    }

    /// Where each thing stands: under the schema's name or its label.
    private record Columns(Header header) implements TableColumns {

        static Columns of(Header header) {
            return new Columns(header);
        }

        @Override
        public Fit fit() {
            return TableColumns.fit(
                    List.of("ContractReference", "ContractTitle", "SupplierName", "StartDate"),
                    at("ContractReference", "Contract Reference number / ID", "Contract Reference Number"),
                    at("ContractTitle", "Title of the Agreement", "Title of Agreement"),
                    at("SupplierName"),
                    at("StartDate", "Contract start date"));
        }

        void take(Row row, RowRef here, Readout out) {
            var written = cell(row, "ContractValue");
            var value = Pounds.find(written).orElse(null);
            if (value == null && !written.isEmpty()) {
                out.note(new UnreadValue(here, "ContractValue", written));
            }
            if (value != null && !value.exact()) {
                out.note(new RoundedAmount(here, written, value.pence()));
            }
            var contract = new Contract(
                    cell(row, "ContractReference", "Contract Reference number / ID", "Contract Reference Number"),
                    cell(row, "ContractTitle", "Title of the Agreement", "Title of Agreement"),
                    cell(row, "ContractType"),
                    cell(row, "OrganisationalUnit", "Local authority directorate/service responsible"),
                    supplier(row),
                    new Contract.Term(
                            day(row, here, out, "StartDate", "Contract start date"),
                            day(row, here, out, "EndDate", "Contract end date"),
                            day(row, here, out, "ReviewDate")),
                    value == null ? null : value.pence(),
                    here);
            out.accept(contract, value == null ? 0 : value.pence());
        }

        /// The guide says Voluntary or Community, the schema Voluntary sector or Community sector; either marks it.
        private Contract.Supplier supplier(Row row) {
            var type = cell(row, "VCSESupplierType");
            var flag = cell(row, "VCSESupplier").toLowerCase(Locale.ROOT);
            return new Contract.Supplier(
                    cell(row, "SupplierName"),
                    cell(row, "CharityCommissionNumber", "Supplier registered charity number"),
                    cell(row, "CompaniesHouseRegistrationNumber", "Supplier registered company number"),
                    YES.contains(flag)
                            || type.toLowerCase(Locale.ROOT).startsWith("voluntary")
                            || type.toLowerCase(Locale.ROOT).startsWith("community"),
                    type);
        }

        /// Null where the cell is empty or no day, which is then said: the contract is known all the same.
        private @Nullable LocalDate day(Row row, RowRef here, Readout out, String... names) {
            var written = cell(row, names);
            var date = PaymentDate.find(written)
                    .filter(found -> found.precision() == Precision.DAY)
                    .orElse(null);
            if (date == null && !written.isEmpty()) {
                out.note(new UnreadValue(here, names[0], written));
            }
            return date == null ? null : date.day();
        }

        private String cell(Row row, String... names) {
            return row.get(at(names));
        }

        private int at(String... names) {
            return header.find(names);
        }
    }
}
