package org.mainstay.engine.appraisal;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.option.Change;
import org.mainstay.engine.relationship.FundingLine;
import org.mainstay.engine.simulation.Course;
import org.mainstay.model.evidence.Assumptions;
import org.mainstay.model.evidence.Case;

/// The models of one place, wherever the assumptions stand and over each horizon that is asked for.
final class Corners {

    /// Classes are given at 3 and at 5 years, whatever the horizon asked for; not in a first look.
    private static final List<Integer> CLASSES_AT = List.of(3, 5);

    /// The seed of the ways that the world may go.
    private static final long WAYS = 1;

    private final Frame frame;
    private final Parts parts;
    private final Assumptions assumptions;
    private final Terms terms;
    private final AppraisalRequest request;
    private final List<Integer> horizons;
    private final DrawnAssumptions drawn;
    private final Map<Corner, Model> models = new ConcurrentHashMap<>();
    private @Nullable Findings findings;

    Corners(List<FundingLine> lines, Ground ground, Assumptions assumptions, AppraisalRequest request) {
        frame = Frame.of(lines, ground);
        parts = Parts.of(frame);
        this.assumptions = assumptions;
        terms = Terms.of(assumptions);
        this.request = request;
        var years = new TreeSet<>(request.first() ? List.<Integer>of() : CLASSES_AT);
        years.add(request.years());
        horizons = List.copyOf(years);
        drawn = DrawnAssumptions.of(assumptions, request.seed());
    }

    Assumptions assumptions() {
        return assumptions;
    }

    AppraisalRequest request() {
        return request;
    }

    Frame frame() {
        return frame;
    }

    Parts parts() {
        return parts;
    }

    DrawnAssumptions drawn() {
        return drawn;
    }

    Findings findings() {
        var made = findings;
        if (made == null) {
            made = new Findings(this);
            findings = made;
        }
        return made;
    }

    int years() {
        return request.years();
    }

    int draws() {
        return request.draws();
    }

    /// In ascending order.
    List<Integer> horizons() {
        return horizons;
    }

    /// The place of the horizon asked for among all.
    int horizon() {
        return horizons.indexOf(request.years());
    }

    Model at(Case corner) {
        return at(Corner.of(corner));
    }

    /// A model with one assumption away from the middle.
    Model butFor(String assumption, Case elsewhere) {
        var central = at(Case.CENTRAL);
        return models.computeIfAbsent(
                Corner.butFor(assumption, elsewhere),
                one -> model(frame, one, request.years()).sharing(central));
    }

    private Model at(Corner corner) {
        return models.computeIfAbsent(corner, one -> model(frame, one, request.years()));
    }

    /// A new model over the longest horizon, whose first years are those of every other.
    Model longest(Corner corner) {
        return longest(frame, corner);
    }

    /// The same of a part of the place.
    Model longest(Frame part, Corner corner) {
        return model(part, corner, horizons.getLast());
    }

    /// The model of one draw over the horizon asked for.
    Model drawn(int draw) {
        return drawn(frame, draw);
    }

    /// The same of a part of the place.
    Model drawn(Frame part, int draw) {
        return model(part, drawn.at(draw), request.years());
    }

    /// So many draws that are the same whatever the seed of the request: what is chosen must not hang on it.
    List<Corner> ways(int count) {
        var ways = DrawnAssumptions.of(assumptions, WAYS);
        return IntStream.range(0, count).mapToObj(ways::at).toList();
    }

    /// A model of a part of the place over the horizon asked for.
    Model at(Frame part, Corner corner) {
        return part == frame && corner.equals(Corner.of(Case.CENTRAL))
                ? at(corner)
                : model(part, corner, request.years());
    }

    /// @param after what the changes lead to there
    Comparison compare(Case corner, List<Change> changes, Course after) {
        var model = at(corner);
        return Comparison.of(model, assumptions, Question.whole(changes), model.base(), after);
    }

    /// A model of a part of the place over any horizon.
    Model model(Frame part, Corner corner, int horizon) {
        return Model.of(part, terms, corner, request.on(), horizon);
    }
}
