package org.mainstay.ingest.servicelist;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.mainstay.ingest.geography.AreaColumn;
import org.mainstay.ingest.geography.PositionColumns;
import org.mainstay.ingest.reading.Content;
import org.mainstay.ingest.reading.Fit;
import org.mainstay.ingest.reading.FormatReader;
import org.mainstay.ingest.reading.Header;
import org.mainstay.ingest.reading.Readout;
import org.mainstay.ingest.reading.Row;
import org.mainstay.ingest.reading.Sample;
import org.mainstay.ingest.reading.TableColumns;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.service.Channel;
import org.mainstay.model.service.ListedService;

/// Reads a list of services: what each is called, what kind it is, who runs it and where it is; and, where the list
/// says so, when it is open, in which languages, for whom and for how many.
public final class ServiceTable implements FormatReader {

    private static final List<String> NEEDED = List.of("id", "kind", "name", "postcode");

    @Override
    public String name() {
        return "Service list (CSV)";
    }

    @Override
    public Fit fit(Sample sample) {
        return TableColumns.fit(sample, Columns::new);
    }

    @Override
    public void read(Content content, Readout out) throws IOException {
        var seen = new HashMap<String, ListedService>();
        TableColumns.read(
                content,
                out,
                Columns::new,
                (columns, row) -> take(columns, row, new RowRef(content.source(), row.line()), seen, out));
    }

    private static void take(Columns columns, Row row, RowRef at, Map<String, ListedService> seen, Readout out) {
        // A service may be without a postcode, but never without an id, a kind or a name.
        var lacking = IntStream.range(0, 3)
                .filter(index -> row.get(columns.needed[index]).isEmpty())
                .mapToObj(NEEDED::get)
                .toList();
        if (!lacking.isEmpty()) {
            out.reject(new IncompleteService(at, String.join(", ", lacking)), 0);
            return;
        }
        var service = service(columns, row, at, out);
        var earlier = seen.putIfAbsent(service.id(), service);
        if (earlier != null) {
            out.note(new RepeatedService(at, service.id(), earlier.row().line()));
        }
        if (earlier != null && same(service, earlier)) {
            out.merge();
        } else {
            out.accept(service, 0);
        }
    }

    private static boolean same(ListedService service, ListedService earlier) {
        return service.name().equals(earlier.name())
                && service.kind().equals(earlier.kind())
                && service.postcode().equals(earlier.postcode());
    }

    private static ListedService service(Columns columns, Row row, RowRef at, Readout out) {
        var swapped = columns.position.swapped(row);
        if (swapped != null) {
            out.note(new SwappedServicePosition(at));
        }
        var unusable = columns.area.unusable(row) || (columns.position.unusable(row) && swapped == null);
        if (unusable) {
            out.note(new UnusableServicePlace(at));
        }
        var service = new ListedService(
                row.get(columns.needed[0]),
                row.get(columns.needed[1]),
                row.get(columns.sector),
                row.get(columns.needed[2]),
                row.get(columns.provider),
                row.get(columns.needed[3]),
                columns.area.key(row).orElse(null),
                swapped == null ? columns.position.at(row) : swapped,
                columns.offer.offer(row, at, out),
                at);
        if (!unusable && nowhere(service)) {
            out.note(new ServiceWithoutPlace(at));
        }
        return service;
    }

    /// Those whom people phone need no place.
    private static boolean nowhere(ListedService service) {
        return service.at() == null
                && service.area() == null
                && service.postcode().isEmpty()
                && !service.offer().channels().contains(Channel.REMOTE);
    }

    /// Where each thing stands.
    private static final class Columns implements TableColumns {

        private final int[] needed;
        private final int sector;
        private final int provider;
        private final AreaColumn area;
        private final PositionColumns position;
        private final OfferColumns offer;

        Columns(Header header) {
            needed = NEEDED.stream().mapToInt(header::find).toArray();
            sector = header.find("sector");
            provider = header.find("provider");
            area = AreaColumn.find(header);
            position = PositionColumns.find(header);
            offer = new OfferColumns(header);
        }

        @Override
        public Fit fit() {
            return TableColumns.fit(NEEDED, needed);
        }
    }
}
