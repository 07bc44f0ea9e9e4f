package org.mainstay.engine.appraisal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.option.Bankable;
import org.mainstay.engine.option.Option;
import org.mainstay.engine.portfolio.Approaches;
import org.mainstay.engine.portfolio.Limits;
import org.mainstay.engine.portfolio.Portfolio;
import org.mainstay.engine.relationship.FundingLine;
import org.mainstay.engine.relationship.FundingLines;
import org.mainstay.model.evidence.Assumption;
import org.mainstay.model.evidence.Assumptions;
import org.mainstay.model.evidence.Case;
import org.mainstay.model.evidence.CitedRows;
import org.mainstay.model.evidence.Fact;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.Unit;
import org.mainstay.model.place.Place;

/// Compares the three approaches to one savings target, on one place.
public final class Appraiser {

    /// What every run depends on, whatever its changes.
    private static final List<String> USED = List.of(
            "assessment_cost",
            "cashability",
            "closure_runway_months",
            "common_shock",
            "coverage_floor",
            "crowd_out",
            "delivery_cost",
            "decile_income",
            "discount_rate",
            "displaced_lag_months",
            "displaced_share",
            "distributional_elasticity",
            "equity_",
            "fixed_cost_share",
            "front_door_",
            "gdp_deflator",
            "health_discount_rate",
            "insecurity_",
            "invest_lead_months",
            "leaving_rate",
            "leverage_gained",
            "leverage_lost",
            "median_income",
            "merge_council_share",
            "merge_dip",
            "merge_fixed_cost_saved",
            "merge_transition_share",
            "outcome_cost",
            "outcome_payer",
            "person_weight",
            "price_base_year",
            "rebuild_",
            "redundancy_share",
            "rerouted_share",
            "reserves_if_unknown",
            "risk_",
            "safety_need",
            "severity_weight",
            "transition_reserve_share",
            "travel/",
            "verdict_",
            "wellbeing_loss",
            "wellby_value");

    /// What counts for nothing without the rows that begin so.
    private static final Map<String, String> ONLY_WITH = Map.of(
            "distributional_elasticity", "decile_income/",
            "health_discount_rate", "wellbeing_loss/",
            "median_income", "decile_income/",
            "wellby_value", "wellbeing_loss/");

    private static final int WHOLE = 100;

    private Appraiser() {}

    /// The saving must not exceed what all lines pay: there would be nothing to choose between.
    public static Appraisal appraise(Subject subject, AppraisalRequest request) {
        return appraise(subject, request, List.of(), Progress.UNSEEN);
    }

    /// The same, told as it goes on.
    ///
    /// @param options what people wrote; weighed beside the approaches where a saving is to be met
    public static Appraisal appraise(
            Subject subject, AppraisalRequest request, List<Option> options, Progress progress) {
        var funding = subject.funding();
        if (request.savingPence() > funding.total().value()) {
            throw new IllegalArgumentException("The saving (%s pence) is more than all funding lines pay (%s pence)."
                    .formatted(request.savingPence(), funding.total().value()));
        }
        progress.reached(0, "Making the model of the place.");
        var used = used(subject.assumptions());
        var book = book(subject.place(), used, request);
        addMoney(funding, book);
        var target = target(request, book);
        var ground = Ground.of(subject.place(), subject.reach());
        var corners = new Corners(funding.all(), ground, subject.assumptions(), request);
        var proposed = new LinkedHashMap<Proposer, Portfolio>();
        if (request.hasTarget()) {
            proposed.putAll(approaches(new PlaceModels(subject, corners, ground), progress.between(0, 40)));
        }
        options.forEach(option -> proposed.put(new Asked(option), portfolio(option, request)));
        var rivals = proposed.values().stream().map(Portfolio::changes).toList();
        var sounded = request.first() ? List.<FundingLine>of() : Sounder.changed(rivals, subject);
        var ends = corners.findings().prepare(rivals, sounded, progress.between(40, 92));
        var soundings = Sounder.ofChanged(subject, corners, book, ends);
        var judge = new PortfolioJudge(corners, book, target, rivals, soundings);
        var all = judged(proposed, judge, progress.between(92, 95));
        progress.reached(95, "Gathering what is not known.");
        return new Appraisal(
                request,
                funding,
                new Answer(request, funding, all).sentences(),
                base(funding, corners, book),
                all.subList(0, all.size() - options.size()),
                all.subList(all.size() - options.size(), all.size()),
                NotKnown.list(subject.place(), funding),
                leftOut(request),
                used,
                book.list());
    }

    private static List<String> leftOut(AppraisalRequest request) {
        var more = request.first() ? FirstLook.of(request).notWorkedOut() : List.<String>of();
        return Stream.concat(more.stream(), NotKnown.leftOut().stream()).toList();
    }

    private static List<Appraisal.Result> judged(
            Map<Proposer, Portfolio> proposed, PortfolioJudge judge, Progress progress) {
        var all = new ArrayList<Appraisal.Result>();
        proposed.forEach((proposer, portfolio) -> all.add(judge.judge(
                proposer,
                portfolio,
                progress.between(WHOLE * all.size() / proposed.size(), WHOLE * (all.size() + 1) / proposed.size()))));
        return List.copyOf(all);
    }

    private static void addMoney(FundingLines funding, FigureBook book) {
        Stream.of(funding.total(), funding.oneOffs(), funding.typeUnknown(), funding.withheld())
                .forEach(book::add);
        funding.all().forEach(line -> line.figures().forEach(book::add));
    }

    static List<Assumption> used(Assumptions assumptions) {
        return assumptions.list().stream()
                .filter(assumption -> USED.stream().anyMatch(assumption.id()::startsWith))
                .filter(assumption -> !idle(assumption, assumptions))
                .toList();
    }

