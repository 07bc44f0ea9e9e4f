package org.mainstay.ingest.charityregister;

import java.io.IOException;
import java.util.regex.Pattern;
import org.mainstay.ingest.reading.Content;
import org.mainstay.ingest.reading.Fit;
import org.mainstay.ingest.reading.FormatReader;
import org.mainstay.ingest.reading.Readout;
import org.mainstay.ingest.reading.Sample;
import org.mainstay.model.actor.RegisteredCharity;
import org.mainstay.model.evidence.RowRef;

/// Reads a charity register: one row for each charity, with the date it was registered.
///
/// The Charity Commission's table `charity`, the lists of the Scottish and Northern Irish regulators, and lists made
/// from
/// any of them. A bare list of numbers and names is no register: it does not say since when, so it cannot show who came
/// and went.
public final class CharityList implements FormatReader {

    private static final Pattern NUMBER = Pattern.compile("(SC|NIC)?\\d{3,7}");

    @Override
    public String name() {
        return "Charity register list (CSV)";
    }

    @Override
    public Fit fit(Sample sample) {
        return RegisterFile.fit(sample, CharityColumns::new);
    }

    @Override
    public void read(Content content, Readout out) throws IOException {
        var pool = new Pool();
        RegisterFile.read(content, out, CharityColumns::new, (columns, row) -> {
            var at = new RowRef(content.source(), row.line());
            take(columns, new RegisterRow("", columns.names(), row, at, pool, out));
        });
    }

    private static void take(CharityColumns columns, RegisterRow row) {
        var names = columns.names();
        if (names.extract() && row.row().size() != names.width()) {
            row.out().reject(new UnevenRegisterRow(row.at(), row.row().size(), names.width()), 0);
            return;
        }
        var number = columns.number(row.row());
        if (!NUMBER.matcher(number).matches()) {
            row.out().reject(new InvalidCharityNumber(row.at(), number), 0);
            return;
        }
        var name = row.row().get(columns.name);
        if (name.isEmpty()) {
            row.out().reject(new MissingCharityName(row.at(), number), 0);
            return;
        }
        var registered = row.row().get(columns.registered);
        var day = row.pool().day(registered);
        if (day == null && !registered.isEmpty()) {
            row.out().note(new InvalidRegistrationDate(row.at(), registered));
        }
        row.accept(new RegisteredCharity(
                CharityNumber.of(number, row.row().get(columns.linked)),
                name,
                columns.company(row.row()),
                row.pool().same(row.row().get(columns.type)),
                day,
                row.row().get(columns.postcode),
                CharityStanding.of(columns, row),
                row.at()));
    }
}
