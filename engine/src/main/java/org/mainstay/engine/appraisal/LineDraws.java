package org.mainstay.engine.appraisal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.option.Change;
import org.mainstay.engine.relationship.FundingLine;
import org.mainstay.engine.simulation.Intervention;
import org.mainstay.model.evidence.Case;

/// What the end of each of many lines comes to, each by itself, in every draw and at central assumptions.
final class LineDraws {

    private static final int MONTHS = 12;
    /// Money of which a fifth is gone.
    private static final int LEFT = 80;

    private static final int WHOLE = 100;
    private final Corners corners;
    private final Pricing pricing;
    private final List<FundingLine> lines;
    private final Map<Question, Integer> questions = new LinkedHashMap<>();
    /// By line and draw, in millionths of a pound for each pound.
    private final long[][] comesBack;
    private final long[][] othersBring;
    private final long[][] losing;
    private final boolean[][] closes;

    private LineDraws(Corners corners, Pricing pricing, List<FundingLine> lines) {
        this.corners = corners;
        this.pricing = pricing;
        this.lines = lines;
        lines.forEach(line -> questions.put(end(line), questions.size()));
        var draws = corners.draws();
        comesBack = new long[lines.size()][draws];
        othersBring = new long[lines.size()][draws];
        losing = new long[lines.size()][draws];
        closes = new boolean[lines.size()][draws];
    }

    /// Nothing is known of these lines yet.
    static LineDraws begin(Corners corners, List<FundingLine> lines) {
        var pricing = new Pricing(corners.at(Case.CENTRAL).costing(), corners.years());
        return new LineDraws(corners, pricing, lines);
    }

    static LineDraws none(Corners corners) {
        return begin(corners, List.of());
    }

    static LineDraws of(Corners corners, List<FundingLine> lines, Progress progress) {
        var draws = begin(corners, lines);
        var inquiry = new Inquiry(corners, draws.questions(), corners.years());
        Rounds.each(
                0,
                corners.draws(),
                progress,
                draw -> inquiry.answer(corners.drawn().at(draw), (line, found) -> draws.take(line, draw, found)));
        return draws;
    }

    private static Question end(FundingLine line) {
        return Question.alone(new Change.End(line));
    }

    /// What is to be asked in every draw, line by line.
    List<Question> questions() {
        return List.copyOf(questions.keySet());
    }

    /// The place of the line whose end a question is about; empty where it is none.
    Optional<Integer> line(Question question) {
        return Optional.ofNullable(questions.get(question));
    }

    /// Takes in what was found of the end of one line in one draw.
    void take(int line, int draw, Inquiry.Found found) {
        var outcome = outcome(reckoning(found, lines.get(line)));
        comesBack[line][draw] = outcome.comesBack();
        othersBring[line][draw] = outcome.othersBring();
        losing[line][draw] = outcome.losing();
        closes[line][draw] = closes(found.model(), lines.get(line));
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

    Outcome outcome(Model model, FundingLine line) {
        return outcome(reckoning(model, line));
    }

    private Outcome outcome(Reckoning reckoning) {
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
        return reckoning(
                new Inquiry.Found(model, model.base(), model.course(end(line).added())), line);
    }

    private Reckoning reckoning(Inquiry.Found found, FundingLine line) {
        var reckoning = new Reckoning(found.model(), pricing, end(line), found.before(), found.after());
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
        var left = Micro.portion(line.recurring().value(), LEFT, WHOLE);
        return model.simulation().closures(List.of(new Intervention.Reduce(supply, 0, left))).stream()
                .anyMatch(closure -> closure.provider() == provider && closure.step() < MONTHS);
    }
}
