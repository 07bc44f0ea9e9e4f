package org.mainstay.ingest.partnership;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
import org.mainstay.model.need.Need;
import org.mainstay.model.partnership.Partnership;

/// Reads the register of partnerships. Rows are only ever added, so that every entry can be undone.
public final class PartnershipTable implements FormatReader {

    /// The columns of the file, in the order in which it is written.
    public static final List<String> COLUMNS = Stream.concat(
                    Stream.of(
                            "partnership",
                            "name",
                            "purpose",
                            "outcomes",
                            "size",
                            "scale",
                            "agreement",
                            "board",
                            "decision_rights",
                            "data_sharing",
                            "single_entry",
                            "needs",
                            "services",
                            "lines",
                            "start",
                            "review",
                            "end",
                            "successor"),
                    Written.ENTRY.stream())
            .toList();

    @Override
    public String name() {
        return "Partnerships (CSV)";
    }

    @Override
    public Fit fit(Sample sample) {
        return TableColumns.fit(sample, Columns::new);
    }

    @Override
    public void read(Content content, Readout out) throws IOException {
        TableColumns.readFacts(content, out, Columns::new, InvalidPartnershipCell::new, PartnershipTable::partnership);
    }

    /// Null where anything is wrong with the row, which the cells then know.
    private static @Nullable Partnership partnership(Cells cells, RowRef at) {
        var id = Written.id(cells);
        var name = Written.undoes(cells)
                ? cells.text("name")
                : cells.required("name", CellValue::words, "what the partnership is called");
        var size = cells.optional(
                "size",
                cell -> Written.constant(Partnership.Size.class, cell),
                Written.oneOf(Partnership.Size.class) + " or blank");
        var scale = cells.optional(
                "scale",
                cell -> Written.constant(Partnership.Scale.class, cell),
                Written.oneOf(Partnership.Scale.class) + " or blank");
        var governance = governance(cells);
        var scope = scope(cells);
        var term = term(cells);
        var entry = Written.entry(cells);
        return !cells.sound() || id == null || name == null || entry == null
                ? null
                : new Partnership(
                        id,
                        name,
                        cells.text("purpose"),
                        Written.parts(cells.text("outcomes")),
                        size,
                        scale,
                        governance,
                        scope,
                        term,
                        entry,
                        at);
    }

    private static Partnership.Governance governance(Cells cells) {
        return new Partnership.Governance(
                cells.text("agreement"),
                cells.text("board"),
                cells.text("decision_rights"),
                cells.text("data_sharing"),
                cells.optional("single_entry", CellValue::yesOrNo, "yes, no or blank"));
    }

    private static Partnership.Scope scope(Cells cells) {
        var needs = cells.optional(
                "needs", PartnershipTable::needs, "needs from the list in docs/formats.md, with ; between them");
        return new Partnership.Scope(
                needs == null ? List.of() : needs,
                Written.parts(cells.text("services")),
                Written.parts(cells.text("lines")));
    }

    private static Optional<List<Need>> needs(String cell) {
        var parts = Written.parts(cell);
        var known = parts.stream()
                .flatMap(part -> Need.find(part).stream())
                .distinct()
                .toList();
        return known.size() < parts.size() ? Optional.empty() : Optional.of(known);
    }

    private static Partnership.Term term(Cells cells) {
        var start = cells.optional("start", CellValue::day, Written.DAY_OR_BLANK);
        var review = cells.optional("review", CellValue::day, Written.DAY_OR_BLANK);
        var end = cells.optional("end", CellValue::day, Written.DAY_OR_BLANK);
        if (start != null && end != null && end.isBefore(start)) {
            cells.required("end", cell -> Optional.<String>empty(), "a day after the start");
        }
        var successor = cells.optional("successor", Written::id, "the id of another partnership, or blank");
        return new Partnership.Term(start, review, end, successor == null ? "" : successor);
    }

    /// Where each thing stands.
    private record Columns(Header header) implements TableColumns {

        @Override
        public Fit fit() {
            return header.fit("partnership", "name", "purpose", "start", "recorded_on");
        }
    }
}
