package org.mainstay.engine.appraisal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.mainstay.engine.option.Change;
import org.mainstay.engine.relationship.FundingLine;
import org.mainstay.model.evidence.Assumptions;
import org.mainstay.model.evidence.Case;

/// The models of one place at the three corners and over each horizon that is asked for, made once and run often.
final class Corners {

    /// Classes are given at 3 and at 5 years, whatever the horizon asked for.
    private static final List<Integer> CLASSES_AT = List.of(3, 5);

    private final List<FundingLine> lines;
    private final Ground ground;
    private final Assumptions assumptions;
    private final AppraisalRequest request;
    private final Map<At, Model> models = new HashMap<>();
    private final Map<Leaning, Model> leaning = new HashMap<>();

    Corners(List<FundingLine> lines, Ground ground, Assumptions assumptions, AppraisalRequest request) {
        this.lines = lines;
        this.ground = ground;
        this.assumptions = assumptions;
        this.request = request;
        for (var horizon : horizons()) {
            for (var corner : Case.values()) {
                models.put(new At(corner, horizon), model(Corner.of(corner), horizon));
            }
        }
    }

    Assumptions assumptions() {
        return assumptions;
    }

    int years() {
        return request.years();
    }

    List<Integer> horizons() {
        var horizons = new TreeSet<>(CLASSES_AT);
        horizons.add(request.years());
        return List.copyOf(horizons);
    }

    Model at(Case corner) {
        return at(corner, request.years());
    }

    private Model at(Case corner, int horizon) {
        return Objects.requireNonNull(models.get(new At(corner, horizon)));
    }

    /// A model with one assumption away from the middle.
    Model butFor(String assumption, Case elsewhere) {
        return leaning.computeIfAbsent(
                new Leaning(assumption, elsewhere),
                key -> model(Corner.butFor(assumption, elsewhere), request.years()));
    }

    Comparison compare(Case corner, int horizon, List<Change> given, List<Change> added) {
        return Comparison.of(at(corner, horizon), assumptions, given, added, horizon);
    }

    private Model model(Corner corner, int horizon) {
        return Model.of(lines, ground, assumptions, corner, request.on(), horizon);
    }

    private record At(Case corner, int horizon) {}

    private record Leaning(String assumption, Case elsewhere) {}
}
