package org.mainstay.app.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.appraisal.Appraisal;
import org.mainstay.engine.appraisal.Appraisal.Result;
import org.mainstay.engine.appraisal.Fairness;
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

    Page.LosersPart part(List<Pictured> pictured) {
        return new Page.LosersPart(deciles(), areas(), needs(), fairness(), LoserPicture.draw(pictured));
    }

    /// Its picture stands over it.
    private Page.Table deciles() {
        return table(
                false,
                "People who lose service, by how deprived the area they live in is",
                "Area",
                Labels::decile,
                result -> result.byDecile().stream()
                        .map(loss -> new Fairness.Weighted(loss.decile(), loss.people()))
                        .toList(),
                Fairness::byDecile);
    }

    /// Wards where nobody loses anything are left out.
    private Page.Table areas() {
        return table(
                true,
                "People who lose service, by the ward they live in; nobody loses any in the others",
                "Ward",
                area -> area,
                result -> counting(result.byArea().stream()
                        .map(loss -> new Fairness.Weighted(loss.area(), loss.people()))
                        .toList()),
                Fairness::byArea);
    }

    private Page.Table needs() {
        return table(
                true,
                "People who lose service, by what they need; nobody loses any other",
                "Need",
                need -> need,
                result -> counting(result.byNeed().stream()
                        .map(loss -> new Fairness.Weighted(loss.need(), loss.people()))
                        .toList()),
                Fairness::byNeed);
    }

    private static List<Fairness.Weighted> counting(List<Fairness.Weighted> losses) {
        return losses.stream()
                .filter(loss -> loss.people().low() != 0 || loss.people().high() != 0)
                .toList();
    }

    /// What the weights rest on; the same for all.
    private String fairness() {
        return results.stream()
                .map(result -> result.fairness().sentence())
                .findFirst()
                .orElse("");
    }

    private Page.Table table(
            boolean drawn,
            String caption,
            String corner,
            UnaryOperator<String> heading,
            Function<Result, List<Fairness.Weighted>> people,
            Function<Fairness, List<Fairness.Weighted>> weighted) {
        var scale = new Scale(results.stream()
                .flatMap(result -> people.apply(result).stream())
                .map(Fairness.Weighted::people)
                .toList());
        var groups = new LinkedHashSet<String>();
        results.forEach(result -> people.apply(result).forEach(loss -> groups.add(loss.group())));
        var columns = new ArrayList<String>();
        for (var result : results) {
            columns.add(result.approach().words());
            if (!weighted.apply(result.fairness()).isEmpty()) {
                columns.add(weighted(result));
            }
        }
        var rows = new ArrayList<Page.Table.Row>();
        for (var group : groups) {
            var row = new ArrayList<Page.Cell>();
            for (var result : results) {
                var column = result.approach().words();
                row.add(find(people.apply(result), group)
                        .map(figure -> drawn ? cells.drawn(column, figure, scale) : cells.plain(column, figure))
                        .orElse(Page.Cell.text(column, "")));
                find(weighted.apply(result.fairness()), group)
                        .ifPresent(figure -> row.add(cells.plain(weighted(result), figure)));
            }
            rows.add(new Page.Table.Row(heading.apply(group), row));
        }
        return new Page.Table(caption, corner, columns, rows);
    }

    private static String weighted(Result result) {
        return result.approach().words() + ", weighted";
    }

    private static Optional<Figure> find(List<Fairness.Weighted> losses, String group) {
        return losses.stream()
                .filter(loss -> loss.group().equals(group))
                .map(Fairness.Weighted::people)
                .findFirst();
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
