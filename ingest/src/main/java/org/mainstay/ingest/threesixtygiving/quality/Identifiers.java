package org.mainstay.ingest.threesixtygiving.quality;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mainstay.ingest.threesixtygiving.record.GrantRecord;
import org.mainstay.ingest.threesixtygiving.record.Items;
import org.mainstay.ingest.threesixtygiving.record.Part;
import org.mainstay.ingest.threesixtygiving.record.Value;

/// The organisations of a grant. The rules of one thread share one of these: each organisation is looked at once, and
/// the same few objects serve for all grants.
final class Identifiers {

    private final Group funders = new Group();
    private final Group recipients = new Group();
    private @Nullable Part last;

    Identifiers of(GrantRecord grant) {
        if (last != grant.fields()) {
            funders.turnTo(grant.fields().find(Grants.FUNDER));
            recipients.turnTo(grant.fields().find(Grants.ORGANISATION));
            last = grant.fields();
        }
        return this;
    }

    Group funders() {
        return funders;
    }

    Group recipients() {
        return recipients;
    }

    /// The organisations under one name.
    static final class Group {

        private final List<Identified> all = new ArrayList<>();
        private int size;

        int size() {
            return size;
        }

        Identified get(int index) {
            return all.get(index);
        }

        private void turnTo(@Nullable Value value) {
            size = 0;
            if (value instanceof Part part) {
                add(part);
            } else if (value instanceof Items items) {
                var values = items.values();
                for (var index = 0; index < values.size(); index++) {
                    if (values.get(index) instanceof Part part) {
                        add(part);
                    }
                }
            }
        }

        private void add(Part organisation) {
            if (size == all.size()) {
                all.add(new Identified());
            }
            all.get(size).turnTo(organisation);
            size++;
        }
    }
}
