package org.mainstay.ingest.need;

import java.io.IOException;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mainstay.ingest.geography.CodeColumn;
import org.mainstay.ingest.reading.CellValue;
import org.mainstay.ingest.reading.Content;
import org.mainstay.ingest.reading.Fit;
import org.mainstay.ingest.reading.FormatReader;
import org.mainstay.ingest.reading.Header;
import org.mainstay.ingest.reading.Readout;
import org.mainstay.ingest.reading.Row;
import org.mainstay.ingest.reading.Sample;
import org.mainstay.ingest.reading.TableColumns;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.need.Population;

/// Reads ONS's mid-year population estimates of small areas: one row for each area, the total and a column for each
/// age or band of ages, of both sexes together or apart.
///
/// The year stands in the title above the headings, not in them.
public final class PopulationTable implements FormatReader {

    private static final Pattern YEAR = Pattern.compile("(?i)mid[- ]?(20\\d\\d)");

    @Override
    public String name() {
        return "Mid-year population estimates (CSV)";
    }

    @Override
    public Fit fit(Sample sample) {
        return TableColumns.fit(sample, Columns::new);
    }

    @Override
    public void read(Content content, Readout out) throws IOException {
        var year = year(Sample.of(content));
        if (year == null) {
            out.note(new PopulationYearUnknown(content.source()));
        }
        TableColumns.read(
                content,
                out,
                Columns::new,
                (columns, row) -> columns.take(row, year, new RowRef(content.source(), row.line()), out));
    }

    private static @Nullable Integer year(Sample sample) {
        var year = YEAR.matcher(sample.text());
        return year.find() ? Integer.valueOf(year.group(1)) : null;
    }

    /// Where each thing stands.
    private static final class Columns implements TableColumns {

        private static final Pattern TOTAL = Pattern.compile("allages|allpersons|totalpopulation|population|total");
        private static final int FEWEST_AGES = 3;

        private final Header header;
        private final CodeColumn area;
        private final int total;
        private final @Nullable AgeColumns ages;
        private final boolean aged;

        Columns(Header header) {
            this.header = header;
            area = CodeColumn.find(header);
            total = header.findLast(TOTAL);
            aged = AgeColumns.count(header) >= FEWEST_AGES;
            ages = aged ? AgeColumns.find(header) : null;
        }

        /// A total alone may count anything, so it has to be called people.
        @Override
        public Fit fit() {
            var missing = new ArrayList<String>();
            if (area.absent()) {
                missing.add("LSOA 2021 Code");
            }
            if (total == Header.ABSENT) {
                missing.add("Total or All Ages");
            }
            if (!aged && header.find("All Ages", "All persons", "Total population") == Header.ABSENT) {
                missing.add("ages, such as F0, M0 or 0 to 15");
            }
            // Without a code the numbers of any row look like ages.
            return new Fit(area.absent() ? 0 : 3 - missing.size(), missing);
        }

        void take(Row row, @Nullable Integer year, RowRef at, Readout out) {
            var key = area.key(row).orElse(null);
            if (key == null) {
                out.reject(new InvalidPopulation(at, title(area.column()), row.get(area.column())), 0);
                return;
            }
            var people = CellValue.small(row.get(total)).filter(all -> all >= 0).orElse(null);
            if (people == null) {
                out.reject(new InvalidPopulation(at, title(total), row.get(total)), 0);
                return;
            }
            out.accept(new Population(key, year, people, ages == null ? null : ages(ages, row, at, out), at), 0);
        }

        private Population.@Nullable Ages ages(AgeColumns columns, Row row, RowRef at, Readout out) {
            var unread = columns.unread(row);
            if (unread != Header.ABSENT) {
                out.note(new UnreadAge(at, title(unread), row.get(unread)));
                return null;
            }
            return columns.sum(row);
        }

        private String title(int column) {
            return header.titles().get(column);
        }
    }
}
