package org.mainstay.engine.appraisal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mainstay.engine.option.Change;
import org.mainstay.engine.simulation.Course;
import org.mainstay.model.evidence.Case;

/// Asks questions of many draws. All questions meet the same draws, so that luck favours none of them.
final class Sampler {

    private static final int WHOLE = -1;

    private final Corners corners;
    private final Columns columns;
    private final Pricing pricing;
    private final VerdictRule rule;

    Sampler(Corners corners) {
        this.corners = corners;
        columns = new Columns(corners.frame());
        pricing = new Pricing(
                corners.longest(Corner.of(Case.CENTRAL)).costing(),
                corners.horizons().getLast());
        rule = VerdictRule.of(corners.assumptions());
    }

    Columns columns() {
        return columns;
    }

    /// Which runs a question compares.
    private record Compared(Question question, int before, int after, Drawn drawn) {}

    /// The runs of one frame that are needed for some questions; the first changes nothing.
    private static final class Runs {

        private final Frame frame;
        private final List<List<Change>> all = new ArrayList<>(List.of(List.of()));
        private final Map<Collection<Change>, Integer> known = new HashMap<>(Map.of(Set.of(), 0));
        private final List<Compared> compared = new ArrayList<>();

        Runs(Frame frame) {
            this.frame = frame;
        }

        Drawn add(Question question, Drawn drawn) {
            compared.add(new Compared(question, number(question.given()), number(question.all()), drawn));
            return drawn;
        }

        int number(List<Change> changes) {
            return known.computeIfAbsent(key(changes), any -> {
                all.add(changes);
                return all.size() - 1;
            });
        }

        /// Only where two changes are of one line may their order say anything.
        private static Collection<Change> key(List<Change> changes) {
            var lines = changes.stream().map(change -> change.line().id()).distinct();
            return lines.count() == changes.size() ? Set.copyOf(changes) : changes;
        }
    }

    /// What each question comes to in the draws from one to another.
    Map<Question, Drawn> ask(List<Question> questions, int from, int to, Progress progress) {
        var byPart = questions.stream().distinct().collect(Collectors.groupingBy(this::part));
        var runs = new HashMap<Frame, Runs>();
        var answers = new HashMap<Question, Drawn>();
        byPart.forEach((part, some) -> {
            var frame = part == WHOLE ? corners.frame() : corners.parts().frame(part, some.size());
            var own = runs.computeIfAbsent(frame, Runs::new);
            some.forEach(question -> answers.put(question, own.add(question, drawn(question, to - from))));
        });
        Rounds.each(from, to, progress, draw -> runs.values().forEach(one -> draw(one, draw, draw - from)));
        return answers;
    }

    private Drawn drawn(Question question, int draws) {
        return new Drawn(corners.horizons().size(), draws, question.inFull() ? columns.count() : 0);
    }

    /// Who loses and who pays is asked of the whole place, all else where it can happen.
    private int part(Question question) {
        return question.inFull() ? WHOLE : corners.parts().of(question.all()).orElse(WHOLE);
    }

    private void draw(Runs runs, int draw, int at) {
        var model = corners.longest(runs.frame, corners.drawn().at(draw));
        var courses = new ArrayList<Course>(runs.all.size());
        for (var changes : runs.all) {
            courses.add(model.course(changes));
        }
        for (var one : runs.compared) {
            var reckoning =
                    new Reckoning(model, pricing, one.question(), courses.get(one.before()), courses.get(one.after()));
            reckon(reckoning, one, at);
        }
    }

    private void reckon(Reckoning reckoning, Compared one, int at) {
        var horizons = corners.horizons();
        var drawn = one.drawn();
        for (var year = 1; year <= horizons.getLast(); year++) {
            reckoning.year();
            var horizon = horizons.indexOf(year);
            if (horizon >= 0) {
                var served = reckoning.served();
                drawn.classes[horizon][at] = Chances.number(reckoning.verdict(rule, served));
                if (year == corners.years()) {
                    drawn.council[at] = reckoning.council();
                    drawn.purse[at] = reckoning.purse();
                    drawn.people[at] = served.change();
                    keep(reckoning, one, at);
                }
            }
        }
    }

    private void keep(Reckoning reckoning, Compared one, int at) {
        if (one.question().inFull()) {
            var values = new double[columns.count()];
            reckoning.fill(columns, values);
            for (var column = 0; column < values.length; column++) {
                one.drawn().columns[column][at] = Math.round(values[column]);
            }
        }
    }
}
