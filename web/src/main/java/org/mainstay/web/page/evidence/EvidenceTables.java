package org.mainstay.web.page.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mainstay.app.pack.Section;
import org.mainstay.app.pack.Token;
import org.mainstay.app.run.TracedRun;
import org.mainstay.web.view.Cell;
import org.mainstay.web.view.Table;

/// The tables of a pack as tables of a page.
final class EvidenceTables {

    private EvidenceTables() {}

    static List<Table> of(Section section, TracedRun run) {
        var tables = new ArrayList<Table>();
        for (var table : section.tables()) {
            var columns = new ArrayList<String>();
            columns.add(table.corner());
            columns.addAll(table.columns());
            var name = tables.isEmpty() ? section.code() : section.code() + "-" + (tables.size() + 1);
            var rows = table.rows().stream().map(row -> row(row, run)).toList();
            tables.add(new Table(name, table.caption(), columns, rows));
        }
        return tables;
    }

    private static List<Cell> row(org.mainstay.app.pack.Table.Row row, TracedRun run) {
        var cells = new ArrayList<Cell>();
        cells.add(Cell.text(row.heading()));
        row.cells().forEach(cell -> cells.add(cell(cell, run)));
        return cells;
    }

    private static Cell cell(org.mainstay.app.pack.Cell cell, TracedRun run) {
        return Optional.of(cell.id())
                .filter(id -> !id.isEmpty())
                .flatMap(run::find)
                .<Cell>map(Cell.Amount::new)
                .orElseGet(() -> Cell.text(Token.plain(cell.full())));
    }
}
