package org.mainstay.ingest.threesixtygiving;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mainstay.ingest.reading.Content;
import org.mainstay.ingest.reading.CsvTable;
import org.mainstay.ingest.reading.Fit;
import org.mainstay.ingest.reading.FormatReader;
import org.mainstay.ingest.reading.Header;
import org.mainstay.ingest.reading.Readout;
import org.mainstay.ingest.reading.Row;
import org.mainstay.ingest.reading.Sample;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.evidence.Source;

/// Reads 360Giving grants from a spreadsheet saved as CSV.
public final class GrantsCsv implements FormatReader {

    @Override
    public String name() {
        return "360Giving grants (CSV)";
    }

    @Override
    public Fit fit(Sample sample) {
        return sample.rows().stream()
                .map(GrantsCsv::fit)
                .max(Comparator.comparing(Fit::whole).thenComparing(Fit::found))
                .orElse(Fit.NONE);
    }

    @Override
    public void read(Content content, Readout out) throws IOException {
        var grants = new GrantDrafts(out);
        CsvTable.read(content, header -> fit(header).whole(), out, new Grants(content.source(), grants));
        grants.finish();
    }

    /// The ten columns that the standard requires, by their titles; people stand in for organisations.
    private static Fit fit(Header header) {
        var required = new ArrayList<>(GrantField.REQUIRED);
        var people = GrantField.INDIVIDUAL.stream().allMatch(field -> has(header, field));
        required.addAll(people ? GrantField.INDIVIDUAL : GrantField.ORGANISATION);
        var missing = required.stream()
                .filter(field -> !has(header, field))
                .map(GrantField::title)
                .toList();
        return new Fit(required.size() - missing.size(), missing);
    }

    private static boolean has(Header header, GrantField field) {
        return header.find(field.headings()) != Header.ABSENT;
    }

    /// Takes each row as a draft.
    private static final class Grants implements CsvTable.Rows {

        private final Source source;
        private final GrantDrafts drafts;
        private @Nullable Map<GrantField, Integer> columns;

        Grants(Source source, GrantDrafts drafts) {
            this.source = source;
            this.drafts = drafts;
        }

        @Override
        public void row(Header header, Row row) {
            if (columns == null) {
                columns = columns(header);
            }
            var cells = new EnumMap<GrantField, String>(GrantField.class);
            columns.forEach((field, column) -> {
                var cell = row.get(column);
                if (!cell.isEmpty()) {
                    cells.put(field, cell);
                }
            });
            drafts.add(new GrantDraft(new RowRef(source, row.line()), cells));
        }

        private static Map<GrantField, Integer> columns(Header header) {
            var columns = new EnumMap<GrantField, Integer>(GrantField.class);
            for (var field : List.of(GrantField.values())) {
                columns.put(field, header.find(field.headings()));
            }
            return columns;
        }
    }
}
