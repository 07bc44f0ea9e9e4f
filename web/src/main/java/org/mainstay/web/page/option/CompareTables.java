package org.mainstay.web.page.option;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import org.mainstay.web.result.Appraised;
import org.mainstay.web.result.Appraised.Approached;
import org.mainstay.web.result.KeptResult;
import org.mainstay.web.view.Cell;
import org.mainstay.web.view.Links;
import org.mainstay.web.view.Table;

/// Some options and approaches of one result side by side: both scores, who is served, and each line's verdicts.
final class CompareTables {

    private final KeptResult result;
    private final List<Approached> shown;

    CompareTables(KeptResult result, List<Approached> shown) {
        this.result = result;
        this.shown = List.copyOf(shown);
    }

    /// The public purse and the council's own cash, neither without the other.
    Table scores() {
        var base = result.appraised().base();
        var years = result.appraised().years();
        var horizon = years == 1 ? "1 year" : years + " years";
        var rows = new ArrayList<List<Cell>>();
        rows.add(row("Verdict on the whole", Cell.none(), one -> VerdictCard.tag(one.verdict())));
        rows.add(row("Public purse", Cell.none(), one -> amount(one.figures().publicPursePence())));
        rows.add(row(
                "The council's own cash",
                Cell.none(),
                one -> amount(one.figures().councilCashPence())));
        rows.add(row(
                "Saving booked, a year",
                Cell.none(),
                one -> amount(one.figures().savingPence())));
        rows.add(row(
                "People served",
                amount(base.peopleServed()),
                one -> amount(one.figures().peopleServed())));
        rows.add(row(
                "People not served",
                amount(base.peopleNotServed()),
                one -> amount(one.figures().peopleNotServed())));
        rows.add(row(
                "Grants changed",
                Cell.none(),
                one -> new Cell.Count(one.changes().size())));
        rows.add(row("Grants that end or are merged away", Cell.none(), one -> new Cell.Count(one.ended())));
        rows.add(row(
                "Share of the saving that is unclear",
                Cell.none(),
                one -> amount(one.figures().unclearShare())));
        return new Table("scores", "Both scores over " + horizon, columns("What", "As now"), rows);
    }

    /// What is best by each score, in a sentence; the two need not agree.
    String best() {
        if (shown.size() < 2) {
            return "";
        }
        var purse = best(one -> one.figures().publicPursePence());
        var council = best(one -> one.figures().councilCashPence());
        return purse.equals(council)
                ? "On central assumptions %s leaves the public purse best off, and the council's own cash too."
                        .formatted(purse)
                : "On central assumptions %s leaves the public purse best off, and %s the council's own cash."
                        .formatted(purse, council);
    }

    private String best(Function<Approached, Appraised.Ref> find) {
        return shown.stream()
                .max(Comparator.comparingLong(
                        one -> result.figure(find.apply(one)).value()))
                .map(Approached::words)
                .orElseThrow();
    }

    /// Every line that any of them changes, with what each does to it and the verdict on that.
    Table verdicts() {
        var lines = new LinkedHashMap<String, Appraised.Changed>();
        shown.forEach(one -> one.changes().forEach(change -> lines.putIfAbsent(change.line(), change)));
        var stored = result.stored();
        var rows = new ArrayList<List<Cell>>();
        lines.forEach((line, first) -> {
            var row = new ArrayList<Cell>();
            row.add(Cell.link(first.organisation(), Links.change(stored.place(), stored.id(), line)));
            row.add(Cell.text(first.label()));
            shown.forEach(one -> row.add(verdict(one, line)));
            rows.add(row);
        });
        return new Table(
                "verdicts", "What is done to each grant, and the verdict", columns("Organisation", "Paid under"), rows);
    }

    private static Cell verdict(Approached one, String line) {
        return one.changes().stream()
                .filter(change -> change.line().equals(line))
                .findFirst()
                .<Cell>map(change -> {
                    var tag = VerdictCard.tag(change.verdict());
                    return new Cell.Tag("%s: %s".formatted(change.what(), tag.words()), tag.style());
                })
                .orElse(Cell.text("Kept"));
    }

    private List<Cell> row(String name, Cell asNow, Function<Approached, Cell> find) {
        var row = new ArrayList<Cell>(List.of(Cell.text(name), asNow));
        shown.forEach(one -> row.add(find.apply(one)));
        return row;
    }

    private List<String> columns(String... before) {
        var columns = new ArrayList<>(List.of(before));
        shown.forEach(one -> columns.add(one.words()));
        return columns;
    }

    private Cell amount(Appraised.Ref ref) {
        return new Cell.Amount(result.figure(ref));
    }
}
