package org.mainstay.app.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.appraisal.Appraisal;
import org.mainstay.engine.appraisal.Appraisal.Result;
import org.mainstay.engine.appraisal.Payer;
import org.mainstay.model.evidence.Figure;

/// Who pays, who saves, and who loses service.
final class Losers {

    private final List<Result> results;
    private final Cells cells;

    Losers(Appraisal appraisal, Cells cells) {
        this.results = appraisal.results();
        this.cells = cells;
    }

    Page.Table payers() {
        var scale = new Scale(results.stream()
                .flatMap(result -> result.byPayer().values().stream())
                .toList());
        var rows = new ArrayList<Page.Table.Row>();
        for (var payer : Payer.values()) {
            if (results.stream().anyMatch(result -> result.byPayer().containsKey(payer))) {
                rows.add(row(
                        Labels.payer(payer),
                        result -> result.byPayer().get(payer),
                        (column, figure) -> cells.change(column, figure, scale)));
            }
        }
        return new Page.Table("Who saves and who pays under each approach", "Who", columns(), rows);
    }

    Page.Table deciles() {
        var scale = new Scale(results.stream()
                .flatMap(result -> result.byDecile().stream())
                .map(Appraisal.DecileLoss::people)
                .toList());
        var deciles = new LinkedHashSet<String>();
        results.forEach(result -> result.byDecile().forEach(loss -> deciles.add(loss.decile())));
        var rows = deciles.stream()
                .map(decile -> row(
                        Labels.decile(decile),
                        result -> result.byDecile().stream()
                                .filter(loss -> loss.decile().equals(decile))
                                .map(Appraisal.DecileLoss::people)
                                .findFirst()
                                .orElse(null),
                        (column, figure) -> cells.drawn(column, figure, scale)))
                .toList();
        return new Page.Table(
                "People who lose service, by how deprived the area they live in is", "Area", columns(), rows);
    }

    /// Wards where nobody loses anything are left out.
    Page.Table areas() {
        var scale = new Scale(results.stream()
                .flatMap(result -> result.byArea().stream())
                .map(Appraisal.AreaLoss::people)
                .toList());
        var areas = new LinkedHashSet<String>();
        results.stream()
                .flatMap(result -> result.byArea().stream())
                .filter(loss -> loss.people().low() != 0 || loss.people().high() != 0)
                .forEach(loss -> areas.add(loss.area()));
        var rows = areas.stream()
                .map(area -> row(
                        area,
                        result -> result.byArea().stream()
                                .filter(loss -> loss.area().equals(area))
                                .map(Appraisal.AreaLoss::people)
                                .findFirst()
                                .orElse(null),
                        (column, figure) -> cells.drawn(column, figure, scale)))
                .toList();
        return new Page.Table(
                "People who lose service, by the ward they live in; nobody loses any in the others",
                "Ward",
                columns(),
                rows);
    }

    Page.Table needs() {
        var scale = new Scale(results.stream()
                .flatMap(result -> result.byNeed().stream())
                .map(Appraisal.NeedLoss::people)
                .toList());
        var needs = new LinkedHashSet<String>();
        results.stream()
                .flatMap(result -> result.byNeed().stream())
                .filter(loss -> loss.people().low() != 0 || loss.people().high() != 0)
                .forEach(loss -> needs.add(loss.need()));
        var rows = needs.stream()
                .map(need -> row(
                        need,
                        result -> result.byNeed().stream()
                                .filter(loss -> loss.need().equals(need))
                                .map(Appraisal.NeedLoss::people)
                                .findFirst()
                                .orElse(null),
                        (column, figure) -> cells.drawn(column, figure, scale)))
                .toList();
        return new Page.Table(
                "People who lose service, by what they need; nobody loses any other", "Need", columns(), rows);
    }

    private List<String> columns() {
        return results.stream().map(result -> result.approach().words()).toList();
    }

    private interface Writer {
        Page.Cell write(String column, Figure figure);
    }

    private Page.Table.Row row(String heading, Function<Result, @Nullable Figure> find, Writer writer) {
        var row = new ArrayList<Page.Cell>();
        for (var result : results) {
            var column = result.approach().words();
            var figure = find.apply(result);
            row.add(figure == null ? Page.Cell.text(column, "") : writer.write(column, figure));
        }
        return new Page.Table.Row(heading, row);
    }
}
