package org.mainstay.ingest.openreferral;

import java.util.HashSet;
import java.util.Set;
import org.mainstay.ingest.reading.Readout;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.evidence.Source;
import org.mainstay.model.service.Service;

/// Turns the records of one feed into services, one after the other.
final class FeedServices {

    private static final String ACTIVE = "active";

    private final Source source;
    private final Readout out;
    private final Set<String> ids = new HashSet<>();
    private int count;

    FeedServices(Source source, Readout out) {
        this.source = source;
        this.out = out;
    }

    /// Where the next service stands.
    RowRef next() {
        return new RowRef(source, count + 1);
    }

    /// Takes the next service.
    ///
    /// @param path where it stands, up to and with the full stop before its fields
    void add(FeedObject service, String path) {
        var row = next();
        count++;
        add(service, path, row);
    }

    /// Takes a service that stands in a row of its own.
    void add(FeedObject service, String path, RowRef row) {
        var id = service.written("id");
        FieldRules.check(service, path, row, out);
        var repeated = !id.isEmpty() && !ids.add(id);
        if (repeated) {
            out.note(new RepeatedFeedService(row, id));
        }
        if (id.isEmpty() || service.text("name").isEmpty()) {
            out.reject(new IncompleteFeedService(row, path + (id.isEmpty() ? "id" : "name")), 0);
            return;
        }
        if (repeated) {
            out.merge();
            return;
        }
        out.accept(service(service, id, path, row), 0);
    }

    private Service service(FeedObject service, String id, String path, RowRef row) {
        var organization = service.object("organization");
        var organizationId = service.written("organization_id");
        var status = service.text("status");
        return new Service(
                id,
                organizationId.isEmpty() ? organization.written("id") : organizationId,
                organization.text("name"),
                service.text("name"),
                service.text("description"),
                service.text("url"),
                FieldRules.STATUS.contains(status) ? status : ACTIVE,
                service.text("fees"),
                service.text("assured_date"),
                service.text("last_modified"),
                FeedOffer.of(service, path, row, out),
                Locations.of(service, path, row, out),
                row);
    }
}
