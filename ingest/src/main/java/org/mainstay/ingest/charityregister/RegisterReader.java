package org.mainstay.ingest.charityregister;

import java.io.IOException;
import java.util.regex.Pattern;
import org.mainstay.ingest.reading.Content;
import org.mainstay.ingest.reading.Fit;
import org.mainstay.ingest.reading.FormatReader;
import org.mainstay.ingest.reading.Readout;
import org.mainstay.ingest.reading.Row;
import org.mainstay.ingest.reading.Sample;
import org.mainstay.model.evidence.RowRef;

/// Reads one kind of table that a charity regulator publishes beside the list of charities.
final class RegisterReader implements FormatReader {

    private static final Pattern NUMBER = Pattern.compile("(SC|NIC)?\\d{3,7}");

    private final RegisterTable table;

    RegisterReader(RegisterTable table) {
        this.table = table;
    }

    @Override
    public String name() {
        return table.title();
    }

    @Override
    public Fit fit(Sample sample) {
        return RegisterFile.fit(sample, header -> new RegisterColumns(header, table.headings()));
    }

    @Override
    public void read(Content content, Readout out) throws IOException {
        var reading = new Reading(content, out, table.start().of(out));
        RegisterFile.read(content, out, header -> new RegisterColumns(header, table.headings()), reading::take);
        reading.rows.finish();
    }

    /// One file being read.
    private static final class Reading {

        private final Content content;
        private final Readout out;
        private final RegisterTable.Rows rows;
        private final Pool pool = new Pool();
        private String last = "";

        Reading(Content content, Readout out, RegisterTable.Rows rows) {
            this.content = content;
            this.out = out;
            this.rows = rows;
        }

        void take(RegisterColumns columns, Row row) {
            var at = new RowRef(content.source(), row.line());
            if (columns.extract() && row.size() != columns.width()) {
                out.reject(new UnevenRegisterRow(at, row.size(), columns.width()), 0);
                return;
            }
            var number = row.get(columns.find("registered_charity_number"));
            if (!NUMBER.matcher(number).matches()) {
                out.reject(new InvalidCharityNumber(at, number), 0);
                return;
            }
            var charity = CharityNumber.of(number, row.get(columns.find("linked_charity_number")));
            // Rows of one charity mostly follow each other: they share its number.
            last = charity.equals(last) ? last : charity;
            rows.take(new RegisterRow(last, columns, row, at, pool, out));
        }
    }
}
