package org.mainstay.web.page.option;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mainstay.web.result.Appraised;
import org.mainstay.web.result.Appraised.Approached;
import org.mainstay.web.result.Appraised.Optimality;
import org.mainstay.web.result.KeptResult;
import org.mainstay.web.view.Cell;
import org.mainstay.web.view.Table;

/// How the changes of each approach were chosen, and which standards they keep to.
final class ChosenTables {

    private final KeptResult result;

    ChosenTables(KeptResult result) {
        this.result = result;
    }

    /// Empty where nothing was optimised.
    Table certainty() {
        var optimised = result.appraised().results().stream()
                .filter(one -> one.optimality() != null)
                .toList();
        var rows = new ArrayList<List<Cell>>();
        if (!optimised.isEmpty()) {
            rows.add(row("Estimates' own choice loses, by the estimates", optimised, of(Optimality::estimated)));
            rows.add(row(
                    "No choice loses less by the estimates (no bound of the model, nor of shocks)",
                    optimised,
                    of(Optimality::bound)));
            rows.add(row("Estimates' own choice loses, in the model", optimised, of(Optimality::simulated)));
            rows.add(row("Estimates are off by", optimised, of(Optimality::off)));
            rows.add(row("Best met loses, and was kept", optimised, of(Optimality::kept)));
            rows.add(row("Regret", optimised, of(Optimality::regret)));
            rows.add(row("Times the model was asked", optimised, of(Optimality::runs)));
            rows.add(row("People who lose service for the last £10,000", optimised, of(Optimality::lastTenThousand)));
        }
        return new Table(
                "certainty",
                "How good each choice is known to be: people who lose service, with public money as people; lower is better",
                columns(optimised),
                rows);
    }

    /// Empty for a result that was kept before standards were held against it.
    Table standards() {
        var held = result.appraised().results().stream()
                .filter(one -> one.standards() != null)
                .toList();
        var rows = new ArrayList<List<Cell>>();
        if (!held.isEmpty()) {
            rows.add(row("People a year below the floors", held, upheld(Appraised.Standards::belowFloors)));
            rows.add(row(
                    "Of what is lost, borne by the most deprived areas",
                    held,
                    upheld(Appraised.Standards::deprivedShare)));
            rows.add(row("The most that they may bear", held, upheld(Appraised.Standards::mostBorne)));
        }
        return new Table("standards", "Held against the standards of a resilient place", columns(held), rows);
    }

    private static List<String> columns(List<Approached> shown) {
        var columns = new ArrayList<>(List.of("What"));
        shown.forEach(one -> columns.add(one.words()));
        return columns;
    }

    private static Function<Approached, Appraised.@Nullable Ref> of(
            Function<Optimality, Appraised.@Nullable Ref> find) {
        return one -> {
            var optimality = one.optimality();
            return optimality == null ? null : find.apply(optimality);
        };
    }

    private static Function<Approached, Appraised.@Nullable Ref> upheld(
            Function<Appraised.Standards, Appraised.@Nullable Ref> find) {
        return one -> {
            var standards = one.standards();
            return standards == null ? null : find.apply(standards);
        };
    }

    private List<Cell> row(String name, List<Approached> shown, Function<Approached, Appraised.@Nullable Ref> find) {
        var row = new ArrayList<Cell>();
        row.add(Cell.text(name));
        for (var one : shown) {
            var ref = find.apply(one);
            row.add(ref == null ? Cell.none() : new Cell.Amount(result.figure(ref)));
        }
        return row;
    }
}
