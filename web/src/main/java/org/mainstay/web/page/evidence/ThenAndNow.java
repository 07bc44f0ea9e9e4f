package org.mainstay.web.page.evidence;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mainstay.app.report.Format;
import org.mainstay.app.run.SavedFigure;
import org.mainstay.app.run.TracedRun;
import org.mainstay.web.result.KeptPacks.KeptPack;
import org.mainstay.web.view.Cell;
import org.mainstay.web.view.Links;
import org.mainstay.web.view.Table;

/// The figures that a pack froze, beside what they are today; those that moved come first.
final class ThenAndNow {

    private static final String AS_IT_WAS = "as it was";

    private final String evidence;
    private final List<List<Cell>> moved = new ArrayList<>();
    private final List<List<Cell>> same = new ArrayList<>();

    ThenAndNow(String place, KeptPack kept, TracedRun now) {
        this.evidence = Links.evidence(place);
        for (var id : kept.frozen().headlines()) {
            kept.run().find(id).ifPresent(then -> add(then, now.find(id).orElse(null)));
        }
    }

    private void add(SavedFigure then, @Nullable SavedFigure now) {
        var way = now == null ? "" : way(then, now);
        var today = now == null
                ? Cell.text("not told any more")
                : new Cell.Elsewhere(now, Links.figure(evidence, now.id()));
        (way.equals(AS_IT_WAS) ? same : moved)
                .add(List.of(Cell.text(then.name()), new Cell.Amount(then), today, Cell.text(way)));
    }

    private static String way(SavedFigure then, SavedFigure now) {
        var by = now.value() - then.value();
        if (by != 0) {
            return (by > 0 ? "up by " : "down by ") + Format.value(Math.abs(by), then.unit());
        }
        return now.low() == then.low() && now.high() == then.high() ? AS_IT_WAS : "another range";
    }

    /// How many have moved, in a sentence.
    String says() {
        var all = moved.size() + same.size();
        return moved.isEmpty()
                ? "None of its %s headline figures has moved since.".formatted(Format.count(all))
                : "%s of its %s headline figures %s moved since; what moved stands first."
                        .formatted(Format.count(moved.size()), Format.count(all), moved.size() == 1 ? "has" : "have");
    }

    Table table() {
        var rows = new ArrayList<>(moved);
        rows.addAll(same);
        return new Table(
                "then-and-now", "The same figures, then and now", List.of("Figure", "Then", "Now", "Moved"), rows);
    }
}
