package org.mainstay.ingest.threesixtygiving.quality;

import org.mainstay.ingest.threesixtygiving.record.GrantRecord;
import org.mainstay.ingest.threesixtygiving.record.Part;
import org.mainstay.ingest.threesixtygiving.record.Scalar;

/// The dates of a grant.
final class DateFields {

    private DateFields() {}

    enum Kind {
        AWARD,
        PLANNED,
        ACTUAL,
        MODIFIED
    }

    interface Visitor {
        void date(Kind kind, Scalar scalar);
    }

    static void each(GrantRecord grant, Visitor visitor) {
        visit(grant.fields(), Grants.AWARD_DATE, Kind.AWARD, visitor);
        visit(grant.fields(), "dateModified", Kind.MODIFIED, visitor);
        events(grant.fields(), Grants.PLANNED, Kind.PLANNED, visitor);
        events(grant.fields(), Grants.ACTUAL, Kind.ACTUAL, visitor);
    }

    private static void events(Part fields, String name, Kind kind, Visitor visitor) {
        for (var event : fields.parts(name)) {
            visit(event, Grants.START, kind, visitor);
            visit(event, Grants.END, kind, visitor);
        }
    }

    private static void visit(Part fields, String name, Kind kind, Visitor visitor) {
        var scalar = fields.scalar(name);
        if (scalar != null) {
            visitor.date(kind, scalar);
        }
    }
}
