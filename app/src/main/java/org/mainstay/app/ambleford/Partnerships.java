package org.mainstay.app.ambleford;

import java.util.ArrayList;
import java.util.List;
import org.mainstay.ingest.partnership.ContributionTable;
import org.mainstay.ingest.partnership.DecisionLogTable;
import org.mainstay.ingest.partnership.MemberTable;
import org.mainstay.ingest.partnership.PartnershipTable;

/// A dozen partnerships of different worth, as the borough's own register has them.
final class Partnerships {

    private static final String RECORDED_BY = "Partnerships team";
    private static final String RECORDED_ON = "2026-05-15";

    private Partnerships() {}

    /// Each ends with where it is known from.
    static List<List<String>> register() {
        var rows = new ArrayList<List<String>>();
        rows.add(PartnershipTable.COLUMNS);
        for (var row : Table.read("partnerships.txt")) {
            rows.add(entered(row.subList(0, row.size() - 1), row.getLast()));
        }
        return rows;
    }

    static List<List<String>> members() {
        return rows(MemberTable.COLUMNS, "members.txt");
    }

    static List<List<String>> contributions() {
        return rows(ContributionTable.COLUMNS, "contributions.txt");
    }

    static List<List<String>> decisions() {
        return rows(DecisionLogTable.COLUMNS, "decisions.txt");
    }

    private static List<List<String>> rows(List<String> columns, String table) {
        var rows = new ArrayList<List<String>>();
        rows.add(columns);
        Table.read(table).forEach(row -> rows.add(entered(row, "")));
        return rows;
    }

    private static List<String> entered(List<String> row, String why) {
        var cells = new ArrayList<>(row.stream().map(Table::said).toList());
        cells.addAll(List.of("", RECORDED_BY, RECORDED_ON, why));
        return cells;
    }
}
