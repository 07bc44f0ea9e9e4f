package org.mainstay.engine.appraisal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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

    /// What each question comes to in the draws from one to another.
    Map<Question, Drawn> ask(List<Question> questions, int from, int to, Progress progress) {
        return ask(questions, LineDraws.none(corners), from, to, progress);
    }

    /// The same, and in the same draws what the ends of some lines come to.
    Map<Question, Drawn> ask(List<Question> questions, LineDraws ends, int from, int to, Progress progress) {
        var all = Stream.concat(questions.stream(), ends.questions().stream())
                .distinct()
                .toList();
        var inquiry = new Inquiry(corners, all, corners.horizons().getLast());
        var answers = new HashMap<Question, Drawn>();
        questions.forEach(question -> answers.computeIfAbsent(question, any -> drawn(question, to - from)));
        var drawn = all.stream().map(answers::get).toList();
        var lines = all.stream().map(ends::line).toList();
        Rounds.each(
                from,
                to,
                progress,
                draw -> inquiry.answer(corners.drawn().at(draw), (number, found) -> {
                    var asked = drawn.get(number);
                    if (asked != null) {
                        reckon(all.get(number), found, asked, draw - from);
                    }
                    lines.get(number).ifPresent(line -> ends.take(line, draw, found));
                }));
        return answers;
    }

    private Drawn drawn(Question question, int draws) {
        return new Drawn(corners.horizons().size(), draws, question.inFull() ? columns.count() : 0);
    }

    private void reckon(Question question, Inquiry.Found found, Drawn drawn, int at) {
        var reckoning = new Reckoning(found.model(), pricing, question, found.before(), found.after());
        var horizons = corners.horizons();
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
                    keep(reckoning, drawn, at);
                }
            }
        }
    }

    private void keep(Reckoning reckoning, Drawn drawn, int at) {
        if (drawn.columns.length > 0) {
            var values = new double[columns.count()];
            reckoning.fill(columns, values);
            for (var column = 0; column < values.length; column++) {
                drawn.columns[column][at] = Math.round(values[column]);
            }
        }
    }
}
