package org.mainstay.app.ambleford;

import java.util.List;

/// One line of the plan: what the council pays an organisation under a heading, and what that organisation reports.
///
/// @param pounds in 2025-26; of a `PREDECESSOR` or `SUCCESSOR`, of both bodies together
/// @param reports people served, capacity, other income, reserves, notice months, contract end, duty, fund, ring-fenced
/// and catchment, in this order; empty where nobody said
/// @param source where it was reported, empty where nothing was
/// @param evaluation grade of an evaluation of what it changes for people, empty where there is none
record PlannedLine(
        String organisation,
        String register,
        String unit,
        String heading,
        String need,
        long pounds,
        long poundsBefore,
        Rhythm rhythm,
        List<String> reports,
        String source,
        String evaluation) {

    PlannedLine {
        reports = List.copyOf(reports);
    }

    enum Rhythm {
        MONTHLY,
        QUARTERLY,
        HALF_YEARLY,
        ANNUAL,
        /// Quarterly, and less every half-year by the same amount.
        TAPERING,
        /// Monthly until October 2025; then nothing until April 2026, when the arrears come in quarters' worth.
        LATE,
        /// Monthly until August 2025, when it merges.
        PREDECESSOR,
        /// Monthly from September 2025, after the merger.
        SUCCESSOR
    }

    static PlannedLine of(List<String> row) {
        return new PlannedLine(
                row.get(0),
                row.get(1),
                row.get(2),
                row.get(3),
                Table.said(row.get(4)),
                Long.parseLong(row.get(5)),
                Long.parseLong(row.get(6)),
                Rhythm.valueOf(row.get(7)),
                row.subList(8, 18).stream().map(Table::said).toList(),
                Table.said(row.get(18)),
                row.size() > 19 ? Table.said(row.get(19)) : "");
    }

    String peopleServed() {
        return reports.get(0);
    }

    String capacity() {
        return reports.get(1);
    }

    String otherIncome() {
        return reports.get(2);
    }

    String catchment() {
        return reports.get(9);
    }
}
