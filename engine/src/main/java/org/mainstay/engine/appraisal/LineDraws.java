package org.mainstay.engine.appraisal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.option.Change;
import org.mainstay.engine.relationship.FundingLine;
import org.mainstay.engine.simulation.Intervention;

/// What the end of each of many lines comes to, each by itself, in every draw and at central assumptions.
final class LineDraws {

    private static final int MONTHS = 12;
    /// Money of which a fifth is gone.
    private static final int LEFT = 80;

    private static final int WHOLE = 100;
    /// One of its end, one of the loss of a fifth.
    private static final int RUNS = 2;

    private final Corners corners;
    private final Pricing pricing;
    private final List<FundingLine> lines;
    /// Where each line is worked out.
    private final List<Frame> frames = new ArrayList<>();
    /// By line and draw, in millionths of a pound for each pound.
    private final long[][] comesBack;
    private final long[][] othersBring;
    private final long[][] losing;
    private final boolean[][] closes;

    private LineDraws(Corners corners, Pricing pricing, List<FundingLine> lines) {
        this.corners = corners;
        this.pricing = pricing;
        this.lines = lines;
        var parts = corners.parts();
        var runs = lines.stream().collect(Collectors.groupingBy(parts::of, Collectors.summingInt(line -> RUNS)));
        lines.forEach(
                line -> frames.add(parts.frame(parts.of(line), Objects.requireNonNull(runs.get(parts.of(line))))));
        var draws = corners.draws();
        comesBack = new long[lines.size()][draws];
        othersBring = new long[lines.size()][draws];
        losing = new long[lines.size()][draws];
        closes = new boolean[lines.size()][draws];
    }

    static LineDraws of(Corners corners, List<FundingLine> lines, Progress progress) {
        var years = corners.years();
        var pricing = new Pricing(corners.drawn(0).costing(), years);
        var draws = new LineDraws(corners, pricing, lines);
        Rounds.each(0, corners.draws(), progress, draws::draw);
        return draws;
    }

    /// The end of one line.
    ///
    /// @param comesBack cost to the public purse for each pound that the council no longer pays, in millionths
    /// @param othersBring what other funders take away with each pound, less what they put in its place
    /// @param losing people who lose service over the horizon, in millionths
    record Outcome(long comesBack, long othersBring, long losing) {}

    List<FundingLine> lines() {
        return lines;
    }

    long[] comesBack(int line) {
        return comesBack[line].clone();
    }

    Spread comesBack(int line, Outcome central) {
        return Spread.of(central.comesBack(), comesBack[line]);
    }

    Spread othersBring(int line, Outcome central) {
        return Spread.of(central.othersBring(), othersBring[line]);
    }

    Spread losing(int line, Outcome central) {
        var people = Spread.of(central.losing(), losing[line]);
        return new Spread(Micro.people(people.central()), Micro.people(people.low()), Micro.people(people.high()));
    }

    /// Share of draws in which the organisation closes within a year of losing a fifth of the line, in
    /// millionths; null where its reserves are not known, so that nobody can tell.
    @Nullable
    Long closing(int line, Model central) {
        var supply = central.supply(lines.get(line));
        var provider = central.world().supplies().get(supply).provider();
        if (central.world().providers().get(provider).reservesPence() == null) {
            return null;
        }
        var closing = 0;
        for (var closed : closes[line]) {
            closing += closed ? 1 : 0;
        }
        return Micro.portion(closing, Micro.ONE, closes[line].length);
    }

    private void draw(int draw) {
        var models = new HashMap<Frame, Model>();
        for (var line = 0; line < lines.size(); line++) {
            var model = models.computeIfAbsent(frames.get(line), frame -> corners.drawn(frame, draw));
            var outcome = outcome(model, lines.get(line));
            comesBack[line][draw] = outcome.comesBack();
            othersBring[line][draw] = outcome.othersBring();
            losing[line][draw] = outcome.losing();
            closes[line][draw] = closes(model, lines.get(line));
        }
    }

    Outcome outcome(Model model, FundingLine line) {
        var reckoning = reckoning(model, line);
        var saved = reckoning.moneySaved();
        var back = IntStream.range(0, pricing.needs())
                .mapToDouble(reckoning::comesBack)
                .sum();
        return new Outcome(
                perPound(back, saved),
                perPound(-reckoning.othersPayMore(), saved),
                -reckoning.served().change());
    }

    /// The end of a line at the end of the horizon.
    Reckoning reckoning(Model model, FundingLine line) {
        var end = Question.alone(new Change.End(line));
        var reckoning = new Reckoning(model, pricing, end, model.base(), model.course(end.added()));
        for (var year = 0; year < corners.years(); year++) {
            reckoning.year();
        }
        return reckoning;
    }

    private static long perPound(double pence, double saved) {
        return saved <= 0 ? 0 : Math.round(pence / saved * Micro.ONE);
    }

    private static boolean closes(Model model, FundingLine line) {
        var supply = model.supply(line);
        var provider = model.world().supplies().get(supply).provider();
        if (model.world().providers().get(provider).reservesPence() == null) {
            return false;
        }
        var left = Micro.portion(line.yearly().value(), LEFT, WHOLE);
        return model.simulation().closures(List.of(new Intervention.Reduce(supply, 0, left))).stream()
                .anyMatch(closure -> closure.provider() == provider && closure.step() < MONTHS);
    }
}
