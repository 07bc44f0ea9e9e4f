package org.mainstay.engine.history;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.rhythm.Strand;
import org.mainstay.model.FinancialYear;
import org.mainstay.model.evidence.CitedRows;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.Unit;

/// What a strand promises in one financial year, made comparable with other years: where only some months of the year
/// can be known and the strand is steady, its monthly rate stands for the year.
///
/// @param promised payments for months of the year, one-offs aside
/// @param months the months that are paid for, null where the year counts whole
record YearAmount(
        Strand strand,
        FinancialYear year,
        CitedRows promised,
        @Nullable CitedRows months) {

    private static final int MONTHS_OF_A_YEAR = 12;

    static YearAmount of(Strand strand, FinancialYear year) {
        var promised = strand.promised(year);
        var months = strand.steady() && !strand.spans(year) ? strand.months(year) : CitedRows.NONE;
        return new YearAmount(strand, year, promised, months.total() > 0 ? months : null);
    }

    long pence() {
        var total = promised.total();
        return months == null ? total : Math.round((double) total * MONTHS_OF_A_YEAR / months.total());
    }

    boolean something() {
        return promised.total() > 0;
    }

    /// The same, as figures that can be traced.
    Shown show(String path, String name, HistoryFigures figures) {
        var at = path + "/" + year;
        var of = name + ", " + year;
        var paidFor = figures.total(at + "/promised", of + ": promised for its months", Unit.PENCE, promised);
        var count = months == null
                ? figures.monthsOfYear()
                : figures.total(at + "/months", of + ": months paid for", Unit.MONTHS, months);
        var yearly = figures.keep(Figure.quotient(
                at + "/year", of + ": run-rate a year", Unit.PENCE_A_YEAR, MONTHS_OF_A_YEAR, paidFor, count));
        var monthly = figures.keep(
                Figure.quotient(at + "/month", of + ": run-rate a month", Unit.PENCE_A_MONTH, 1, paidFor, count));
        return new Shown(yearly, monthly, List.of(paidFor, count));
    }

    /// A year's amount as figures.
    record Shown(Figure yearly, Figure monthly, List<Figure> parts) {

        List<Figure> all() {
            var all = new ArrayList<>(List.of(yearly, monthly));
            all.addAll(parts);
            return all;
        }
    }
}
