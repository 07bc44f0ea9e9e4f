package org.mainstay.web.page.coverage;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.coverage.Fairness;
import org.mainstay.engine.coverage.NeedCoverage;
import org.mainstay.engine.coverage.SupplyStatus;
import org.mainstay.model.evidence.Figure;
import org.mainstay.web.view.Cell;
import org.mainstay.web.view.Picture;
import org.mainstay.web.view.Pictures;
import org.mainstay.web.view.Table;

/// How access falls on areas from most to least deprived: a picture by decile, and three indices with what they say.
///
/// @param picture null where nobody is without a choice in any decile, or nothing is known
record FairnessView(@Nullable Picture picture) {

    private static final double MILLION = 1e6;

    static FairnessView of(NeedCoverage need) {
        return new FairnessView(
                need.status() == SupplyStatus.RECORDED
                        ? Pictures.bars(
                                "Who goes without, by deprivation",
                                "People in need with nobody or with one service in reach, from the most deprived tenth of"
                                        + " the country to the least.",
                                deciles(need),
                                List.of(2, 3))
                        : null);
    }

    static List<Table> tables(NeedCoverage need) {
        return List.of(deciles(need), indices(need.fairness()));
    }

    private static Table deciles(NeedCoverage need) {
        var rows = need.fairness().deciles().stream()
                .map(decile -> List.of(
                        Cell.text("Tenth " + decile.decile()),
                        Cell.of(decile.people()),
                        Cells.known(decile.without()),
                        Cells.known(decile.one())))
                .toList();
        return new Table(
                "deciles",
                "By deprivation (tenth 1 is the most deprived of the country)",
                List.of("Tenth", "People in need", "Nobody in reach", "One service"),
                rows);
    }

    private static Table indices(Fairness fairness) {
        var rows = new ArrayList<List<Cell>>();
        add(rows, "Concentration index", fairness.concentration(), FairnessView::concentration);
        add(
                rows,
                "Gini coefficient",
                fairness.gini(),
                value -> "From 0, where all people in need have the same, to 100%, where one has everything.");
        add(
                rows,
                "Palma ratio",
                fairness.palma(),
                value ->
                        "The tenth in the least deprived areas has %.2f times the places of the four tenths in the most deprived."
                                .formatted(value / MILLION));
        return new Table("fairness", "How fairly places are spread", List.of("Measure", "Value", "What it says"), rows);
    }

    private interface Says {

        String of(long value);
    }

    private static void add(List<List<Cell>> rows, String name, @Nullable Figure figure, Says says) {
        if (figure != null) {
            rows.add(List.of(Cell.text(name), Cell.of(figure), Cell.text(says.of(figure.value()))));
        }
    }

    /// One sentence with its direction: the sign means nothing without it.
    private static String concentration(long value) {
        var direction = value < 0
                ? "here it is below: the most deprived areas have more"
                : value > 0 ? "here it is above: the least deprived areas have more" : "here it is neither";
        return ("Areas stand from most to least deprived: below 0 the most deprived have more places for each person in"
                        + " need, above 0 the least deprived have; ")
                + direction
                + ".";
    }
}
