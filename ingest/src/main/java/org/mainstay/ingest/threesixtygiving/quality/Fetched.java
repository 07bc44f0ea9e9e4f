package org.mainstay.ingest.threesixtygiving.quality;

import org.jspecify.annotations.Nullable;
import org.mainstay.ingest.threesixtygiving.record.GrantRecord;
import org.mainstay.ingest.threesixtygiving.record.Part;
import org.mainstay.ingest.threesixtygiving.record.Scalar;
import org.mainstay.model.evidence.RowRef;

/// The texts of a flagged row, out of the file again.
record Fetched(
        RowRef row,
        @Nullable Scalar id,
        @Nullable Scalar amount,
        @Nullable Scalar recipientId,
        @Nullable Scalar recipientName) {

    /// @param place which recipient of the grant it is
    static Fetched of(GrantRecord grant, int place) {
        var recipients = Grants.organisations(grant);
        var recipient = place < recipients.size() ? recipients.get(place) : new Part();
        return new Fetched(
                grant.row(),
                grant.fields().scalar(Grants.ID),
                grant.fields().scalar(Grants.AMOUNT),
                recipient.scalar(Grants.ID),
                recipient.scalar(Grants.NAME));
    }

    static String text(@Nullable Scalar scalar) {
        return scalar == null ? "" : scalar.text();
    }
}
