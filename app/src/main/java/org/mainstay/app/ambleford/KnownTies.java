package org.mainstay.app.ambleford;

import java.util.ArrayList;
import java.util.List;
import org.mainstay.ingest.entered.TieTable;

/// Who pays, hosts, refers to or holds up whom, as the borough's partners told it.
final class KnownTies {

    private static final String REPORTED = "2026-05-15";

    private KnownTies() {}

    static List<List<String>> rows() {
        var rows = new ArrayList<List<String>>();
        rows.add(TieTable.COLUMNS);
        for (var row : Table.read("ties.txt")) {
            var cells = new ArrayList<>(row.stream().map(Table::said).toList());
            cells.add(TieTable.COLUMNS.indexOf("reported"), REPORTED);
            rows.add(cells);
        }
        return rows;
    }
}
