package org.mainstay.ingest.calendar;

import java.io.IOException;
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
import org.mainstay.model.calendar.BankHoliday;
import org.mainstay.model.evidence.RowRef;

/// Reads bank holidays of England and Wales, a row for each, with GOV.UK's names of the fields.
public final class BankHolidayTable implements FormatReader {

    @Override
    public String name() {
        return "Bank holidays (CSV)";
    }

    @Override
    public Fit fit(Sample sample) {
        return TableColumns.fit(sample, Columns::new);
    }

    @Override
    public void read(Content content, Readout out) throws IOException {
        TableColumns.readFacts(content, out, Columns::new, InvalidBankHoliday::new, BankHolidayTable::holiday);
    }

    /// Null where anything is wrong with the row, which the cells then know.
    private static @Nullable BankHoliday holiday(Cells cells, RowRef at) {
        var date = cells.required("date", CellValue::day, "a date such as 2026-12-25");
        return !cells.sound() || date == null ? null : new BankHoliday(date, cells.text("title"), at);
    }

    /// Where each thing stands.
    private record Columns(Header header) implements TableColumns {

        @Override
        public Fit fit() {
            return header.fit("date", "title", "bunting");
        }
    }
}
