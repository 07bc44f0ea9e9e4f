package org.mainstay.ingest.need;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mainstay.ingest.geography.CodeColumn;
import org.mainstay.ingest.reading.CellValue;
import org.mainstay.ingest.reading.Content;
import org.mainstay.ingest.reading.Fit;
import org.mainstay.ingest.reading.FormatReader;
import org.mainstay.ingest.reading.Header;
import org.mainstay.ingest.reading.Readout;
import org.mainstay.ingest.reading.Row;
import org.mainstay.ingest.reading.Sample;
import org.mainstay.ingest.reading.SeenCells;
import org.mainstay.ingest.reading.TableColumns;
import org.mainstay.ingest.reading.Text;
import org.mainstay.model.area.AreaKey;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.need.Observation;

/// Reads observations in long form, one number a row: Universal Credit, claimant counts and the like, as Nomis gives
/// them (`GEOGRAPHY_CODE`, `DATE`, `MEASURE_NAME`, `OBS_VALUE`) and as councils do (`area_code`, `period`, `value`).
public final class ObservationTable implements FormatReader {

    @Override
    public String name() {
        return "Observations by area and period (CSV)";
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
                (columns, row) -> columns.take(row, new RowRef(content.source(), row.line()), out));
    }

    /// Where each thing stands, and what was made of cells that come back in every row.
    private static final class Columns implements TableColumns {

        private static final Set<String> NO_GROUP = Set.of(
                "geographyname", "datename", "measurename", "measuresname", "obsstatusname", "freqname", "areaname");
        private static final Pattern RATE = Pattern.compile("\\b(rates?|proportions?|percent\\w*|per cent)\\b|%");
        private static final Set<String> WITHHELD =
                Set.of("", "-", "--", "*", "..", ":", "c", "x", "z", "u", "[c]", "[x]", "[z]", "[u]", "[low]", "n/a");
        private static final Pattern CENSUS = Pattern.compile("20(11|21)\\b.*");

        private final Header header;
        private final CodeColumn area;
        private final int areaKind;
        private final int period;
        private final int indicator;
        private final int measure;
        private final int value;
        private final List<Integer> groups;
        private final SeenCells<Optional<AreaKey>> areas;
        private final SeenCells<Optional<LocalDate>> periods;
        private final SeenCells<Observation.Series> series;

        Columns(Header header) {
            this.header = header;
            area = CodeColumn.find(header);
            areaKind = header.find("geography_type");
            period = header.find("period", "date", "date_name", "month", "quarter", "year", "time");
            indicator = header.find(
                    "indicator", "measure_name", "variable_name", "cell_name", "statistic", "dataset", "measures_name");
            measure = header.find("measures_name", "measure");
            value = header.find("obs_value", "value");
            groups = groups(header);
            areas = new SeenCells<>(area.column(), areaKind);
            periods = new SeenCells<>(period);
            var told = new ArrayList<Integer>(groups);
            told.add(indicator);
            told.add(measure);
            series = new SeenCells<>(told.stream().mapToInt(Integer::intValue).toArray());
        }

        /// The columns in which Nomis names what the rows are broken down by: `GENDER_NAME`, `AGE_NAME`.
        private static List<Integer> groups(Header header) {
            return header.titles().stream()
                    .map(Text::plain)
                    .filter(title -> title.endsWith("name") && !NO_GROUP.contains(title))
                    .filter(title -> header.find("obs_value") != Header.ABSENT)
                    .map(header::find)
                    .toList();
        }

        @Override
        public Fit fit() {
            return TableColumns.fit(
                    List.of("area_code", "period", "indicator", "value"), area.column(), period, indicator, value);
        }

        void take(Row row, RowRef at, Readout out) {
            var key = areas.get(row, () -> CodeColumn.key(row.get(area.column()), vintage(row)))
                    .orElse(null);
            if (key == null) {
                reject(row, area.column(), at, out);
                return;
            }
            var ends = periods.get(row, () -> PeriodEnd.find(row.get(period))).orElse(null);
            if (ends == null) {
                reject(row, period, at, out);
                return;
            }
            var kind = series.get(row, () -> series(row));
            var written = row.get(value);
            if (WITHHELD.contains(written.toLowerCase(Locale.UK))) {
                out.note(new WithheldObservation(at, key.code(), written));
                out.accept(new Observation(key, kind, ends, null, null, at), 0);
                return;
            }
            var observation = observation(key, kind, ends, written, at);
            if (observation == null) {
                reject(row, value, at, out);
            } else {
                out.accept(observation, 0);
            }
        }

        private static @Nullable Observation observation(
                AreaKey key, Observation.Series kind, LocalDate ends, String written, RowRef at) {
            if (kind.measure() == Observation.Measure.RATE) {
                var rate = CellValue.number(written).orElse(null);
                return rate == null ? null : new Observation(key, kind, ends, null, rate, at);
            }
            var people = CellValue.whole(written).filter(count -> count >= 0).orElse(null);
            return people == null ? null : new Observation(key, kind, ends, people, null, at);
        }

        private Observation.Series series(Row row) {
            var told = row.get(indicator) + " " + row.get(measure);
            var rate = RATE.matcher(told.toLowerCase(Locale.UK)).find();
            var group = groups.stream()
                    .filter(column -> column != indicator)
                    .map(row::get)
                    .filter(name -> !name.isEmpty())
                    .collect(Collectors.joining(", "));
            return new Observation.Series(
                    row.get(indicator), group, rate ? Observation.Measure.RATE : Observation.Measure.COUNT);
        }

        /// Nomis says it in words: `2011 super output areas - lower layer`.
        private String vintage(Row row) {
            var census = CENSUS.matcher(row.get(areaKind));
            return census.matches() ? census.group(1) : area.vintage();
        }

        private void reject(Row row, int column, RowRef at, Readout out) {
            out.reject(new InvalidObservation(at, header.titles().get(column), row.get(column)), 0);
        }
    }
}
