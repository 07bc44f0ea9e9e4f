package org.mainstay.engine.appraisal;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.mainstay.engine.option.Change;
import org.mainstay.engine.simulation.Course;
import org.mainstay.model.evidence.Case;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.Unit;
import org.mainstay.model.need.Need;

/// Figures too many to keep of every draw: each at central assumptions, and between all assumptions low and all high.
final class CaseFigures {

    private final Corners corners;
    private final FigureBook book;
    private final String path;
    private final List<String> inputs;
    private final Map<Case, Course> after = new EnumMap<>(Case.class);
    private final Map<Case, Comparison> byCase = new EnumMap<>(Case.class);

    CaseFigures(Corners corners, FigureBook book, String path, List<String> inputs, List<Change> changes) {
        this.corners = corners;
        this.book = book;
        this.path = path;
        this.inputs = inputs;
        for (var corner : Case.values()) {
            var course = corners.at(corner).course(changes);
            after.put(corner, course);
            byCase.put(corner, corners.compare(corner, changes, course));
        }
    }

    Corners corners() {
        return corners;
    }

    Comparison at(Case corner) {
        return Objects.requireNonNull(byCase.get(corner));
    }

    /// What all changes lead to.
    Course after(Case corner) {
        return Objects.requireNonNull(after.get(corner));
    }

    Figure money(String id, String name, Function<Consequences, Long> part) {
        return model(id, name, Unit.PENCE, corner -> part.apply(at(corner).consequences()));
    }

    Figure model(String id, String name, Unit unit, ToLongFunction<Case> value) {
        var low = value.applyAsLong(Case.LOW);
        var high = value.applyAsLong(Case.HIGH);
        var spread = new Spread(value.applyAsLong(Case.CENTRAL), Math.min(low, high), Math.max(low, high));
        return book.model(path + "/" + id, name, unit, inputs, spread);
    }

    /// Whether something holds in any case.
    boolean any(Predicate<Consequences> holds) {
        return byCase.values().stream().map(Comparison::consequences).anyMatch(holds);
    }

    /// Something read from the central case.
    <T> T central(Function<Consequences, T> reading) {
        return reading.apply(at(Case.CENTRAL).consequences());
    }

    PayerMatrix payerMatrix() {
        var discounting = corners.at(Case.CENTRAL).costing().discounting();
        return new PayerMatrixFigures(this, discounting, corners.years()).matrix(society());
    }

    /// The people's side: without evidence for every need that changes there is no number, and never nothing.
    private PayerMatrix.Society society() {
        var model = corners.at(Case.CENTRAL);
        var unknown = Wellbeing.unknown(model.wellbeing(), model.world(), model.base(), after(Case.CENTRAL));
        if (!unknown.isEmpty()) {
            return new PayerMatrix.Society(
                    null,
                    "No evidence of what going without is worth to people themselves for %s: that is unknown, and not nothing. A row wellbeing_loss/NEED would tell."
                            .formatted(
                                    Words.list(unknown.stream().map(Need::words).toList())));
        }
        if (model.wellbeing().lossPence().isEmpty()) {
            return new PayerMatrix.Society(
                    null, "Nobody goes without who would not otherwise, as far as the model can tell.");
        }
        return new PayerMatrix.Society(
                model("society/wellbeing_pence", "Wellbeing gained or lost", Unit.PENCE, this::wellbeing),
                "What it is worth to the people themselves (WELLBYs, not confirmed); it is in nobody's budget and is never added to money.");
    }

    private long wellbeing(Case corner) {
        var model = corners.at(corner);
        return model.wellbeing().change(model.world(), model.base(), after(corner));
    }
}
