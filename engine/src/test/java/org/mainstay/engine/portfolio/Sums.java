package org.mainstay.engine.portfolio;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mainstay.engine.option.Change;
import org.mainstay.engine.relationship.FundingLine;

/// Each line brings its own cash and loses its own people; two lines that back each other up lose more
/// together.
final class Sums implements Scores {

    private final Map<String, Score> byLine = new HashMap<>();
    private List<String> backUps = List.of();
    private long losingTogether;

    Sums put(FundingLine line, long cash, long losing, boolean leavesNone) {
        byLine.put(line.id(), new Score(cash, losing, leavesNone, cash));
        return this;
    }

    Sums backUps(FundingLine one, FundingLine other) {
        backUps = List.of(one.id(), other.id());
        return this;
    }

    /// How many more lose service where two that back each other up both go.
    Sums together(long more) {
        losingTogether = more;
        return this;
    }

    @Override
    public Score score(List<Change> changes) {
        var ids = changes.stream().map(change -> change.line().id()).toList();
        var cash = 0L;
        var losing = 0L;
        var leavesNone = false;
        for (var id : ids) {
            var one = byLine.getOrDefault(id, new Score(1, 1, false, 1));
            cash += one.councilCash();
            losing += one.peopleLosing();
            leavesNone |= one.leavesNone();
        }
        var both = !backUps.isEmpty() && ids.containsAll(backUps);
        return new Score(both ? cash - 1_000 : cash, both ? losing + losingTogether : losing, leavesNone, cash);
    }

    /// Cash in pence, and a million pounds for each person.
    @Override
    public List<Long> losses(List<Change> changes) {
        var score = score(changes);
        return List.of(score.peopleLosing() * 100 - score.publicPurse());
    }

    @Override
    public long personPence() {
        return 100_000_000;
    }

    @Override
    public Scores calm() {
        return this;
    }

    @Override
    public Risk risk() {
        return Risk.NEUTRAL;
    }

    @Override
    public Standards standards() {
        return Standards.NONE;
    }

    @Override
    public long breach(List<Change> changes) {
        return 0;
    }

    @Override
    public long oncePence(Change change) {
        return 0;
    }

    @Override
    public long savingPence(Change change) {
        return switch (change) {
            case Change.End end -> end.line().yearly().value();
            case Change.Cut cut -> cut.line().yearly().value() * cut.percent() / 100;
            case Change.Taper taper -> taper.line().yearly().value() * (100 - taper.left()) / 100;
            case Change.Merge merge -> merge.line().yearly().value() / 2;
            case Change.Invest invest -> -invest.yearlyPence();
            case Change.Settle settle -> 0;
            case Change.FrontDoor door -> 0;
        };
    }
}
