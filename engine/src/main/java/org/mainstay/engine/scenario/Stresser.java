package org.mainstay.engine.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mainstay.engine.appraisal.AppraisalRequest;
import org.mainstay.engine.appraisal.Asked;
import org.mainstay.engine.appraisal.FigureBook;
import org.mainstay.engine.appraisal.PlaceModels;
import org.mainstay.engine.appraisal.Progress;
import org.mainstay.engine.appraisal.Proposer;
import org.mainstay.engine.appraisal.Subject;
import org.mainstay.engine.option.Change;
import org.mainstay.engine.option.Option;
import org.mainstay.engine.relationship.FundingLines;
import org.mainstay.engine.tie.KnownTies;
import org.mainstay.model.evidence.Assumption;
import org.mainstay.model.evidence.CitedRows;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.Unit;
import org.mainstay.model.shock.ShockRow;

/// Lets shocks fall on a place and says how resilient it is.
public final class Stresser {

    /// Of what an appraisal rests on, what decides who is served.
    private static final List<String> USED = List.of(
            "closure_runway_months",
            "common_shock",
            "crowd_out",
            "decile_income",
            "delivery_cost",
            "distributional_elasticity",
            "fixed_cost_share",
            "front_door_",
            "insecurity_",
            "invest_lead_months",
            "leaving_rate",
            "leverage_",
            "median_income",
            "merge_",
            "rerouted_share",
            "severity_weight",
            "travel/");

    private final PlaceModels models;
    private final FundingLines funding;
    private final LandingFinder finder;
    private final Trial trial;
    private final FigureBook book;
    private final ShockFigures figures;
    private final List<String> inputs;

    private Stresser(Subject subject, KnownTies ties, List<ShockRow> rows, List<Way> more, PlaceModels models) {
        this.models = models;
        funding = subject.funding();
        finder = new LandingFinder(models);
        var ways = new ArrayList<>(List.of(Way.AS_THINGS_ARE));
        ways.addAll(more);
        trial = new Trial(models, ways, finder.find(Shock.list(rows)), Bearings.of(ties, models));
        book = new FigureBook(models.request());
        book.assume(used(models, trial.ties()).stream().map(Assumption::id).toList());
        book.add(funding.total());
        funding.all().forEach(line -> line.figures().forEach(book::add));
        figures = new ShockFigures(book, trial.gauge());
        inputs = List.of(funding.total().id());
    }

    /// What shocks do to a place.
    ///
    /// @param ties along which shocks travel
    /// @param rows of the shocks, in the order in which they are to be shown
    /// @param options choices that the same shocks are tried on; where the request has a saving, the
    /// approaches to it too
    public static Stress run(
            Subject subject,
            KnownTies ties,
            List<ShockRow> rows,
            List<Option> options,
            AppraisalRequest request,
            Progress progress) {
        progress.reached(0, "Making the model of the place.");
        var models = PlaceModels.of(subject, request);
        var ways = new ArrayList<Way>();
        if (request.hasTarget()) {
            models.approaches(progress.between(0, 30))
                    .forEach((approach, changes) -> ways.add(Way.of(approach, changes)));
        }
        options.forEach(option -> ways.add(Way.of(
                new Asked(option),
                option.asked().stream().map(Option.Asked::change).toList())));
        return new Stresser(subject, ties, rows, ways, models).run(progress.between(30, 100));
    }

    /// What shocks do to a place after choices that were made elsewhere, such as those of an appraisal.
    public static Stress onChoices(
            Subject subject,
            KnownTies ties,
            List<ShockRow> rows,
            Map<Proposer, List<Change>> choices,
            AppraisalRequest request,
            Progress progress) {
        var ways = new ArrayList<Way>();
        choices.forEach((proposer, changes) -> ways.add(Way.of(proposer, changes)));
        return new Stresser(subject, ties, rows, ways, PlaceModels.of(subject, request)).run(progress);
    }

