package org.mainstay.ingest.entered;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
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
import org.mainstay.model.evidence.Grade;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.need.Need;
import org.mainstay.model.shock.ShockRow;
import org.mainstay.model.shock.ShockRow.Kind;

/// Reads shocks that a person wrote. They are suppositions about a place and no part of one, so they
/// are read where they are named and never among the files of a folder.
public final class ShockTable implements FormatReader {

    /// The columns of the file, in the order in which it is written.
    public static final List<String> COLUMNS = List.of(
            "shock",
            "kind",
            "whom",
            "need",
            "deciles",
            "area",
            "percent",
            "low",
            "high",
            "from_month",
            "over_months",
            "months",
            "source",
            "grade",
            "verified",
            "note");

    private static final int LONGEST = 120;

    /// A demand ten times as large as it was is beyond anything on record.
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000);

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final Pattern BETWEEN = Pattern.compile(";");
    private static final Pattern DECILES = Pattern.compile("(10|[1-9])(?:\\s*-\\s*(10|[1-9]))?");
    private static final String KINDS =
            Arrays.stream(Kind.values()).map(Kind::code).collect(Collectors.joining(", ", "one of ", ""));

    @Override
    public String name() {
        return "Shocks (CSV)";
    }

    @Override
    public Fit fit(Sample sample) {
        return TableColumns.fit(sample, Columns::new);
    }

    @Override
    public void read(Content content, Readout out) throws IOException {
        TableColumns.readFacts(content, out, Columns::new, InvalidShock::new, ShockTable::row);
    }

    /// Null where anything is wrong with the row, which the cells then know.
    private static @Nullable ShockRow row(Cells cells, RowRef at) {
        var shock = cells.required("shock", CellValue::words, "what the shock is called");
        var kind = cells.required("kind", Kind::of, KINDS);
        var whom = whom(cells, kind);
        var size = kind == null ? null : size(cells, kind, at);
        var timing = timing(cells, kind);
        var grade = cells.optional("grade", ShockTable::grade, "a whole number from 1 (best) to 6, or blank");
        var verified = cells.optional("verified", CellValue::yesOrNo, "yes or no, or blank");
        if (!cells.sound() || shock == null || kind == null || size == null) {
            return null;
        }
        var basis = new ShockRow.Basis(
                cells.text("source"),
                grade == null ? Grade.of(Grade.values().length) : grade,
                Boolean.TRUE.equals(verified),
                cells.text("note"));
        return new ShockRow(shock, kind, whom, size, timing, basis, at);
    }

    private static ShockRow.Whom whom(Cells cells, @Nullable Kind kind) {
        var written = kind == Kind.BODY_CLOSES
                ? cells.required("whom", CellValue::filled, "the organisation that closes, or largest")
                : cells.text("whom");
        var names = BETWEEN.splitAsStream(Objects.requireNonNullElse(written, ""))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
        return new ShockRow.Whom(
                names,
                cells.optional("need", Need::find, "a need such as food (docs/formats.md lists them), or blank"),
                cells.optional("deciles", ShockTable::deciles, "a decile of deprivation such as 1, or 1-3, or blank"),
                cells.text("area"));
    }

    private static ShockRow.@Nullable Size size(Cells cells, Kind kind, RowRef at) {
        if (!kind.isSized()) {
            return ShockRow.Size.NONE;
        }
        var share = cells.required("percent", cell -> share(cell, kind), "a percentage above 0");
        var low = cells.optional("low", cell -> share(cell, kind), "a percentage, or blank");
        var high = cells.optional("high", cell -> share(cell, kind), "a percentage, or blank");
        if (share == null) {
            return null;
        }
        long least = low == null ? share : low;
        long most = high == null ? share : high;
        if (least > share || share > most) {
            var found = "%s, %s and %s".formatted(cells.text("low"), cells.text("percent"), cells.text("high"));
            cells.add(new InvalidShock(at, "percent", found, "no less than low and no more than high"));
            return null;
        }
        return new ShockRow.Size(share, least, most);
    }

    /// What is lost is at most all of it; what rises may more than double.
    private static Optional<Long> share(String cell, Kind kind) {
        var bare = cell.endsWith("%") ? cell.substring(0, cell.length() - 1) : cell;
        var most = kind == Kind.DEMAND_RISES || kind == Kind.COSTS_RISE ? MOST : WHOLE;
        return CellValue.number(bare)
                .filter(number -> number.signum() > 0 && number.compareTo(most) <= 0)
                .map(number -> number.movePointRight(4)
                        .setScale(0, RoundingMode.HALF_UP)
                        .longValueExact());
    }

    private static ShockRow.Timing timing(Cells cells, @Nullable Kind kind) {
        var from = cells.optional("from_month", ShockTable::month, "a month from 1 to 120, or blank for the first");
        var over = cells.optional("over_months", ShockTable::month, "from 1 to 120 months, or blank for at once");
        var months = kind == Kind.PAID_LATE
                ? cells.required("months", ShockTable::month, "how many months late, from 1 to 120")
                : cells.optional("months", ShockTable::month, "from 1 to 120 months, or blank for ever");
        return new ShockRow.Timing(from == null ? 1 : from, over == null ? 1 : over, months);
    }

    private static Optional<Integer> month(String cell) {
        return CellValue.small(cell).filter(number -> number >= 1 && number <= LONGEST);
    }

    private static Optional<ShockRow.Deciles> deciles(String cell) {
        var found = DECILES.matcher(cell);
        if (!found.matches()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(found.group(1));
        int last = found.group(2) == null ? first : Integer.parseInt(found.group(2));
        return first <= last ? Optional.of(new ShockRow.Deciles(first, last)) : Optional.empty();
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
            return header.fit("shock", "kind");
        }
    }
}
