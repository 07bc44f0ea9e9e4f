package org.mainstay.ingest.assumptions;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
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
import org.mainstay.model.classification.NameRule;
import org.mainstay.model.classification.NameRuleKind;
import org.mainstay.model.evidence.RowRef;

/// Reads the rules by which names of organisations are compared.
public final class NameRuleTable implements FormatReader {

    private static final String KINDS = Arrays.stream(NameRuleKind.values())
            .map(kind -> kind.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", ", "one of ", ""));

    @Override
    public String name() {
        return "Name rules (CSV)";
    }

    @Override
    public Fit fit(Sample sample) {
        return TableColumns.fit(sample, Columns::new);
    }

    @Override
    public void read(Content content, Readout out) throws IOException {
        TableColumns.readFacts(content, out, Columns::new, InvalidNameRule::new, NameRuleTable::rule);
    }

    /// Null where anything is wrong with the row, which the cells then know.
    private static @Nullable NameRule rule(Cells cells, RowRef at) {
        var kind = cells.required("kind", cell -> CellValue.constant(NameRuleKind.class, cell), KINDS);
        var words = cells.required("words", CellValue::words, "words with letters or digits in them");
        var means = kind == NameRuleKind.WEIGHT
                ? cells.required("means", NameRuleTable::weight, "a whole number, in thousandths of a bit")
                : cells.text("means");
        return !cells.sound() || kind == null || words == null || means == null
                ? null
                : new NameRule(kind, words, means, cells.text("why"), at);
    }

    private static Optional<String> weight(String cell) {
        return CellValue.small(cell).map(number -> Integer.toString(number));
    }

    /// Where each thing stands.
    private record Columns(Header header) implements TableColumns {

        @Override
        public Fit fit() {
            return header.fit("kind", "words", "means", "why");
        }
    }
}
