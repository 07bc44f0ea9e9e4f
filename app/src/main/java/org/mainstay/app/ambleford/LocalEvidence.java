package org.mainstay.app.ambleford;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.mainstay.ingest.assumptions.AssumptionTable;

/// The borough's own assumption rows: what it has measured itself, which overrides what ships with the product.
final class LocalEvidence {

    private static final String FROM = "2025-04-01";
    private static final String PRICE_YEAR = "2024";
    private static final String LOCAL_STATISTICS = "2";

    private LocalEvidence() {}

    static List<List<String>> rows() {
        var rows = new ArrayList<List<String>>();
        // Nobody has changed a row of these yet.
        rows.add(AssumptionTable.COLUMNS.subList(0, AssumptionTable.COLUMNS.indexOf("changed_by")));
        Table.read("general.txt")
                .forEach(row ->
                        rows.add(row(row.get(0), row.subList(1, 4), row.get(4), row.get(5), row.get(6), row.get(7))));
        Table.read("evidence.txt").forEach(row -> addNeed(row, rows));
        return rows;
    }

    private static void addNeed(List<String> row, List<List<String>> rows) {
        var need = row.get(0);
        var source = row.get(4);
        rows.add(row(
                "displaced_share/" + need,
                range(row.get(1)),
                "share",
                "rises",
                source,
                "Share of people turned away who reached a statutory service within a year"));
        rows.add(row(
                "outcome_cost/" + need,
                range(row.get(2)),
                "pounds per person",
                "rises",
                source,
                "Cost of one such person to public services in that year"));
        for (var payer : Table.list(row.get(3))) {
            var words = payer.split(" ", 2);
            rows.add(row(
                    "outcome_payer_%s/%s".formatted(words[0], need),
                    List.of(words[1], words[1], words[1]),
                    "share",
                    "rises",
                    source,
                    "Share of that cost which this payer bears"));
        }
    }

    private static List<String> range(String cell) {
        return List.of(cell.split(" ", -1));
    }

    private static List<String> row(
            String id, List<String> range, String unit, String harm, String source, String note) {
        var low = new BigDecimal(range.get(0));
        var value = new BigDecimal(range.get(1));
        var high = new BigDecimal(range.get(2));
        if (low.compareTo(value) > 0 || value.compareTo(high) > 0) {
            throw new IllegalStateException("The range (%s) of %s must rise.".formatted(range, id));
        }
        var priceYear = unit.equals("pounds per person") ? PRICE_YEAR : "";
        return List.of(
                id,
                value.toPlainString(),
                low.toPlainString(),
                high.toPlainString(),
                unit,
                harm,
                priceYear,
                FROM,
                "",
                source,
                LOCAL_STATISTICS,
                "yes",
                note);
    }
}
