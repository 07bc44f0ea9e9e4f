package org.mainstay.app.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mainstay.app.report.Format;
import org.mainstay.app.report.Labels;
import org.mainstay.engine.appraisal.Appraisal.Result;
import org.mainstay.engine.appraisal.Fairness;
import org.mainstay.model.evidence.Figure;

/// Who loses service, for people: by deprivation and by need, and weighed where somebody has given weights.
final class LosersText {

    private LosersText() {}

    static void write(PrintStream out, Result result) {
        if (result.changes().isEmpty()) {
            return;
        }
        var fairness = result.fairness();
        out.printf("%n  Who loses service%n");
        var deciles = table(fairness.byDecile());
        result.byDecile()
                .forEach(loss ->
                        row(deciles, loss.decile(), Labels.decile(loss.decile()), loss.people(), fairness.byDecile()));
        deciles.write(out, "  ");
        var needs = table(fairness.byNeed());
        result.byNeed().stream()
                .filter(loss -> loss.people().low() != 0 || loss.people().high() != 0)
                .forEach(loss -> row(needs, loss.need(), loss.need(), loss.people(), fairness.byNeed()));
        if (!needs.isEmpty()) {
            out.println();
            needs.write(out, "  ");
        }
        out.println(Words.wrap(fairness.sentence(), "  "));
    }

    private static TextTable table(List<Fairness.Weighted> weighted) {
        return weighted.isEmpty()
                ? new TextTable("", ">people", ">lowest to highest")
                : new TextTable("", ">people", ">lowest to highest", ">weighted");
    }

    private static void row(
            TextTable table, String group, String name, Figure people, List<Fairness.Weighted> weighted) {
        List<String> cells = new ArrayList<>(List.of(name, Format.value(people), Format.range(people)));
        find(weighted, group).ifPresent(figure -> cells.add(Format.value(figure)));
        table.row(cells);
    }

    private static Optional<Figure> find(List<Fairness.Weighted> weighted, String group) {
        return weighted.stream()
                .filter(one -> one.group().equals(group))
                .map(Fairness.Weighted::people)
                .findFirst();
    }
}
