package org.mainstay.web.page.option;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mainstay.app.report.Labels;
import org.mainstay.web.result.Appraised.Ref;
import org.mainstay.web.result.Drawable;
import org.mainstay.web.result.KeptResult;
import org.mainstay.web.view.Cell;
import org.mainstay.web.view.Table;

/// The tables behind the pictures of a result, each of which has its picture's name.
final class DrawnTables {

    private final KeptResult result;
    private final Drawable drawable;
    private final DrawnResults drawn;

    DrawnTables(KeptResult result, Drawable drawable) {
        this.result = result;
        this.drawable = drawable;
        this.drawn = new DrawnResults(result, drawable);
    }

    /// One approach or option with its number among those that are drawn.
    private interface Writer {
        @Nullable
        Table write(Drawable.One one, Drawable.Matrix matrix, Drawable.Outlook outlook, int at);
    }

    private List<Table> each(Writer writer) {
        var tables = new ArrayList<Table>();
        for (var one : drawable.all()) {
            var matrix = one.payerMatrix();
            var outlook = one.outlook();
            if (matrix != null && outlook != null) {
                var table = writer.write(one, matrix, outlook, drawable.all().indexOf(one));
                if (table != null) {
                    tables.add(table);
                }
            }
        }
        return tables;
    }

    List<Table> cash() {
        return each((one, matrix, outlook, at) -> new Table(
                "cash-" + at,
                "Cash by year: " + one.name(),
                columns("Whose", matrix),
                List.of(
                        row("Council cash", matrix, matrix.councilCash()),
                        row("Public purse", matrix, matrix.publicPurseCashable()))));
    }

    List<Table> payers() {
        return each((one, matrix, outlook, at) -> {
            var rows = new ArrayList<List<Cell>>();
            for (var row : matrix.rows()) {
                var name = Labels.payer(row.payer()) + ": " + row.counted().words();
                rows.add(row(name, matrix, row.byYear()));
            }
            rows.add(row("Public purse, in cash", matrix, matrix.publicPurseCashable()));
            rows.add(row("Public purse, in full", matrix, matrix.publicPurseFull()));
            return new Table(
                    "payers-" + at, "Who pays and who saves, by year: " + one.name(), columns("Who", matrix), rows);
        });
    }

    List<Table> deciles() {
        return each((one, matrix, outlook, at) -> {
            var losers = one.weightedLosers();
            var weighted = losers == null ? List.<Drawable.Group>of() : losers.byDecile();
            var columns = weighted.isEmpty() ? List.of("Area", "People") : List.of("Area", "People", "Weighted");
            var rows = new ArrayList<List<Cell>>();
            for (var loss : one.byDecile()) {
                var row = new ArrayList<Cell>();
                row.add(Cell.text(Labels.decile(loss.decile())));
                row.add(amount(loss.people()));
                if (columns.size() > row.size()) {
                    row.add(weighted.stream()
                            .filter(group -> group.group().equals(loss.decile()))
                            .findFirst()
                            .map(group -> amount(group.people()))
                            .orElse(Cell.none()));
                }
                rows.add(row);
            }
            return new Table("deciles-" + at, "People who lose service, by deprivation: " + one.name(), columns, rows);
        });
    }

    List<Table> swings() {
        return each((one, matrix, outlook, at) -> new Table(
                "swings-" + at,
                "What the answer hangs on: " + one.name(),
                List.of("Assumption", "At its least harmful", "At its most harmful"),
                outlook.tornado().stream()
                        .map(swing -> List.of(
                                Cell.text(Labels.assumption(swing.assumption())),
                                amount(swing.leastHarm()),
                                amount(swing.mostHarm())))
                        .toList()));
    }

    /// In how many draws each comes out best.
    Table chances() {
        var rows = new ArrayList<List<Cell>>();
        each((one, matrix, outlook, at) -> {
            rows.add(List.of(Cell.text(one.name()), amount(outlook.bestForCouncil()), amount(outlook.bestForPurse())));
            return null;
        });
        return new Table(
                "chances",
                "Share of the draws in which nothing else here is better",
                List.of("Approach", "For council cash", "For the public purse"),
                rows);
    }

    /// The headline results, at central assumptions and in the middle of the draws.
    Table ranges(String name, String caption) {
        var rows = new ArrayList<List<Cell>>();
        each((one, matrix, outlook, at) -> {
            var headline = headline(name, outlook);
            rows.add(List.of(
                    Cell.text(one.name()),
                    amount(central(name, one)),
                    amount(headline.median()),
                    amount(headline.pessimistic())));
            return null;
        });
        return new Table(name, caption, List.of("Approach", "Central", "Middle of the draws", "All pessimistic"), rows);
    }

    private static Ref central(String name, Drawable.One one) {
        return switch (name) {
            case "range-council" -> one.figures().councilCashPence();
            case "range-purse" -> one.figures().publicPursePence();
            default -> one.figures().peopleServed();
        };
    }

    private static Drawable.Headline headline(String name, Drawable.Outlook outlook) {
        return switch (name) {
            case "range-council" -> outlook.councilCashPence();
            case "range-purse" -> outlook.publicPursePence();
            default -> outlook.peopleServed();
        };
    }

    /// What would be worth knowing, the most first.
    Table measure() {
        var rows = new ArrayList<List<Cell>>();
        each((one, matrix, outlook, at) -> {
            outlook.measure()
                    .forEach(measure -> rows.add(List.of(
                            Cell.text(Labels.sentence(measure.datum())),
                            Cell.text(Labels.sentence(measure.ask())),
                            Cell.text(one.name()),
                            amount(measure.worthPence()),
                            amount(measure.clarity()))));
            return null;
        });
        return new Table(
                "measure",
                "What to measure next",
                List.of(
                        "What to find out",
                        "Whom to ask",
                        "For",
                        "Worth to the public purse",
                        "Makes the class clearer by"),
                rows);
    }

    /// How firm each answer is, beside what it is for the council alone.
    Table footing() {
        var rows = new ArrayList<List<Cell>>();
        each((one, matrix, outlook, at) -> {
            var grade = outlook.grade();
            var resting = outlook.restingOnAssumptions();
            rows.add(List.of(
                    Cell.text(one.name()),
                    amount(one.figures().councilCashPence()),
                    amount(one.figures().publicPursePence()),
                    Cell.text(grade == null ? "" : grade.toString()),
                    resting == null ? Cell.none() : amount(resting)));
            return null;
        });
        return new Table(
                "footing",
                "How firm this is, and what it is for the council alone",
                List.of("Approach", "Council cash alone", "Public purse", "Grade", "Rests on grades 5 and 6"),
                rows);
    }

    private List<String> columns(String first, Drawable.Matrix matrix) {
        var columns = new ArrayList<String>();
        columns.add(first);
        matrix.publicPurseCashable().years().forEach(year -> columns.add("Year " + year.year()));
        if (drawn.runsOn(matrix)) {
            columns.add("Later");
        }
        columns.add("Today's value");
        return columns;
    }

    private List<Cell> row(String name, Drawable.Matrix matrix, Drawable.@Nullable Years years) {
        var row = new ArrayList<Cell>();
        row.add(Cell.text(name));
        if (years != null) {
            DrawnResults.refs(years, drawn.runsOn(matrix)).forEach(ref -> row.add(amount(ref)));
            row.add(amount(years.presentValuePence()));
        }
        return row;
    }

    private Cell amount(Ref ref) {
        return new Cell.Amount(result.figure(ref));
    }
}
