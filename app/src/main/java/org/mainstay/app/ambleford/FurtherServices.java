package org.mainstay.app.ambleford;

import java.util.ArrayList;
import java.util.List;
import org.mainstay.ingest.entered.LineTable;

/// What neither ledger nor grants show: the council's own team, and what others pay for.
final class FurtherServices {

    private static final String REPORTED = "2026-05-15";

    private FurtherServices() {}

    static List<List<String>> rows() {
        var rows = new ArrayList<List<String>>();
        rows.add(LineTable.COLUMNS);
        Table.read("further_services.txt").forEach(row -> {
            var cells = new ArrayList<>(row.stream().map(Table::said).toList());
            cells.add(LineTable.COLUMNS.indexOf("reported"), REPORTED);
            rows.add(cells);
        });
        return rows;
    }
}
