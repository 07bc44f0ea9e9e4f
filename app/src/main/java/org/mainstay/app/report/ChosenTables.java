package org.mainstay.app.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.appraisal.Appraisal;
import org.mainstay.engine.appraisal.Appraisal.Result;
import org.mainstay.engine.appraisal.Chosen;
import org.mainstay.model.evidence.Figure;

/// How the changes of each approach were chosen, and which standards they keep to.
final class ChosenTables {

    private final Appraisal appraisal;
    private final Cells cells;

    ChosenTables(Appraisal appraisal, Cells cells) {
        this.appraisal = appraisal;
        this.cells = cells;
    }

    Page.Table certainty() {
        var optimised = appraisal.results().stream()
                .filter(result -> result.chosen().certainty() != null)
                .toList();
        var rows = new ArrayList<Page.Table.Row>();
        if (!optimised.isEmpty()) {
            rows.add(row("Estimates' own choice loses, by the estimates", optimised, of(Chosen.Certainty::estimated)));
            rows.add(row(
                    "No choice loses less by the estimates (no bound of the model, nor of shocks)",
                    optimised,
                    of(Chosen.Certainty::bound)));
            rows.add(row("Estimates' own choice loses, in the model", optimised, of(Chosen.Certainty::simulated)));
            rows.add(row("Estimates are off by", optimised, of(Chosen.Certainty::off)));
            rows.add(row("Best met loses, and was kept", optimised, of(Chosen.Certainty::kept)));
            rows.add(row("Regret", optimised, of(Chosen.Certainty::regret)));
            rows.add(row("Times the model was asked", optimised, of(Chosen.Certainty::runs)));
            rows.add(row("Best but one: people who lose service", optimised, result -> second(result)));
            rows.add(row(
                    "People who lose service for the last £10,000", optimised, of(Chosen.Certainty::lastTenThousand)));
        }
        return new Page.Table(
                "How good each choice is known to be: people who lose service, with public money as people; lower is better",
                "",
                names(optimised),
                rows);
    }

    private static @Nullable Figure second(Result result) {
        var certainty = result.chosen().certainty();
        var runnerUp = certainty == null ? null : certainty.runnerUp();
        return runnerUp == null ? null : runnerUp.peopleLosing();
    }

    private static Function<Result, @Nullable Figure> of(Function<Chosen.Certainty, @Nullable Figure> find) {
        return result -> {
            var certainty = result.chosen().certainty();
            return certainty == null ? null : find.apply(certainty);
        };
    }

    Page.Table standards() {
        var results = appraisal.results();
        return new Page.Table(
                "Held against the standards of a resilient place",
                "",
                names(results),
                List.of(
                        row(
                                "People a year below the floors",
                                results,
                                result -> result.chosen().upheld().below()),
                        row(
                                "Of what is lost, borne by the most deprived areas",
                                results,
                                result -> result.chosen().upheld().deprivedShare()),
                        row(
                                "The most that they may bear",
                                results,
                                result -> result.chosen().upheld().mostBorne())));
    }

    private static List<String> names(List<Result> results) {
        return results.stream().map(result -> result.approach().words()).toList();
    }

    private Page.Table.Row row(String heading, List<Result> results, Function<Result, @Nullable Figure> find) {
        return new Page.Table.Row(
                heading,
                results.stream()
                        .map(result -> cell(result.approach().words(), find.apply(result)))
                        .toList());
    }

    private Page.Cell cell(String column, @Nullable Figure figure) {
        return figure == null ? Page.Cell.text(column, "") : cells.plain(column, figure);
    }
}
