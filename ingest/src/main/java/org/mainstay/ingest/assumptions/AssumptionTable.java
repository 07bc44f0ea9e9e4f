package org.mainstay.ingest.assumptions;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
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
import org.mainstay.ingest.reading.Sample;
import org.mainstay.ingest.reading.TableColumns;
import org.mainstay.model.evidence.Assumption;
import org.mainstay.model.evidence.Grade;
import org.mainstay.model.evidence.Harm;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.need.Need;
import org.mainstay.model.need.NeedBase;

/// Reads assumptions: numbers taken on trust, each a dated row with its range, source and grade.
public final class AssumptionTable implements FormatReader {

    private static final Set<String> SETTINGS = Set.of("travel", "overlap", "duplication");

    /// The columns of a table that people fill, in the order in which it is written; the last three say who changed
    /// what, when and why.
    public static final List<String> COLUMNS = List.of(
            "id",
            "value",
            "low",
            "high",
            "unit",
            "harm",
            "price_year",
            "effective_from",
            "effective_to",
            "source",
            "grade",
            "verified",
            "note",
            "changed_by",
            "changed_on",
            "why");

    @Override
    public String name() {
        return "Assumptions (CSV)";
    }

    @Override
    public Fit fit(Sample sample) {
        return TableColumns.fit(sample, Columns::new);
    }

    @Override
    public void read(Content content, Readout out) throws IOException {
        var seen = new HashSet<String>();
        TableColumns.readFacts(content, out, Columns::new, InvalidAssumption::new, (cells, at) -> {
            var assumption = assumption(cells, at);
            if (assumption != null) {
                remark(assumption, seen, out);
            }
            return assumption;
        });
    }

    private static void remark(Assumption assumption, Set<String> seen, Readout out) {
        if (!seen.add(assumption.id() + " " + assumption.effectiveFrom())) {
            out.note(new RepeatedAssumption(assumption.row(), assumption.id(), assumption.effectiveFrom()));
        }
        if (forNoNeed(assumption.id())) {
            out.note(new AssumptionForUnknownNeed(assumption.row(), assumption.id()));
        }
    }

    /// What follows the stroke is a need, with what its share is of; or it holds a year, of prices or of the
    /// discount rates. Settings of travel and of shared ground are families of their own.
    private static boolean forNoNeed(String id) {
        var parts = id.split("/", -1);
        if (parts.length == 1 || SETTINGS.contains(parts[0])) {
            return false;
        }
        var known = parts.length == 2
                ? Need.find(parts[1]).isPresent()
                : Need.find(parts[1]).isPresent() && NeedBase.find(parts[2]).isPresent();
        return !known && parts[1].chars().noneMatch(Character::isDigit);
    }

    /// Null where anything is wrong with the row, which the cells then know.
    private static @Nullable Assumption assumption(Cells cells, RowRef at) {
        var id = cells.required("id", CellValue::filled, "filled in");
        var range = Range.of(cells, at);
        var harm = cells.required("harm", AssumptionTable::harm, "rises or falls");
        var held = Validity.of(cells, at);
        var source = cells.required("source", CellValue::filled, "filled in");
        var grade = cells.required("grade", AssumptionTable::grade, "a whole number from 1 (best) to 6");
        var verified = cells.required("verified", CellValue::yesOrNo, "yes or no");
        if (!cells.sound() || id == null || range == null || harm == null || held == null) {
            return null;
        }
        if (source == null || grade == null || verified == null) {
            return null;
        }
        var priceYear = cells.text("price_year");
        return new Assumption(
                id,
                range.value(),
                range.low(),
                range.high(),
                cells.text("unit"),
                harm,
                priceYear.isEmpty() ? null : priceYear,
                held.from(),
                held.to(),
                source,
                grade,
                verified,
                cells.text("note"),
                at);
    }

    private static Optional<Harm> harm(String cell) {
        return switch (cell.toLowerCase(Locale.UK)) {
            case "rises" -> Optional.of(Harm.RISES);
            case "falls" -> Optional.of(Harm.FALLS);
            default -> Optional.empty();
        };
    }

    private static Optional<Grade> grade(String cell) {
        return CellValue.small(cell)
                .filter(number -> number >= 1 && number <= Grade.values().length)
                .map(Grade::of);
    }

    /// Where each thing stands.
    private record Columns(Header header) implements TableColumns {

        @Override
        public Fit fit() {
            return header.fit(
                    "id", "value", "low", "high", "unit", "harm", "effective_from", "source", "grade", "verified");
        }
    }
}
