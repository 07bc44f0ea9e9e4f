package org.mainstay.engine.appraisal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mainstay.engine.option.Change;
import org.mainstay.engine.simulation.Course;
import org.mainstay.model.evidence.Case;

/// Asks questions of many draws. All questions meet the same draws, so that luck favours none of them.
final class Sampler {

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

    /// The runs that are needed for some questions; the first changes nothing.
    private static final class Runs {

        private final List<List<Change>> all = new ArrayList<>(List.of(List.of()));
        private final Map<List<Change>, Integer> known = new HashMap<>(Map.of(List.of(), 0));

        int number(List<Change> changes) {
            return known.computeIfAbsent(changes, any -> {
                all.add(changes);
                return all.size() - 1;
            });
        }
    }

    /// What each question comes to in the draws from one to another.
    Map<Question, Drawn> ask(List<Question> questions, int from, int to, Progress progress) {
        var runs = new Runs();
        var compared = new LinkedHashMap<Question, Compared>();
        for (var question : questions) {
            var all = question.all();
            var drawn = new Drawn(corners.horizons().size(), to - from, question.inFull() ? columns.count() : 0);
            compared.computeIfAbsent(
                    question, one -> new Compared(one, runs.number(one.given()), runs.number(all), drawn));
        }
        var each = List.copyOf(compared.values());
        Rounds.each(from, to, progress, draw -> draw(runs.all, each, draw, draw - from));
        var answers = new LinkedHashMap<Question, Drawn>();
        compared.forEach((question, one) -> answers.put(question, one.drawn()));
        return answers;
    }

    private void draw(List<List<Change>> runs, List<Compared> compared, int draw, int at) {
        var model = corners.longest(corners.drawn().at(draw));
        var courses = new ArrayList<Course>(runs.size());
        for (var changes : runs) {
            courses.add(model.course(changes));
        }
        for (var one : compared) {
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
