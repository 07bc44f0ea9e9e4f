package org.mainstay.ingest.travel;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mainstay.ingest.geography.CodeColumn;
import org.mainstay.ingest.geography.WrittenPostcode;
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
import org.mainstay.model.area.AreaKey;
import org.mainstay.model.area.TravelMode;
import org.mainstay.model.area.TravelTime;
import org.mainstay.model.evidence.RowRef;

/// Reads travel times from areas to services, one way a row: `from,to,mode,minutes`, under the names that r5r,
/// OpenTripPlanner and OSRM give them too. Of several times for one way the least is kept.
public final class TravelTimeTable implements FormatReader {

    @Override
    public String name() {
        return "Travel times (CSV)";
    }

    @Override
    public Fit fit(Sample sample) {
        return TableColumns.fit(sample, Columns::new);
    }

    @Override
    public void read(Content content, Readout out) throws IOException {
        var times = new Times(content, out);
        TableColumns.read(content, out, Columns::new, times::take);
        times.tell();
    }

    /// A way by one mode.
    private record Way(AreaKey from, String to, TravelMode mode) {}

    /// The least time of each way so far; nothing is told before the last row is seen.
    private static final class Times {

        private final Content content;
        private final Readout out;
        /// In the order of the rows.
        private final Map<Way, TravelTime> least = new LinkedHashMap<>();
        private int repeated;
        private int unreachable;

        Times(Content content, Readout out) {
            this.content = content;
            this.out = out;
        }

        void take(Columns columns, Row row) {
            var at = new RowRef(content.source(), row.line());
            var wrong = columns.firstWrong(row);
            if (wrong != null) {
                out.reject(wrong.at(at, row), 0);
                return;
            }
            if (columns.unreachable(row)) {
                unreachable++;
                out.merge();
                return;
            }
            var way = columns.way(row);
            var time = new TravelTime(way.from(), way.to(), way.mode(), columns.minutes(row), at);
            var earlier = least.get(way);
            if (earlier != null) {
                repeated++;
                out.merge();
            }
            if (earlier == null || time.minutes() < earlier.minutes()) {
                least.put(way, time);
            }
        }

        void tell() {
            least.values().forEach(time -> out.accept(time, 0));
            if (repeated > 0) {
                out.note(new RepeatedTravelTimes(content.source(), repeated));
            }
            if (unreachable > 0) {
                out.note(new UnreachablePairs(content.source(), unreachable));
            }
        }
    }

    /// A cell that keeps its row from being used.
    private record Wrong(int column, String title, String expected) {

        InvalidTravelTime at(RowRef at, Row row) {
            return new InvalidTravelTime(at, title, row.get(column), expected);
        }
    }

    /// Where each thing stands, and what was made of cells that come back in every row.
    private static final class Columns implements TableColumns {

        private static final Set<String> NO_WAY = Set.of("", "na", "nan", "null", "inf", "none", "-");
        private static final double SECONDS = 60;
        private static final double A_DAY = 24 * 60;

        private final Header header;
        private final int from;
        private final int to;
        private final int mode;
        private final int minutes;
        private final int seconds;
        private final SeenCells<Optional<AreaKey>> areas;
        private final SeenCells<String> services;

        Columns(Header header) {
            this.header = header;
            from = header.find("from", "from_id", "origin", "origin_id", "source");
            to = header.find("to", "to_id", "destination", "destination_id", "target");
            mode = header.find("mode", "travel_mode", "transport_mode", "profile");
            minutes = header.find("minutes", "travel_time", "travel_time_p50", "total_time", "travel_minutes", "time");
            seconds = header.find("seconds", "duration", "duration_seconds", "travel_seconds");
            areas = new SeenCells<>(from);
            services = new SeenCells<>(to);
        }

        @Override
        public Fit fit() {
            return TableColumns.fit(
                    List.of("from", "to", "mode", "minutes"),
                    from,
                    to,
                    mode,
                    minutes == Header.ABSENT ? seconds : minutes);
        }

        Way way(Row row) {
            return new Way(
                    area(row).orElseThrow(),
                    services.get(row, () -> service(row.get(to))),
                    mode(row.get(mode)).orElseThrow());
        }

        private Optional<AreaKey> area(Row row) {
            return areas.get(row, () -> CodeColumn.key(row.get(from), ""));
        }

        private static String service(String written) {
            return WrittenPostcode.find(written).orElse(written);
        }

        @Nullable
        Wrong firstWrong(Row row) {
            if (area(row).isEmpty()) {
                return wrong(from, "the nine-character code of an area");
            }
            if (row.get(to).isEmpty()) {
                return wrong(to, "a service's id or a postcode");
            }
            if (mode(row.get(mode)).isEmpty()) {
                return wrong(mode, "walk, cycle, drive or bus");
            }
            var timed = unreachable(row) || minutes(row) >= 0;
            return timed ? null : wrong(time(), "a time from 0 to a day");
        }

        private Wrong wrong(int column, String expected) {
            return new Wrong(column, header.titles().get(column), expected);
        }

        private int time() {
            return minutes == Header.ABSENT ? seconds : minutes;
        }

        boolean unreachable(Row row) {
            return NO_WAY.contains(row.get(time()).toLowerCase(Locale.ROOT));
        }

        /// Less than nothing where the cell holds no time.
        double minutes(Row row) {
            return CellValue.number(row.get(time()))
                    .map(number -> number.doubleValue() / (minutes == Header.ABSENT ? SECONDS : 1))
                    .filter(number -> number <= A_DAY)
                    .orElse(-1.0);
        }

        private static Optional<TravelMode> mode(String written) {
            return switch (written.toLowerCase(Locale.ROOT)) {
                case "walk", "walking", "foot", "pedestrian" -> Optional.of(TravelMode.WALK);
                case "cycle", "cycling", "bicycle", "bike" -> Optional.of(TravelMode.CYCLE);
                case "drive", "driving", "car" -> Optional.of(TravelMode.DRIVE);
                case "bus", "transit", "public_transport", "public transport", "pt" -> Optional.of(TravelMode.BUS);
                default -> Optional.empty();
            };
        }
    }
}
