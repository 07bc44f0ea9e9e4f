package org.mainstay.ingest.threesixtygiving.quality;

import java.util.List;

/// What the checks say of a file of grants.
///
/// @param merged rows that only added to a grant
/// @param checks those that found something, the worst first, then by number and code
public record CheckedGrants(long grants, long merged, List<Check> checks, Aggregates aggregates) {

    public CheckedGrants {
        checks = List.copyOf(checks);
    }
}
