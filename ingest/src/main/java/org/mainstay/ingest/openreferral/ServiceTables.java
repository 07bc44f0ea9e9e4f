package org.mainstay.ingest.openreferral;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.regex.Pattern;
import org.mainstay.ingest.reading.Content;
import org.mainstay.ingest.reading.Fit;
import org.mainstay.ingest.reading.FormatReader;
import org.mainstay.ingest.reading.Header;
import org.mainstay.ingest.reading.Readout;
import org.mainstay.ingest.reading.Row;
import org.mainstay.ingest.reading.Sample;
import org.mainstay.ingest.reading.TableColumns;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.evidence.Source;
import org.mainstay.model.service.ServicePart;

/// Reads the tabular form of Open Referral (HSDS): services, organisations, locations, addresses, services at
/// locations, schedules, languages and service areas, each a table. The services take in what the other tables say once
/// all files are read.
public final class ServiceTables implements FormatReader {

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    @Override
    public String name() {
        return "Open Referral tables (CSV)";
    }

    @Override
    public Fit fit(Sample sample) {
        return TableColumns.fit(sample, Columns::new);
    }

    @Override
    public void read(Content content, Readout out) throws IOException {
        var services = new FeedServices(content.source(), out);
        TableColumns.read(
                content, out, Columns::new, (columns, row) -> columns.take(row, content.source(), services, out));
    }

    /// The columns of the table that fits best.
    private static final class Columns implements TableColumns {

        private final Header header;
        private final ServiceTable table;

        Columns(Header header) {
            this.header = header;
            table = Arrays.stream(ServiceTable.values())
                    .max(Comparator.comparing((ServiceTable one) -> fit(one).whole())
                            .thenComparingInt(one -> fit(one).found()))
                    .orElseThrow();
        }

        @Override
        public Fit fit() {
            return fit(table);
        }

        private Fit fit(ServiceTable one) {
            // Lists of services in one table have a kind and a postcode; here they stand in others.
            if (header.find("kind", "postcode") != Header.ABSENT
                    || one.foreign().stream().anyMatch(name -> header.find(name) != Header.ABSENT)) {
                return Fit.NONE;
            }
            var missing = new ArrayList<String>();
            one.needed().stream()
                    .filter(name -> header.find(name) == Header.ABSENT)
                    .forEach(missing::add);
            var marked = one.marks().stream().anyMatch(name -> header.find(name) != Header.ABSENT);
            if (!marked) {
                missing.add(one.marks().getFirst());
            }
            return new Fit(one.needed().size() + 1 - missing.size(), missing);
        }

        void take(Row row, Source source, FeedServices services, Readout out) {
            var at = new RowRef(source, row.line());
            var record = record(row);
            if (table == ServiceTable.SERVICES) {
                services.add(record, "", at);
                return;
            }
            var key = switch (table) {
                case ADDRESSES -> "location_id";
                case SCHEDULES, LANGUAGES, SERVICE_AREAS -> "service_id";
                default -> "id";
            };
            var lacking = table == ServiceTable.SERVICE_AT_LOCATIONS
                            && record.written("location_id").isEmpty()
                    ? "location_id"
                    : record.written(key).isEmpty() ? key : "";
            if (lacking.isEmpty()) {
                out.accept(part(record, at, out), 0);
            } else {
                out.reject(new IncompleteFeedRecord(at, lacking), 0);
            }
        }

        private ServicePart part(FeedObject record, RowRef at, Readout out) {
            return switch (table) {
                case ORGANIZATIONS -> {
                    FieldRules.checkOrganization(record, "", at, out);
                    yield new ServicePart.Organization(record.written("id"), record.written("name"), at);
                }
                case LOCATIONS -> new ServicePart.Place(Locations.location(record, false, "latitude", at, out), at);
                case ADDRESSES ->
                    new ServicePart.Address(record.written("location_id"), record.written("postal_code"), at);
                case SCHEDULES, LANGUAGES, SERVICE_AREAS ->
                    new ServicePart.Told(record.written("service_id"), FeedOffer.ofRow(table, record, at, out), at);
                case SERVICE_AT_LOCATIONS, SERVICES ->
                    new ServicePart.AtLocation(record.written("service_id"), record.written("location_id"), at);
            };
        }

        /// The row as a feed would write it.
        private FeedObject record(Row row) {
            var values = new LinkedHashMap<String, Object>();
            for (var column = 0; column < header.titles().size(); column++) {
                var cell = row.get(column);
                if (!cell.isEmpty()) {
                    var name = header.titles().get(column);
                    var age = name.endsWith("_age") && NUMBER.matcher(cell).matches();
                    values.putIfAbsent(name, age ? new FeedObject.Bare(cell) : cell);
                }
            }
            return new FeedObject(values);
        }
    }
}
