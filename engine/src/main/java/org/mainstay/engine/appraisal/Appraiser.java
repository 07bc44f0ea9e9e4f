package org.mainstay.engine.appraisal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.option.Bankable;
import org.mainstay.engine.option.Option;
import org.mainstay.engine.portfolio.Approaches;
import org.mainstay.engine.portfolio.Portfolio;
import org.mainstay.engine.relationship.FundingLines;
import org.mainstay.model.evidence.Assumption;
import org.mainstay.model.evidence.Assumptions;
import org.mainstay.model.evidence.Case;
import org.mainstay.model.evidence.CitedRows;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.Unit;
import org.mainstay.model.place.Place;

/// Compares the three approaches to one savings target, on one place.
public final class Appraiser {

    /// What every run depends on, whatever its changes.
    private static final List<String> USED = List.of(
            "cashability",
            "closure_runway_months",
            "crowd_out",
            "delivery_cost",
            "discount_rate",
            "displaced_share",
            "fixed_cost_share",
            "gdp_deflator",
            "leaving_rate",
            "leverage_lost",
            "merge_council_share",
            "merge_dip",
            "merge_fixed_cost_saved",
            "merge_transition_share",
            "outcome_cost",
            "outcome_payer",
            "price_base_year",
            "rerouted_share",
            "travel/",
            "verdict_");

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
        var place = subject.place();
        var funding = subject.funding();
        var assumptions = subject.assumptions();
        if (request.savingPence() > funding.total().value()) {
            throw new IllegalArgumentException("The saving (%s pence) is more than all funding lines pay (%s pence)."
                    .formatted(request.savingPence(), funding.total().value()));
        }
        progress.reached(0, "Making the model of the place.");
        var used = used(assumptions);
        var book = book(place, used, request);
        addMoney(funding, book);
        var target = target(request, book);
        var ground = Ground.of(subject.place(), subject.reach());
        var corners = new Corners(funding.lines(), ground, assumptions, request);
        var judge = new PortfolioJudge(corners, book, target);
        var search = new Search(ground, request, progress.between(0, options.isEmpty() ? WHOLE : 80));
        var approaches =
                request.hasTarget() ? approaches(funding, corners, judge, search) : List.<Appraisal.Result>of();
        var asked = options(options, request, judge, progress.between(request.hasTarget() ? 80 : 5, 95));
        progress.reached(95, "Gathering what is not known.");
        var base = base(funding, corners, book);
        var all = Stream.concat(approaches.stream(), asked.stream()).toList();
        return new Appraisal(
                request,
                funding,
                new Answer(request, funding, all).sentences(),
                base,
                approaches,
                asked,
                NotKnown.list(place, funding),
                NotKnown.leftOut(),
                used,
                book.list());
    }

    private static void addMoney(FundingLines funding, FigureBook book) {
        Stream.of(funding.total(), funding.oneOffs(), funding.typeUnknown(), funding.withheld())
                .forEach(book::add);
        funding.lines().forEach(line -> line.figures().forEach(book::add));
    }

    static List<Assumption> used(Assumptions assumptions) {
        return assumptions.list().stream()
                .filter(assumption -> USED.stream().anyMatch(assumption.id()::startsWith))
                .toList();
    }

    /// An empty book that knows the assumptions, and cites those that the place brings itself.
    static FigureBook book(Place place, List<Assumption> used, AppraisalRequest request) {
        var book = new FigureBook(request);
        book.assume(used.stream().map(Assumption::id).toList());
        used.stream().filter(place.listAssumptions()::contains).forEach(own -> book.add(cite(own)));
        return book;
    }

    /// What a place brings itself is a row of its files, which can be traced like any other.
    private static Figure cite(Assumption own) {
        var row = CitedRows.builder().add(own.row(), 1).build();
        return Figure.total("assumption/" + own.id(), "The place's own row for " + own.id(), Unit.ROWS, row);
    }

    /// What every search needs.
    private record Search(Ground ground, AppraisalRequest request, Progress progress) {}

    private static @Nullable Figure target(AppraisalRequest request, FigureBook book) {
        return request.hasTarget()
                ? book.add(Figure.given(
                        "appraise/saving_target", "Savings target, a year", request.savingPence(), Unit.PENCE_A_YEAR))
                : null;
    }

    private static List<Appraisal.Result> options(
            List<Option> options, AppraisalRequest request, PortfolioJudge judge, Progress progress) {
        var results = new ArrayList<Appraisal.Result>();
        for (var option : options) {
            var done = results.size();
            results.add(judge.judge(
                    new Asked(option),
                    portfolio(option, request),
                    progress.between(WHOLE * done / options.size(), WHOLE * (done + 1) / options.size())));
        }
        return results;
    }

    /// A saving that a person asks for can be booked where nothing that is known forbids it, like any other.
    private static Portfolio portfolio(Option option, AppraisalRequest request) {
        var proposals = option.asked().stream()
                .map(asked -> new Portfolio.Proposal(
                        asked.change(),
                        asked.change().lines().stream()
                                .allMatch(line -> Bankable.of(line, request.on()) == Bankable.YES),
                        asked.notes()))
                .toList();
        return new Portfolio(rule(option), proposals);
    }

    /// Whoever reads the answer must learn what it leaves out of the question.
    private static String rule(Option option) {
        var rule = "What the option asks for; every line that it does not name is kept.";
        var refused = option.refused().stream().map(Option.Refused::why).toList();
        return refused.isEmpty() ? rule : rule + " Not weighed: " + String.join(" ", refused);
    }

    private static List<Appraisal.Result> approaches(
            FundingLines funding, Corners corners, PortfolioJudge judge, Search search) {
        var central = corners.at(Case.CENTRAL);
        var request = search.request();
        var progress = search.progress();
        var scores = new ModelScores(central);
        var open = funding.open();
        var merges = MergeFinder.find(open, search.ground(), central);
        var approaches = new Approaches(open, request.savingPence(), request.on());
        var easy = judge.judge(Approach.EASY_DISINVESTMENT, approaches.easyDisinvestment(), progress.between(5, 25));
        var medium = judge.judge(
                Approach.MEDIUM_TERM_INVESTMENT,
                approaches.mediumTermInvestment(
                        merges,
                        new WatchedScores(
                                scores,
                                request.savingPence(),
                                progress.between(25, 45),
                                "Searching for medium-term investment.")),
                progress.between(45, 60));
        var resilience = judge.judge(
                Approach.PLACE_RESILIENCE,
                approaches.placeResilience(
                        merges,
                        new WatchedScores(
                                scores,
                                request.savingPence(),
                                progress.between(60, 80),
                                "Searching for place resilience.")),
                progress.between(80, 95));
        return List.of(easy, medium, resilience);
    }

    private static Appraisal.Base base(FundingLines funding, Corners corners, FigureBook book) {
        var inputs = funding.lines().stream()
                .flatMap(line -> line.figureIds().stream())
                .toList();
        return new Appraisal.Base(
                book.model(
                        "appraise/base/council_paid",
                        "What the council pays for all lines",
                        Unit.PENCE,
                        inputs,
                        corner -> paid(corners.at(corner))),
                book.model(
                        "appraise/base/people_served",
                        "People served with every line kept",
                        Unit.PEOPLE,
                        inputs,
                        corner -> Micro.people(
                                PeopleCount.served(corners.at(corner).base()))),
                book.model(
                        "appraise/base/people_not_served",
                        "People not served with every line kept",
                        Unit.PEOPLE,
                        inputs,
                        corner -> Micro.people(
                                PeopleCount.notServed(corners.at(corner).base()))));
    }

    private static long paid(Model model) {
        var base = model.base();
        var byYear =
                IntStream.range(0, base.years()).mapToObj(base::councilPence).toList();
        return model.costing().discounting().presentValue(byYear);
    }
}
