package org.mainstay.ingest.charityregister;

import java.util.List;
import org.mainstay.model.actor.CharitySnapshot;

/// Lists of the charities that were there on several days, so that it can be told who came and who went.
final class CharitySnapshots {

    private static final String DAY = "snapshot_date";

    private CharitySnapshots() {}

    static RegisterTable table() {
        return RegisterTable.ofSingles(
                "Charity snapshots (CSV)", List.of(DAY, "registered_charity_number", "name"), CharitySnapshots::take);
    }

    private static void take(RegisterRow row) {
        var day = row.day(DAY);
        if (day == null) {
            row.rejectFor(DAY);
            return;
        }
        row.accept(new CharitySnapshot(day, row.charity(), row.word("name"), row.at()));
    }
}
