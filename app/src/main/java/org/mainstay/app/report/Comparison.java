package org.mainstay.app.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.appraisal.Appraisal;
import org.mainstay.engine.appraisal.Appraisal.Result;
import org.mainstay.engine.appraisal.Verdict;
import org.mainstay.model.evidence.Figure;

/// The approaches and options side by side.
final class Comparison {

    private static final String AS_NOW = "As now";

    private final Appraisal appraisal;
    private final Cells cells;

    Comparison(Appraisal appraisal, Cells cells) {
        this.appraisal = appraisal;
        this.cells = cells;
    }

    Page.Table table() {
        var years = years();
        var base = appraisal.base();
        var rows = new ArrayList<Page.Table.Row>();
        rows.add(words("Verdict on the whole", result -> verdict(result.verdict())));
        rows.add(written("Saving booked, a year", Result::saving, Format::value));
        rows.add(written("Of it, can be banked now", Result::saving, Comparison::bankable));
        if (appraisal.request().hasTarget()) {
            rows.add(row("Against the target, a year", this::shortfall));
        }
        rows.addAll(List.of(
                row(
                        "Saving delivered, " + years + ", before the costs that come back",
                        result -> cells.worth(name(result), result.delivered())),
                row("Council cash, " + years, result -> cells.worth(name(result), result.councilCash())),
                row(
                        "Public purse (all public bodies), " + years,
                        result -> cells.worth(name(result), result.publicPurse())),
                people("People served, " + years, base.peopleServed(), Result::peopleServed),
                people("People not served, " + years, base.peopleNotServed(), Result::peopleNotServed),
                row(
                        "Share of the saving that is unclear",
                        result -> cells.plain(name(result), result.unclearShare()))));
        var columns = new ArrayList<String>();
        columns.add(AS_NOW);
        appraisal.results().forEach(result -> columns.add(result.approach().words()));
        return new Page.Table(
                (appraisal.options().isEmpty()
                                ? "The three approaches and the best cuts over "
                                : "Each beside what is now, over ")
                        + years,
                "",
                columns,
                rows);
    }

    private String years() {
        var years = appraisal.request().years();
        return years == 1 ? "1 year" : years + " years";
    }

    /// What of a saving can be banked on what is known: its low end.
    static String bankable(Figure saving) {
        return saving.low() <= 0 ? "nothing yet" : Format.pounds(saving.low());
    }

    private static String name(Result result) {
        return result.approach().words();
    }

    private Page.Table.Row row(String heading, Function<Result, Page.Cell> cell) {
        return row(heading, Page.Cell.text(AS_NOW, ""), cell);
    }

    private Page.Table.Row row(String heading, Page.Cell asNow, Function<Result, Page.Cell> cell) {
        var row = new ArrayList<Page.Cell>();
        row.add(asNow);
        appraisal.results().forEach(result -> row.add(cell.apply(result)));
        return new Page.Table.Row(heading, row);
    }

    private Page.Table.Row people(String heading, Figure base, Function<Result, Figure> figure) {
        return row(heading, cells.plain(AS_NOW, base), result -> cells.plain(name(result), figure.apply(result)));
    }

    private Page.Table.Row written(String heading, Function<Result, Figure> find, Function<Figure, String> text) {
        return row(heading, result -> {
            var figure = find.apply(result);
            return cells.written(name(result), figure, text.apply(figure));
        });
    }

    private Page.Cell shortfall(Result result) {
        var shortfall = result.shortfall();
        return shortfall == null
                ? Page.Cell.text(name(result), "")
                : cells.written(name(result), shortfall, Format.shortfall(shortfall));
    }

    private Page.Table.Row words(String heading, Function<Result, String> text) {
        return row(heading, result -> Page.Cell.text(name(result), text.apply(result)));
    }

    static String verdict(@Nullable Verdict verdict) {
        return verdict == null ? "None" : verdict.words();
    }
}
