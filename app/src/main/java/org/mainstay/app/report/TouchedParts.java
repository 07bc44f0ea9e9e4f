package org.mainstay.app.report;

import java.util.List;
import org.mainstay.engine.partnership.Touched;

/// The partnerships that changes touch, as parts of the report.
final class TouchedParts {

    private static final List<String> COLUMNS =
            List.of("Under", "Which line", "Verdict", "Saving a year", "People who lose service");

    private final Cells cells;

    TouchedParts(Cells cells) {
        this.cells = cells;
    }

    List<Page.TouchedPart> of(List<Touched> touched) {
        return touched.stream().map(this::part).toList();
    }

    private Page.TouchedPart part(Touched touched) {
        var one = touched.partnership();
        return new Page.TouchedPart(
                one.name(),
                one.stage().words() + ": " + one.stageWhy(),
                TouchedWords.members(touched),
                TouchedWords.due(touched),
                TouchedWords.log(touched),
                new Page.Table(
                        "What " + one.name() + " would lose",
                        "Organisation and line",
                        COLUMNS,
                        touched.losses().stream().map(this::row).toList()));
    }

    private Page.Table.Row row(Touched.Loss loss) {
        var line = loss.line();
        var people = loss.judged().peopleLosing();
        return new Page.Table.Row(
                line.organisation().name() + ", " + line.label(),
                List.of(
                        Page.Cell.text("Under", loss.proposer().words()),
                        Page.Cell.text("Which line", TouchedWords.covered(loss)),
                        Page.Cell.text("Verdict", TouchedWords.verdict(loss)),
                        cells.plain("Saving a year", loss.judged().saving()),
                        people == null
                                ? Page.Cell.text("People who lose service", "not known")
                                : cells.plain("People who lose service", people)));
    }
}
