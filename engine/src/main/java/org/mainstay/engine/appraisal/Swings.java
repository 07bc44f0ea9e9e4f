package org.mainstay.engine.appraisal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mainstay.engine.option.Change;
import org.mainstay.engine.simulation.Course;
import org.mainstay.model.evidence.Case;

/// What the public purse comes to where one assumption stands at either end, for all needs, and the others in the
/// middle.
final class Swings {

    private final Corners corners;
    /// Two approaches often come to the same changes.
    private final Map<List<Change>, List<Ends>> known = new HashMap<>();

    Swings(Corners corners) {
        this.corners = corners;
    }

    /// The public purse at both ends of one assumption, in pence.
    record Ends(String name, long least, long most) {}

    /// @param central what the changes lead to with every assumption in the middle
    List<Ends> ends(List<Change> changes, Course central) {
        return known.computeIfAbsent(changes, any -> find(changes, central));
    }

    private List<Ends> find(List<Change> changes, Course central) {
        var needs = new Settler(corners).needs(changes);
        var names = corners.drawn().rows().stream()
                .filter(row -> corners.drawn().matters(row, needs, changes))
                .map(DrawnAssumptions::name)
                .distinct()
                .toList();
        return names.parallelStream()
                .map(name -> new Ends(
                        name, purse(changes, central, name, Case.LOW), purse(changes, central, name, Case.HIGH)))
                .toList();
    }

    private long purse(List<Change> changes, Course central, String name, Case end) {
        var model = corners.butFor(name, end);
        var course = model.course(changes, corners.at(Case.CENTRAL), central);
        return model.costing().of(model.base(), course).publicPurse(Basis.CASHABLE);
    }
}
