package org.mainstay.app.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.appraisal.Appraisal;
import org.mainstay.engine.appraisal.Appraisal.Result;
import org.mainstay.engine.appraisal.Verdict;
import org.mainstay.model.evidence.Figure;

/// The three approaches side by side, as a table and as bars.
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
        var rows = List.of(
                words("Verdict on the whole", result -> verdict(result.verdict())),
                row("Saving booked, a year", null, Result::saving),
                shortfall(),
                row("Council cash, " + years, null, Result::councilCash),
                row("All public bodies, " + years, null, Result::publicPurse),
                row("People served, " + years, base.peopleServed(), Result::peopleServed),
                row("People not served, " + years, base.peopleNotServed(), Result::peopleNotServed),
                row("Share of the money that is unclear", null, Result::unclearShare));
        var columns = new ArrayList<String>();
        columns.add(AS_NOW);
        appraisal.approaches().forEach(result -> columns.add(result.approach().words()));
        return new Page.Table(
                "Money over " + years + " is today's value, after the costs that come back; above nothing is better.",
                "",
                columns,
                rows);
    }

    List<Page.Picture> pictures() {
        return List.of(
                picture("Council cash, " + years(), Result::councilCash),
                picture("All public bodies, " + years(), Result::publicPurse));
    }

    private String years() {
        var years = appraisal.request().years();
        return years == 1 ? "1 year" : years + " years";
    }

    private Page.Table.Row row(String heading, @Nullable Figure base, Function<Result, Figure> figure) {
        var row = new ArrayList<Page.Cell>();
        row.add(base == null ? Page.Cell.text(AS_NOW, "") : cells.plain(AS_NOW, base));
        appraisal
                .approaches()
                .forEach(result -> row.add(cells.plain(result.approach().words(), figure.apply(result))));
        return new Page.Table.Row(heading, row);
    }

    private Page.Table.Row shortfall() {
        var row = new ArrayList<Page.Cell>();
        row.add(Page.Cell.text(AS_NOW, ""));
        appraisal
                .approaches()
                .forEach(result -> row.add(cells.written(
                        result.approach().words(), result.shortfall(), Format.shortfall(result.shortfall()))));
        return new Page.Table.Row("Short of the target, a year", row);
    }

    private Page.Table.Row words(String heading, Function<Result, String> text) {
        var row = new ArrayList<Page.Cell>();
        row.add(Page.Cell.text(AS_NOW, ""));
        appraisal
                .approaches()
                .forEach(result -> row.add(Page.Cell.text(result.approach().words(), text.apply(result))));
        return new Page.Table.Row(heading, row);
    }

    private Page.Picture picture(String title, Function<Result, Figure> figure) {
        var scale = new Scale(appraisal.approaches().stream().map(figure).toList());
        var bars = appraisal.approaches().stream()
                .map(result -> cells.drawn(result.approach().words(), figure.apply(result), scale))
                .toList();
        return new Page.Picture(title, bars);
    }

    static String verdict(@Nullable Verdict verdict) {
        return verdict == null ? "None" : verdict.words();
    }
}
