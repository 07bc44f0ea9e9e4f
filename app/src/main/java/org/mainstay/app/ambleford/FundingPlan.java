package org.mainstay.app.ambleford;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.Set;
import org.mainstay.ingest.entered.ProvisionTable;

/// Every funding line that the council keeps up, and what partners report about it.
record FundingPlan(List<PlannedLine> lines) {

    private static final String REPORTED = "2026-05-15";

    /// What nobody here reports.
    private static final Set<String> LEFT_OUT = Set.of("would_stop", "turned_away");

    private static final List<String> COLUMNS = ProvisionTable.COLUMNS.stream()
            .filter(column -> !LEFT_OUT.contains(column))
            .toList();

    FundingPlan {
        lines = List.copyOf(lines);
    }

    static FundingPlan read() {
        return new FundingPlan(
                Table.read("lines.txt").stream().map(PlannedLine::of).toList());
    }

    /// Names in the order of the plan, each once.
    SequencedSet<String> organisations() {
        var names = new LinkedHashSet<String>();
        lines.forEach(line -> names.add(line.organisation()));
        return names;
    }

    /// Our own format for what partners report; lines about which nobody reports anything are left out.
    List<List<String>> provision() {
        var rows = new ArrayList<List<String>>();
        rows.add(COLUMNS);
        lines.stream()
                .filter(line -> !line.source().isEmpty())
                .map(FundingPlan::reported)
                .forEach(rows::add);
        return rows;
    }

    /// A voluntary body spends what it gets.
    private static List<String> reported(PlannedLine line) {
        var row = new ArrayList<>(List.of(line.organisation(), line.heading(), line.need()));
        row.addAll(line.reports().subList(0, 2));
        row.add(line.otherIncome().isEmpty() ? "" : Long.toString(line.pounds() + Long.parseLong(line.otherIncome())));
        row.addAll(line.reports().subList(2, 10));
        row.add(REPORTED);
        row.add(line.source());
        row.add(line.evaluation());
        return row;
    }
}
