package org.mainstay.ingest.geography;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mainstay.ingest.reading.CellValue;
import org.mainstay.ingest.reading.Content;
import org.mainstay.ingest.reading.Fit;
import org.mainstay.ingest.reading.FormatReader;
import org.mainstay.ingest.reading.Header;
import org.mainstay.ingest.reading.Readout;
import org.mainstay.ingest.reading.Row;
import org.mainstay.ingest.reading.Sample;
import org.mainstay.ingest.reading.TableColumns;
import org.mainstay.model.area.Area;
import org.mainstay.model.area.AreaKey;
import org.mainstay.model.area.Deprivation;
import org.mainstay.model.area.Residents;
import org.mainstay.model.evidence.RowRef;

/// Reads a tidy table of small areas (LSOAs): name, larger areas, centre, residents and, where given, deprivation.
public final class AreaTable implements FormatReader {

    @Override
    public String name() {
        return "Small areas (CSV)";
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
    }

    private static void take(Columns columns, Row row, RowRef at, Readout out) {
        var key = columns.area.key(row).orElse(null);
        if (key == null) {
            out.reject(new InvalidAreaCode(at, row.get(columns.area.column())), 0);
            return;
        }
        out.accept(
                new Area(
                        key,
                        row.get(columns.name),
                        columns.within(row),
                        columns.centre.at(row),
                        columns.number(row, columns.population, at, out),
                        columns.residents(row, at, out),
                        columns.deprivation(row, key, at, out),
                        at),
                0);
    }

    /// Where each thing stands. Headings carry years; the latest is taken.
    private static final class Columns implements TableColumns {

        private static final Pattern NAME = Pattern.compile("lsoa\\d\\dnm");
        private static final Pattern WARD_CODE = Pattern.compile("wd\\d\\dcd");
        private static final Pattern WARD = Pattern.compile("wd\\d\\dnm");
        private static final Pattern COUNCIL_CODE = Pattern.compile("lad(\\d\\d)?cd");
        private static final Pattern COUNCIL = Pattern.compile("lad(\\d\\d)?nm");
        private static final Pattern POPULATION = Pattern.compile("pop\\d{4}");
        private static final List<Pattern> RESIDENTS = Stream.of(
                        "pop\\d{4}0(to)?15",
                        "pop\\d{4}16(to)?64",
                        "pop\\d{4}65(plus|andover)",
                        "disabled\\d{4}",
                        "households\\d{4}",
                        "hhdeprived3plus\\d{4}",
                        "hhsocialrent\\d{4}",
                        "hhprivaterent\\d{4}")
                .map(Pattern::compile)
                .toList();
        private static final Pattern RANK = Pattern.compile("imd\\d\\drank");

        private static final List<String> NUMBERS = List.of(
                "imd%s_rank",
                "imd%s_decile",
                "income%s_numerator",
                "employment%s_numerator",
                "idaci%s_numerator",
                "idaopi%s_numerator");

        private final Header header;
        private final AreaColumn area;
        private final int name;
        private final int population;
        private final int[] residents;
        private final PositionColumns centre;
        private final String edition;

        Columns(Header header) {
            this.header = header;
            area = AreaColumn.find(header);
            name = header.findLast(NAME);
            population = header.findLast(POPULATION);
            residents = RESIDENTS.stream().mapToInt(header::findLast).toArray();
            var postcodes = new PositionColumns(
                    header.find("pc_centroid_lon"), header.find("pc_centroid_lat"), Header.ABSENT, false);
            // The mean of an area's postcodes stands in for where its people are; a point on its surface does not.
            centre = postcodes.absent() ? PositionColumns.find(header) : postcodes;
            var rank = header.findLast(RANK);
            edition = rank == Header.ABSENT ? "" : header.titles().get(rank).replaceAll("\\D", "");
        }

        /// A lookup between vintages has codes and names too; only a table of areas says how many people or where.
        @Override
        public Fit fit() {
            var missing = new ArrayList<String>();
            if (area.absent()) {
                missing.add("lsoa21cd");
            }
            if (name == Header.ABSENT) {
                missing.add("lsoa21nm");
            }
            var told = population != Header.ABSENT || !centre.absent();
            if (!told) {
                missing.add("pop2024 or lon and lat");
            }
            // Without the code the rest is what many tables have.
            return new Fit(area.absent() ? 0 : 3 - missing.size(), missing);
        }

        Area.Within within(Row row) {
            return new Area.Within(
                    row.get(header.findLast(WARD_CODE)),
                    row.get(header.findLast(WARD)),
                    row.get(header.find("locality")),
                    row.get(header.findLast(COUNCIL_CODE)),
                    row.get(header.findLast(COUNCIL)));
        }

        Residents residents(Row row, RowRef at, Readout out) {
            var numbers = new ArrayList<@Nullable Integer>();
            for (var column : residents) {
                numbers.add(number(row, column, at, out));
            }
            return new Residents(
                    numbers.get(0),
                    numbers.get(1),
                    numbers.get(2),
                    numbers.get(3),
                    new Residents.Households(numbers.get(4), numbers.get(5), numbers.get(6), numbers.get(7)));
        }

        @Nullable
        Deprivation deprivation(Row row, AreaKey key, RowRef at, Readout out) {
            if (edition.isEmpty()) {
                return null;
            }
            var numbers = new ArrayList<@Nullable Integer>();
            for (var column : NUMBERS) {
                numbers.add(number(row, header.find(column.formatted(edition)), at, out));
            }
            return new Deprivation(
                    key,
                    numbers.get(0),
                    numbers.get(1),
                    numbers.get(2),
                    numbers.get(3),
                    numbers.get(4),
                    numbers.get(5),
                    Map.of(),
                    null,
                    at);
        }

        /// Null where blank: a suppressed count means 0 to 9, never 0.
        @Nullable
        Integer number(Row row, int column, RowRef at, Readout out) {
            var cell = row.get(column);
            var number = CellValue.small(cell).filter(least -> least >= 0).orElse(null);
            if (number == null && !cell.isEmpty()) {
                out.note(new UnreadableAreaNumber(at, header.titles().get(column), cell));
            }
            return number;
        }
    }
}
