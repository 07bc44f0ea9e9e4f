package org.mainstay.app.report;

import java.util.ArrayList;
import java.util.List;
import org.mainstay.engine.appraisal.Appraisal;
import org.mainstay.engine.appraisal.Appraisal.Result;

/// What the council and all public bodies have in each year, and how firm that is.
final class CashTables {

    private final List<Result> results;
    private final Cells cells;

    CashTables(Appraisal appraisal, Cells cells) {
        this.results = appraisal.results().stream()
                .filter(result -> !result.changes().isEmpty())
                .toList();
        this.cells = cells;
    }

    /// Costs of one approach may run on longer than those of another, so the longest heads the columns.
    Page.CashPart part(List<Pictured> pictured) {
        return new Page.CashPart(CashPicture.draw(pictured), table(), footing());
    }

    private Page.Table table() {
        var columns = results.stream()
                .map(result -> PayerTables.columns(result.payerMatrix()))
                .reduce(List.of(), (left, right) -> left.size() >= right.size() ? left : right);
        var rows = new ArrayList<Page.Table.Row>();
        for (var result : results) {
            var name = result.approach().words();
            var matrix = result.payerMatrix();
            rows.add(PayerTables.row(cells, name + ": council cash", columns, matrix.council()));
            rows.add(PayerTables.row(cells, name + ": public purse", columns, matrix.purseCashable()));
        }
        return new Page.Table("Cash by year, against now", "", columns, rows);
    }

    private List<Page.FootingPart> footing() {
        return results.stream().map(this::footing).toList();
    }

    private Page.FootingPart footing(Result result) {
        var outlook = result.outlook();
        return new Page.FootingPart(
                result.approach().words(),
                Integer.toString(outlook.grade().number()),
                cells.plain("Rests on grades 5 and 6", outlook.assumed()),
                outlook.mostlyAssumption(),
                cells.worth("Council cash alone", result.councilCash()),
                cells.worth("Public purse", result.publicPurse()));
    }
}
