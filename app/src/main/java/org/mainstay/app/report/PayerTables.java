package org.mainstay.app.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mainstay.app.picture.Chart;
import org.mainstay.engine.appraisal.Appraisal;
import org.mainstay.engine.appraisal.Appraisal.Result;
import org.mainstay.engine.appraisal.PayerMatrix;
import org.mainstay.engine.appraisal.PooledBudget;

/// Who pays and who saves year by year, and what partners would share, for each result that changes something.
final class PayerTables {

    private final List<Result> results;
    private final Cells cells;

    PayerTables(Appraisal appraisal, Cells cells) {
        this.results = appraisal.results();
        this.cells = cells;
    }

    List<Page.PayerPart> parts(List<Chart> pictures) {
        return results.stream()
                .filter(result -> !result.changes().isEmpty())
                .map(result -> new Page.PayerPart(
                        result.approach().words(),
                        find(pictures, "payers-" + results.indexOf(result)),
                        years(result),
                        result.payerMatrix().society().sentence(),
                        society(result),
                        List.of(
                                sharing(
                                        "counting cash alone",
                                        result.pooledBudget().cashable()),
                                sharing(
                                        "counting costs in full",
                                        result.pooledBudget().full()))))
                .toList();
    }

    /// Null where nothing is drawn.
    private static @Nullable Chart find(List<Chart> pictures, String name) {
        return pictures.stream()
                .filter(chart -> chart.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private Page.Cell society(Result result) {
        var value = result.payerMatrix().society().presentValue();
        return value == null ? Page.Cell.text("", "") : cells.worth("", value);
    }

    private Page.Table years(Result result) {
        var matrix = result.payerMatrix();
        var columns = columns(matrix);
        var rows = new ArrayList<Page.Table.Row>();
        for (var row : matrix.rows()) {
            rows.add(row(cells, Labels.side(row), columns, row.years()));
        }
        rows.add(row(cells, "Public purse, in cash", columns, matrix.purseCashable()));
        rows.add(row(cells, "Public purse, in full", columns, matrix.purseFull()));
        return new Page.Table(
                "Who pays and who saves, year by year: " + result.approach().words(), "Who", columns, rows);
    }

    static List<String> columns(PayerMatrix matrix) {
        var columns = new ArrayList<String>();
        for (var year = 0; year < matrix.purseCashable().byYear().size(); year++) {
            columns.add("Year " + year);
        }
        if (matrix.runsOn()) {
            columns.add("Later");
        }
        columns.add("Today's value");
        return columns;
    }

    /// One payer or all public bodies, year by year.
    static Page.Table.Row row(Cells cells, String heading, List<String> columns, PayerMatrix.Years years) {
        var row = new ArrayList<Page.Cell>();
        for (var year : years.byYear()) {
            row.add(cells.plain(columns.get(row.size()), year));
        }
        if (columns.size() > row.size() + 1) {
            row.add(cells.plain(columns.get(row.size()), years.later()));
        }
        row.add(cells.plain(columns.getLast(), years.presentValue()));
        return new Page.Table.Row(heading, row);
    }

    private Page.SharingPart sharing(String basis, PooledBudget.Sharing sharing) {
        var columns = List.of("Saves", "Bears", "Pays in", "Is paid", "Left with");
        var rows = sharing.partners().stream()
                .map(partner -> new Page.Table.Row(
                        Labels.payer(partner.payer()),
                        List.of(
                                cells.plain(columns.get(0), partner.saves()),
                                cells.plain(columns.get(1), partner.bears()),
                                cells.plain(columns.get(2), partner.pays()),
                                cells.plain(columns.get(3), partner.receives()),
                                cells.plain(columns.get(4), partner.left()))))
                .toList();
        return new Page.SharingPart(
                sharing.sentence(),
                new Page.Table("A shared budget, " + basis, "Partner", columns, rows),
                sharing.partners().stream().map(PooledBudget.Partner::sentence).toList());
    }
}
