package org.mainstay.web.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A round of the partners' survey.
///
/// @param code its title as addresses write it; no two rounds of a place have the same
/// @param groups in which answers may be parted, fixed when it was opened; empty where all are asked as one
/// @param closesOn the last day on which answers are taken
/// @param batches how many were published
/// @param closedAt when it was closed, and what was left of it settled
/// @param takenBackAt when it was taken back, with nothing published
public record SurveyRound(
        String place,
        String code,
        String title,
        List<String> groups,
        LocalDate closesOn,
        String madeBy,
        int batches,
        @Nullable Instant closedAt,
        @Nullable Instant takenBackAt) {

    public SurveyRound {
        groups = List.copyOf(groups);
    }

    /// Whether answers are still taken.
    public boolean open(LocalDate today) {
        return !settled() && !today.isAfter(closesOn);
    }

    /// Whether nothing of it waits any more.
    public boolean settled() {
        return closedAt != null || takenBackAt != null;
    }
}
