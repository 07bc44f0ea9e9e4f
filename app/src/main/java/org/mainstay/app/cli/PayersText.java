package org.mainstay.app.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.mainstay.app.report.Format;
import org.mainstay.app.report.Labels;
import org.mainstay.engine.appraisal.Appraisal.Result;
import org.mainstay.engine.appraisal.PayerMatrix;
import org.mainstay.engine.appraisal.PooledBudget;

/// Who pays and who saves year by year, and what partners would share, for people.
final class PayersText {

    private PayersText() {}

    static void write(PrintStream out, Result result) {
        if (result.changes().isEmpty()) {
            return;
        }
        var matrix = result.payerMatrix();
        out.printf("%n  Who pays and who saves, year by year (year 0 is the first twelve months; minus: pays)%n");
        table(matrix).write(out, "  ");
        out.println(Words.wrap(Labels.OTHER_FUNDERS, "  "));
        out.println(Words.hang("The people themselves: " + matrix.society().sentence(), "  "));
        out.printf("%n  If budgets were pooled%n");
        write(out, "Counting cash alone: ", result.pooledBudget().cashable());
        write(out, "Counting costs in full: ", result.pooledBudget().full());
    }

    private static TextTable table(PayerMatrix matrix) {
        var headings = new ArrayList<String>();
        for (var year = 0; year < matrix.purseCashable().byYear().size(); year++) {
            headings.add(">year " + year);
        }
        if (matrix.runsOn()) {
            headings.add(">later");
        }
        headings.add(">today's value");
        var table = new TextTable(headings);
        for (var row : matrix.rows()) {
            row(table, matrix, Labels.side(row), row.years());
        }
        row(table, matrix, "Public purse, in cash", matrix.purseCashable());
        row(table, matrix, "Public purse, in full", matrix.purseFull());
        return table;
    }

    private static void row(TextTable table, PayerMatrix matrix, String name, PayerMatrix.Years years) {
        table.over(name);
        List<String> cells = new ArrayList<>();
        years.byYear().forEach(figure -> cells.add(Format.value(figure)));
        if (matrix.runsOn()) {
            cells.add(Format.value(years.later()));
        }
        cells.add(Format.value(years.presentValue()));
        table.row(cells);
    }

    private static void write(PrintStream out, String start, PooledBudget.Sharing sharing) {
        out.println(Words.hang(start + sharing.sentence(), "  "));
        sharing.partners().forEach(partner -> out.println(Words.hang("- " + partner.sentence(), "    ")));
    }
}
