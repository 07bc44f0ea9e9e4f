package org.mainstay.ingest.geography;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mainstay.ingest.reading.CellValue;
import org.mainstay.ingest.reading.Content;
import org.mainstay.ingest.reading.CsvTable;
import org.mainstay.ingest.reading.Fit;
import org.mainstay.ingest.reading.FormatReader;
import org.mainstay.ingest.reading.Header;
import org.mainstay.ingest.reading.Readout;
import org.mainstay.ingest.reading.Row;
import org.mainstay.ingest.reading.Sample;
import org.mainstay.ingest.reading.SeenCells;
import org.mainstay.model.area.NationalGrid;
import org.mainstay.model.area.Point;
import org.mainstay.model.area.Postcode;
import org.mainstay.model.evidence.RowRef;

/// Reads Ordnance Survey's Code-Point Open: ten columns without headings, one file for each postcode area.
///
/// It gives where a postcode lies, its council and its ward, and no small area.
public final class CodePointOpen implements FormatReader {

    private static final int COLUMNS = 10;
    private static final int QUALITY = 1;
    private static final int EASTING = 2;
    private static final int NORTHING = 3;
    private static final int COUNTRY = 4;
    private static final int COUNCIL = 8;
    private static final int WARD = 9;
    private static final Pattern CODE = Pattern.compile("[EWS]\\d{8}");
    private static final Set<String> QUALITIES = Set.of("10", "20", "30", "40", "50", "60", "90");
    private static final Set<String> HEADINGS = Set.of("PC", "Postcode");

    @Override
    public String name() {
        return "Code-Point Open (CSV)";
    }

    /// Nothing is named, so ten columns of the right form have to tell; the two lines of headings that some
    /// people put before them are let pass.
    @Override
    public Fit fit(Sample sample) {
        var rows = sample.rows().stream()
                .map(Header::titles)
                .filter(cells -> !HEADINGS.contains(cells.getFirst()))
                .toList();
        return !rows.isEmpty() && rows.stream().allMatch(CodePointOpen::looksLikeOne)
                ? new Fit(COLUMNS, List.of())
                : new Fit(0, List.of("ten columns: postcode, quality, easting, northing, areas"));
    }

    private static boolean looksLikeOne(List<String> cells) {
        return cells.size() == COLUMNS
                && QUALITIES.contains(cells.get(QUALITY))
                && CODE.matcher(cells.get(COUNTRY)).matches()
                && WrittenPostcode.find(cells.getFirst()).isPresent();
    }

    @Override
    public void read(Content content, Readout out) throws IOException {
        var seen = new SeenCells<Postcode.Larger>(WARD, COUNCIL);
        CsvTable.readBare(content, out, row -> {
            if (!HEADINGS.contains(row.get(0))) {
                take(row, seen, new RowRef(content.source(), row.line()), out);
            }
        });
    }

    private static void take(Row row, SeenCells<Postcode.Larger> seen, RowRef at, Readout out) {
        var code = WrittenPostcode.find(row.get(0)).orElse(null);
        if (code == null) {
            out.reject(new InvalidPostcode(at, row.get(0)), 0);
            return;
        }
        var point = point(row);
        if (point == null && !"90".equals(row.get(QUALITY))) {
            out.note(new UnusablePosition(at, row.get(EASTING), row.get(NORTHING)));
        }
        var larger = seen.get(row, () -> new Postcode.Larger(row.get(WARD), row.get(COUNCIL)));
        out.accept(new Postcode(code, null, larger, point, true, at), 0);
    }

    /// Null for quality 90, which has no coordinates and writes them as 0.
    private static @Nullable Point point(Row row) {
        var easting = CellValue.number(row.get(EASTING)).orElse(null);
        var northing = CellValue.number(row.get(NORTHING)).orElse(null);
        return easting != null
                        && northing != null
                        && !"90".equals(row.get(QUALITY))
                        && NationalGrid.covers(easting.doubleValue(), northing.doubleValue())
                ? NationalGrid.degrees(easting.doubleValue(), northing.doubleValue())
                : null;
    }
}