    private Stress run(Progress progress) {
        trial.run(progress.between(0, 85));
        progress.reached(85, "Letting shocks meet.");
        var results = new ArrayList<Stress.Result>();
        for (int shock = 0; shock < trial.shocks().size(); shock++) {
            results.add(result(shock));
        }
        var meetings = new Meetings(trial, figures).list(results);
        var choices = choices(results);
        var base = figures.curve(
                new ShockFigures.Told("stress/base", "as things are, without a shock", inputs, trial.base()));
        return new Stress(
                models.request(),
                funding,
                StressWords.answer(results, meetings, choices),
                base,
                results,
                meetings,
                choices,
                new TieFigures(trial, book).list(),
                finder.notShown(),
                StressWords.leftOut(models, trial.ties()),
                used(models, trial.ties()),
                book.list());
    }

    private static List<Assumption> used(PlaceModels models, Bearings ties) {
        return Stream.concat(
                        models.used().stream().filter(row -> USED.stream().anyMatch(row.id()::startsWith)),
                        Sizes.used(models.assumptions(), ties).stream())
                .toList();
    }

    private Stress.Result result(int at) {
        var landed = trial.shocks().get(at);
        var shock = landed.shock();
        var told = new ShockFigures.Told(
                "stress/shock/" + shock.id(),
                shock.name(),
                List.of(inputs.getFirst(), rows(landed).id()),
                trial.shocked(0, at));
        var place = figures.place(told);
        var unserved = figures.unserved(told);
        var deciles = figures.deciles(told);
        var closings = new Closings(trial, figures).list(landed, told);
        int closing = (int) closings.stream().filter(one -> one.month() != null).count();
        return new Stress.Result(
                shock,
                StressWords.says(
                        place, unserved, deciles, closing, models.request().years()),
                place,
                unserved,
                figures.rebuilding(told),
                figures.curve(told),
                deciles,
                figures.wards(told),
                closings,
                new Falls(trial, figures).list(landed, told),
                new Strains(trial, figures).list(landed, told));
    }

    /// The rows that say what the shock is.
    private Figure rows(Landed landed) {
        var rows = CitedRows.builder();
        landed.landings().forEach(landing -> rows.add(landing.row().row(), 1));
        return book.add(Figure.total(
                "stress/shock/%s/rows".formatted(landed.shock().id()),
                "Rows that say what happens: " + landed.shock().name(),
                Unit.ROWS,
                rows.build()));
    }

    private List<Stress.Choice> choices(List<Stress.Result> results) {
        var choices = new ArrayList<Stress.Choice>();
        for (int way = 0; way < trial.ways().size(); way++) {
            var one = trial.ways().get(way);
            var id = "stress/choice/" + one.id();
            var alone = new ShockFigures.Told(id, one.name(), inputs, trial.alone(way));
            var under = new ArrayList<Stress.Under>();
            for (int shock = 0; shock < results.size(); shock++) {
                under.add(under(id, way, shock, results.get(shock).shock()));
            }
            choices.add(
                    new Stress.Choice(one.id(), one.name(), figures.unserved(alone), under, worst(id, way, results)));
        }
        return choices;
    }

    /// The curve under the shock that takes most as things are.
    private List<Stress.Month> worst(String id, int way, List<Stress.Result> results) {
        return Stress.worst(results)
                .map(worst -> figures.curve(told(id, way, results.indexOf(worst), worst.shock())))
                .orElse(List.of());
    }

    private ShockFigures.Told told(String id, int way, int at, Shock shock) {
        return new ShockFigures.Told(
                id + "/" + shock.id(),
                "%s, under %s".formatted(trial.ways().get(way).name(), shock.name()),
                inputs,
                trial.shocked(way, at));
    }

    private Stress.Under under(String id, int way, int at, Shock shock) {
        var told = told(id, way, at, shock);
        var place = figures.place(told);
        return new Stress.Under(shock, place.lowest(), place.kept(), figures.unserved(told));
    }
}
