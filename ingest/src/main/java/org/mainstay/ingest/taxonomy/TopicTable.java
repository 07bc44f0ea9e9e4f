package org.mainstay.ingest.taxonomy;

import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mainstay.ingest.reading.CellValue;
import org.mainstay.ingest.reading.Cells;
import org.mainstay.ingest.reading.Content;
import org.mainstay.ingest.reading.Fit;
import org.mainstay.ingest.reading.FormatReader;
import org.mainstay.ingest.reading.Header;
import org.mainstay.ingest.reading.Readout;
import org.mainstay.ingest.reading.Row;
import org.mainstay.ingest.reading.Sample;
import org.mainstay.ingest.reading.TableColumns;
import org.mainstay.model.classification.PatternCheck;
import org.mainstay.model.classification.TextPattern;
import org.mainstay.model.classification.Topic;
import org.mainstay.model.evidence.RowRef;

/// Reads the tags of a classification of charities, as UKCAT publishes them: a code, a name and a pattern each.
public final class TopicTable implements FormatReader {

    private static final String PATTERN = "Regular expression";
    private static final String EXCLUDE = "Exclude regular expression";

    @Override
    public String name() {
        return "Topics of charities (CSV)";
    }

    @Override
    public Fit fit(Sample sample) {
        return TableColumns.fit(sample, Columns::new);
    }

    @Override
    public void read(Content content, Readout out) throws IOException {
        var codes = new HashSet<String>();
        TableColumns.read(
                content,
                out,
                Columns::new,
                (columns, row) -> take(columns.header, row, new RowRef(content.source(), row.line()), codes, out));
    }

    private static void take(Header header, Row row, RowRef at, Set<String> codes, Readout out) {
        var cells = new Cells(header, row, (column, found, expected) -> new InvalidTopic(at, column, found, expected));
        var code = cells.required("Code", CellValue::filled, "a code");
        var name = cells.required("tag", CellValue::filled, "a name");
        var category = cells.required("Category", CellValue::filled, "the name of its category");
        var level = cells.required("Level", TopicTable::level, "a whole number from 1 to 9");
        if (code != null && !codes.add(code)) {
            cells.add(new InvalidTopic(at, "Code", code, "a code that no row before it has"));
        }
        if (!cells.sound() || code == null || name == null || category == null || level == null) {
            cells.reject(out);
            return;
        }
        var pattern = pattern(cells, PATTERN, at, out);
        var exclude = pattern(cells, EXCLUDE, at, out);
        var told = pattern.sound && exclude.sound;
        out.accept(
                new Topic(
                        code,
                        name,
                        category,
                        cells.text("Subcategory"),
                        level,
                        told ? pattern.value : null,
                        told ? exclude.value : null,
                        at),
                0);
    }

    private static Written pattern(Cells cells, String column, RowRef at, Readout out) {
        var written = cells.text(column);
        if (written.isEmpty()) {
            return new Written(true, null);
        }
        return switch (PatternCheck.look(written)) {
            case PatternCheck.Sound sound -> new Written(true, sound.pattern());
            case PatternCheck.Broken broken -> {
                out.note(new BrokenTopicPattern(
                        at, column, written, broken.at(), broken.fault().words()));
                yield new Written(false, null);
            }
        };
    }

    private static Optional<Integer> level(String cell) {
        return CellValue.small(cell).filter(level -> level >= 1 && level <= 9);
    }

    /// @param value null where the cell is blank or wrong
    private record Written(boolean sound, @Nullable TextPattern value) {}

    private record Columns(Header header) implements TableColumns {

        @Override
        public Fit fit() {
            return header.fit("Code", "tag", "Category", "Level", PATTERN);
        }
    }
}