    /// Whether a number is in no figure, since the rows that it would be used with are not there.
    private static boolean idle(Assumption assumption, Assumptions assumptions) {
        return ONLY_WITH.entrySet().stream()
                .filter(pair -> assumption.id().startsWith(pair.getKey()))
                .anyMatch(pair -> assumptions.list().stream()
                        .noneMatch(other -> other.id().startsWith(pair.getValue())));
    }

    /// An empty book that knows the assumptions, and cites those that the place brings itself.
    static FigureBook book(Place place, List<Assumption> used, AppraisalRequest request) {
        var book = new FigureBook(request);
        book.assume(used.stream().map(Assumption::id).toList());
        var own = Stream.concat(place.listAssumptions().stream(), place.listUnitCosts().stream())
                .map(Fact::row)
                .collect(Collectors.toSet());
        used.stream().filter(row -> own.contains(row.row())).forEach(row -> book.add(cite(row)));
        return book;
    }

    /// What a place brings itself is a row of its files, which can be traced like any other.
    private static Figure cite(Assumption own) {
        var row = CitedRows.builder().add(own.row(), 1).build();
        return Figure.total("assumption/" + own.id(), "The place's own row for " + own.id(), Unit.ROWS, row);
    }

    private static @Nullable Figure target(AppraisalRequest request, FigureBook book) {
        return request.hasTarget()
                ? book.add(Figure.given(
                        "appraise/saving_target", "Savings target, a year", request.savingPence(), Unit.PENCE_A_YEAR))
                : null;
    }

    /// A saving that a person asks for can be booked where nothing that is known forbids it, like any other.
    private static Portfolio portfolio(Option option, AppraisalRequest request) {
        var proposals = option.asked().stream()
                .map(asked -> new Portfolio.Proposal(
                        asked.change(), Bankable.of(asked.change(), request.on()) == Bankable.YES, asked.notes()))
                .toList();
        return new Portfolio(rule(option), proposals);
    }

    /// Whoever reads the answer must learn what it leaves out of the question.
    private static String rule(Option option) {
        var rule = "What the option asks for; every line that it does not name is kept.";
        var refused = option.refused().stream().map(Option.Refused::why).toList();
        return refused.isEmpty() ? rule : rule + " Not weighed: " + String.join(" ", refused);
    }

    static Map<Proposer, Portfolio> approaches(PlaceModels models, Progress progress) {
        var funding = models.subject().funding();
        var corners = models.corners();
        var ground = models.ground();
        var central = corners.at(Case.CENTRAL);
        var request = corners.request();
        var scores =
                ModelScores.of(corners, central, () -> models.subject().shocks().on(models));
        var open = funding.open();
        var wider = new Wider(funding, ground, central);
        var untouched = new Untouched(corners.frame(), ground, corners.assumptions()).reasons();
        var limits = request.first() ? Limits.ofFirst(untouched) : new Limits(untouched, Limits.EFFORT, false);
        var approaches = new Approaches(open, request.savingPence(), request.on(), limits);
        var cuts = approaches.bestCuts(watched(scores, request, progress.between(10, 40), Approach.BEST_CUTS));
        var medium = approaches.mediumTermInvestment(
                wider.ofTheCouncil(),
                watched(scores, request, progress.between(40, 70), Approach.MEDIUM_TERM_INVESTMENT),
                List.of(cuts));
        var resilience = approaches.placeResilience(
                wider.ofAll(),
                watched(scores, request, progress.between(70, WHOLE), Approach.PLACE_RESILIENCE),
                List.of(cuts, medium));
        var found = new LinkedHashMap<Proposer, Portfolio>();
        found.put(Approach.EASY_DISINVESTMENT, approaches.easyDisinvestment());
        found.put(Approach.MEDIUM_TERM_INVESTMENT, medium);
        found.put(Approach.PLACE_RESILIENCE, resilience);
        found.put(Approach.BEST_CUTS, cuts);
        return found;
    }

    private static WatchedScores watched(
            ModelScores scores, AppraisalRequest request, Progress progress, Approach approach) {
        var doing = "Searching for " + approach.words().toLowerCase(Locale.ROOT) + ".";
        return new WatchedScores(scores, request.savingPence(), progress, doing);
    }

    private static Appraisal.Base base(FundingLines funding, Corners corners, FigureBook book) {
        var inputs = funding.all().stream()
                .flatMap(line -> line.figureIds().stream())
                .toList();
        var central = corners.at(Case.CENTRAL);
        var drawn = corners.findings().drawn(Question.whole(List.of()));
        return new Appraisal.Base(
                book.model(
                        "appraise/base/council_paid",
                        "What the council pays for all lines",
                        Unit.PENCE,
                        inputs,
                        Spread.of(paid(central), drawn.column(Columns.PAID))),
                book.model(
                        "appraise/base/people_served",
                        "People served with every line kept",
                        Unit.PEOPLE,
                        inputs,
                        Spread.ofPeople(
                                Micro.people(PeopleCount.served(central.base())), drawn.column(Columns.SERVED))),
                book.model(
                        "appraise/base/people_not_served",
                        "People not served with every line kept",
                        Unit.PEOPLE,
                        inputs,
                        Spread.ofPeople(
                                Micro.people(PeopleCount.notServed(central.base())),
                                drawn.column(Columns.NOT_SERVED))));
    }

    private static long paid(Model model) {
        var base = model.base();
        var byYear = IntStream.range(0, base.years())
                .mapToObj(year -> model.costing().paidPence(base, year, Payer.LA))
                .toList();
        return model.costing().discounting().presentValue(byYear);
    }
}
