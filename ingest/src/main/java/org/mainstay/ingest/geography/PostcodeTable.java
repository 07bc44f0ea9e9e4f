package org.mainstay.ingest.geography;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mainstay.ingest.reading.Content;
import org.mainstay.ingest.reading.Fit;
import org.mainstay.ingest.reading.FormatReader;
import org.mainstay.ingest.reading.Header;
import org.mainstay.ingest.reading.Readout;
import org.mainstay.ingest.reading.Row;
import org.mainstay.ingest.reading.Sample;
import org.mainstay.ingest.reading.SeenCells;
import org.mainstay.ingest.reading.TableColumns;
import org.mainstay.model.area.AreaKey;
import org.mainstay.model.area.Point;
import org.mainstay.model.area.Postcode;
import org.mainstay.model.evidence.RowRef;

/// Reads postcodes with their small areas: the ONS Postcode Directory and the National Statistics Postcode Lookup, old
/// headings and new, and tidy extracts of them.
public final class PostcodeTable implements FormatReader {

    @Override
    public String name() {
        return "Postcodes (CSV)";
    }

    @Override
    public Fit fit(Sample sample) {
        return TableColumns.fit(sample, Columns::new);
    }

    @Override
    public void read(Content content, Readout out) throws IOException {
        TableColumns.read(
                content,
                out,
                Columns::new,
                (columns, row) -> take(columns, row, new RowRef(content.source(), row.line()), out));
        noteChoice(content, out);
    }

    /// Says which vintage was taken where the file has several.
    private static void noteChoice(Content content, Readout out) throws IOException {
        Sample.of(content).rows().stream()
                .filter(header -> new Columns(header).fit().whole())
                .filter(AreaColumn::chosen)
                .findFirst()
                .ifPresent(header -> out.note(new AreaVintageTaken(
                        content.source(),
                        header.titles().get(AreaColumn.find(header).column()))));
    }

    private static void take(Columns columns, Row row, RowRef at, Readout out) {
        var written = row.get(columns.postcode);
        var code = WrittenPostcode.find(written).orElse(null);
        if (code == null) {
            out.reject(new InvalidPostcode(at, written), 0);
            return;
        }
        if (columns.area.unusable(row)) {
            out.note(new UnusablePostcodeArea(at, code, row.get(columns.area.column())));
        }
        if (columns.position.unusable(row)) {
            out.note(new UnusablePosition(
                    at, row.get(columns.position.longitude()), row.get(columns.position.latitude())));
        }
        out.accept(
                new Postcode(
                        code,
                        columns.areas.get(row, () -> columns.area.key(row)).orElse(null),
                        columns.larger(row),
                        columns.at(row, code),
                        row.get(columns.terminated).isEmpty(),
                        at),
                0);
    }

    /// Where each thing stands. Codes come back thousands of times, and each is kept once.
    private static final class Columns implements TableColumns {

        private static final Pattern WARD = Pattern.compile("(os)?ward(cd)?|wd(\\d\\d)?cd");
        private static final Pattern COUNCIL = Pattern.compile("(os)?laua|lad(\\d\\d)?cd");
        private static final Pattern NO_AREA = Pattern.compile("[A-Z]99999999");

        private final Header header;
        private final int postcode;
        private final AreaColumn area;
        private final int ward;
        private final int council;
        private final PositionColumns position;
        private final int terminated;
        private final SeenCells<Optional<AreaKey>> areas;
        private final SeenCells<Postcode.Larger> larger;

        Columns(Header header) {
            this.header = header;
            postcode = header.find("pcds", "pcdstxt", "pcd8", "pcd8txt", "pcd7", "pcd7txt", "pcd2", "pcd", "postcode");
            area = AreaColumn.find(header);
            ward = header.findLast(WARD);
            council = header.findLast(COUNCIL);
            position = PositionColumns.find(header);
            terminated = header.find("doterm");
            areas = new SeenCells<>(area.column());
            larger = new SeenCells<>(ward, council);
        }

        /// Many tables carry a postcode and its area; one that names something else in each row is about that.
        @Override
        public Fit fit() {
            var missing = new ArrayList<String>();
            if (postcode == Header.ABSENT) {
                missing.add("pcds");
            }
            if (area.absent()) {
                missing.add("lsoa21cd");
            }
            var found = 2 - missing.size();
            if (header.find("name", "id", "registered_charity_number", "date_of_registration") != Header.ABSENT) {
                missing.add("one row for each postcode");
            }
            return new Fit(found, missing);
        }

        Postcode.Larger larger(Row row) {
            return larger.get(row, () -> new Postcode.Larger(known(row.get(ward)), known(row.get(council))));
        }

        private static String known(String code) {
            return NO_AREA.matcher(code).matches() ? "" : code;
        }

        /// Northern Ireland has a grid of its own under the same headings: its metres would land in the sea.
        @Nullable
        Point at(Row row, String code) {
            return position.grid() && code.startsWith("BT") ? null : position.at(row);
        }
    }
}
