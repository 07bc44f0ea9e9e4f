package org.mainstay.ingest.partnership;

import java.io.IOException;
import java.util.List;
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
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.partnership.Decision;
/// Reads the log of decisions about partnerships. Rows are only ever added, so that every entry can be undone.

public final class DecisionLogTable implements FormatReader {

    /// The columns of the file, in the order in which it is written.
    public static final List<String> COLUMNS = List.of(
            "partnership",
            "decision",
            "kind",
            "decided_on",
            "decided",
            "funding",
            "consulted",
            "said",
            "appraisal",
            "happened",
            "undo",
            "recorded_by",
            "recorded_on",
            "why");

    private static final String KINDS = "one of " + Written.oneOf(Decision.Kind.class);

    @Override
    public String name() {
        return "Partnership decisions (CSV)";
    }

    @Override
    public Fit fit(Sample sample) {
        return TableColumns.fit(sample, Columns::new);
    }

    @Override
    public void read(Content content, Readout out) throws IOException {
        TableColumns.readFacts(content, out, Columns::new, InvalidPartnershipCell::new, DecisionLogTable::row);
    }

    /// Null where anything is wrong with the row, which the cells then know.
    private static @Nullable Decision row(Cells cells, RowRef at) {
        var undoes = Written.undoes(cells);
        var partnership = Written.id(cells);
        var name = cells.required("decision", CellValue::words, "a number or name of the decision");
        var kind = cells.required("kind", cell -> Written.constant(Decision.Kind.class, cell), KINDS);
        var on = cells.required("decided_on", CellValue::day, Written.DAY);
        var decided = undoes
                ? cells.text("decided")
                : cells.required("decided", CellValue::words, "what was decided, in a sentence");
        var entry = Written.entry(cells);
        var funding = Written.parts(cells.text("funding"));
        var appraisal = cells.text("appraisal");
        if (!undoes && kind != null && name != null && (kind.funding() || !funding.isEmpty()) && appraisal.isEmpty()) {
            cells.add(new FundingDecisionWithoutAppraisal(at, name));
        }
        return !cells.sound()
                        || partnership == null
                        || name == null
                        || kind == null
                        || on == null
                        || decided == null
                        || entry == null
                ? null
                : new Decision(
                        partnership,
                        name,
                        kind,
                        on,
                        decided,
                        funding,
                        Written.parts(cells.text("consulted")),
                        cells.text("said"),
                        appraisal,
                        cells.text("happened"),
                        entry,
                        at);
    }

    /// Where each thing stands.
    private record Columns(Header header) implements TableColumns {

        @Override
        public Fit fit() {
            return header.fit("partnership", "decision", "kind", "decided_on", "appraisal");
        }
    }
}
