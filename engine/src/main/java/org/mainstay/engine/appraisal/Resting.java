package org.mainstay.engine.appraisal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.mainstay.engine.option.Change;
import org.mainstay.engine.relationship.FundingLine;
import org.mainstay.model.evidence.Assumption;
import org.mainstay.model.evidence.Grade;
import org.mainstay.model.need.Need;

/// Which assumptions an outcome rests on, by how much of its spread over the draws goes with each.
final class Resting {

    /// From here an assumption is one that the outcome rests on.
    private static final double SAY = 0.05;

    private static final Comparator<Say> MOST_FIRST =
            Comparator.comparingDouble(Say::share).reversed();

    private final Corners corners;
    private final List<double[]> values;

    Resting(Corners corners) {
        this.corners = corners;
        values = List.of(corners.drawn().values(corners.draws()));
    }

    /// @param share of the spread that goes with the assumption, 0 to 1
    record Say(Assumption row, double share) {}

    /// Those that the outcome rests on, the one with most say first; where it does not move, all that could
    /// have a say.
    List<Say> of(FundingLine line, long[] outcome) {
        var needs = needs(line);
        var all = new ArrayList<Say>();
        var rows = corners.drawn().rows();
        for (var row = 0; row < rows.size(); row++) {
            if (corners.drawn().matters(rows.get(row), needs, List.of())) {
                all.add(new Say(rows.get(row), together(values.get(row), outcome)));
            }
        }
        var carrying = all.stream().filter(say -> say.share() >= SAY).toList();
        return (carrying.isEmpty() ? all : carrying).stream().sorted(MOST_FIRST).toList();
    }

    private Set<Need> needs(FundingLine line) {
        var touched = corners.frame().needs(List.of(new Change.End(line)));
        var needs = EnumSet.noneOf(Need.class);
        for (var need : Need.values()) {
            if (touched.get(Setting.number(need))) {
                needs.add(need);
            }
        }
        return needs;
    }

    /// Share of the money that comes back, at central assumptions, which rests on one of the two worst grades, in
    /// millionths.
    long assumed(List<Say> says, Reckoning central) {
        var all = 0.0;
        var assumed = 0.0;
        for (var need : Need.values()) {
            var money = Math.abs(central.comesBack(Setting.number(need)));
            all += money;
            assumed += says.stream().anyMatch(say -> judged(say, need)) ? money : 0;
        }
        return all == 0 ? 0 : Math.round(assumed / all * Micro.ONE);
    }

    private boolean judged(Say say, Need need) {
        return say.row().grade().number() >= Grade.INTERNATIONAL_OR_SECONDARY.number()
                && corners.drawn().matters(say.row(), EnumSet.of(need), List.of());
    }

    /// The square of the correlation.
    private static double together(double[] values, long[] outcome) {
        var meanValue = 0.0;
        var meanOutcome = 0.0;
        for (var draw = 0; draw < outcome.length; draw++) {
            meanValue += values[draw] / outcome.length;
            meanOutcome += (double) outcome[draw] / outcome.length;
        }
        var both = 0.0;
        var ofValues = 0.0;
        var ofOutcome = 0.0;
        for (var draw = 0; draw < outcome.length; draw++) {
            var value = values[draw] - meanValue;
            var result = outcome[draw] - meanOutcome;
            both += value * result;
            ofValues += value * value;
            ofOutcome += result * result;
        }
        return ofValues == 0 || ofOutcome == 0 ? 0 : both * both / ofValues / ofOutcome;
    }
}
