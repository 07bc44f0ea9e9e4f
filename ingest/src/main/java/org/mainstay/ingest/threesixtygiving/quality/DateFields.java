package org.mainstay.ingest.threesixtygiving.quality;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mainstay.ingest.threesixtygiving.record.GrantRecord;
import org.mainstay.ingest.threesixtygiving.record.Part;
import org.mainstay.ingest.threesixtygiving.record.Scalar;

/// The dates of a grant, understood once for all rules. The rules of one thread share one of these, and it keeps only
/// the last grant.
final class DateFields {

    private final List<Field> fields = new ArrayList<>();
    private @Nullable Part last;

    enum Kind {
        AWARD,
        PLANNED,
        ACTUAL,
        MODIFIED
    }

    /// One date.
    ///
    /// @param day the first day that it can mean, as [Days] has it
    record Field(Kind kind, Scalar scalar, int day) {}

    List<Field> of(GrantRecord grant) {
        if (last != grant.fields()) {
            last = grant.fields();
            fields.clear();
            add(grant.fields(), Grants.AWARD_DATE, Kind.AWARD);
            add(grant.fields(), "dateModified", Kind.MODIFIED);
            events(grant.fields(), Grants.PLANNED, Kind.PLANNED);
            events(grant.fields(), Grants.ACTUAL, Kind.ACTUAL);
        }
        return fields;
    }

    private void events(Part grant, String name, Kind kind) {
        for (var event : grant.parts(name)) {
            add(event, Grants.START, kind);
            add(event, Grants.END, kind);
        }
    }

    private void add(Part part, String name, Kind kind) {
        var scalar = part.scalar(name);
        if (scalar != null) {
            fields.add(new Field(kind, scalar, Days.first(scalar.text())));
        }
    }
}
