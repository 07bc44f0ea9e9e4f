package org.mainstay.ingest.charityregister;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.mainstay.ingest.reading.CellValue;
import org.mainstay.ingest.reading.Content;
import org.mainstay.ingest.reading.Fit;
import org.mainstay.ingest.reading.FormatReader;
import org.mainstay.ingest.reading.Header;
import org.mainstay.ingest.reading.Readout;
import org.mainstay.ingest.reading.Row;
import org.mainstay.ingest.reading.Sample;
import org.mainstay.ingest.reading.TableColumns;
import org.mainstay.model.actor.RegisteredCharity;
import org.mainstay.model.evidence.RowRef;

/// Reads a charity register list: one row for each charity, with the date it was registered.
///
/// A bare list of numbers and names is no register: it does not say since when, so it cannot show who came and went.
public final class CharityList implements FormatReader {

    private static final Pattern NUMBER = Pattern.compile("(SC|NIC)?\\d{3,7}");

    @Override
    public String name() {
        return "Charity register list (CSV)";
    }

    @Override
    public Fit fit(Sample sample) {
        return TableColumns.fit(sample, Columns::new);
    }

    @Override
    public void read(Content content, Readout out) throws IOException {
        TableColumns.read(
                content,
                out,
                Columns::new,
                (columns, row) -> take(columns, row, new RowRef(content.source(), row.line()), out));
    }

    private static void take(Columns columns, Row row, RowRef at, Readout out) {
        var number = row.get(columns.number);
        if (!NUMBER.matcher(number).matches()) {
            out.reject(new InvalidCharityNumber(at, number), 0);
            return;
        }
        if (row.get(columns.name).isEmpty()) {
            out.reject(new MissingCharityName(at, number), 0);
            return;
        }
        var registered = row.get(columns.registered);
        var day = CellValue.day(registered).orElse(null);
        if (day == null && !registered.isEmpty()) {
            out.note(new InvalidRegistrationDate(at, registered));
        }
        // The Commission writes a charity linked to another, which shares its number, as 200001-1.
        var linked = row.get(columns.linked);
        out.accept(
                new RegisteredCharity(
                        linked.isEmpty() || "0".equals(linked) ? number : number + "-" + linked,
                        row.get(columns.name),
                        row.get(columns.company),
                        row.get(columns.type),
                        day,
                        row.get(columns.postcode),
                        at),
                0);
    }

    /// Where each thing stands; the registers of the three nations name them differently.
    private static final class Columns implements TableColumns {

        private final int number;
        private final int linked;
        private final int name;
        private final int company;
        private final int type;
        private final int registered;
        private final int postcode;

        Columns(Header header) {
            number = header.find("registered_charity_number", "charity_number", "reg_charity_number");
            linked = header.find("linked_charity_number");
            name = header.find("charity_name", "name");
            company = header.find("company_number", "charity_company_registration_number");
            type = header.find("charity_type", "type", "constitutional_form");
            registered = header.find("date_of_registration", "registered_date", "date_registered");
            postcode = header.find("contact_postcode", "charity_contact_postcode", "postcode");
        }

        @Override
        public Fit fit() {
            return TableColumns.fit(
                    List.of("registered_charity_number", "charity_name", "date_of_registration"),
                    number,
                    name,
                    registered);
        }
    }
}
