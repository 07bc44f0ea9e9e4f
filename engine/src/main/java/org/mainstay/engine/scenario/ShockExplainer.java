package org.mainstay.engine.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.mainstay.engine.appraisal.AppraisalRequest;
import org.mainstay.engine.appraisal.FigureBook;
import org.mainstay.engine.appraisal.PlaceModels;
import org.mainstay.engine.appraisal.Subject;
import org.mainstay.engine.appraisal.Words;
import org.mainstay.engine.relationship.FundingLine;
import org.mainstay.engine.simulation.Behaviour;
import org.mainstay.engine.simulation.Diary;
import org.mainstay.engine.tie.KnownTies;
import org.mainstay.model.evidence.Assumption;
import org.mainstay.model.evidence.CitedRows;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.Unit;
import org.mainstay.model.shock.ShockRow;

/// Explains why one organisation closes under a shock, or why it does not.
public final class ShockExplainer {

    private static final int TO_PEOPLE = (int) Behaviour.ALL;

    private final Subject subject;
    private final PlaceModels models;
    private final Trial trial;
    private final LandingFinder finder;

    private ShockExplainer(Subject subject, KnownTies ties, List<ShockRow> rows, PlaceModels models) {
        this.subject = subject;
        this.models = models;
        finder = new LandingFinder(models);
        trial = new Trial(models, List.of(Way.AS_THINGS_ARE), finder.find(Shock.list(rows)), Bearings.of(ties, models));
    }

    /// Ready to explain any organisation under these shocks; nothing is drawn.
    public static ShockExplainer of(Subject subject, KnownTies ties, List<ShockRow> rows, AppraisalRequest request) {
        return new ShockExplainer(subject, ties, rows, PlaceModels.of(subject, request));
    }

    /// One explanation for each shock that hits anything.
    ///
    /// @param organisation the id of one with a funding line
    public List<ShockExplanation> explain(String organisation) {
        int provider = IntStream.range(0, models.central().world().providers().size())
                .filter(at -> models.central().world().providers().get(at).id().equals(organisation))
                .findFirst()
                .orElseThrow();
        return trial.shocks().stream().map(shock -> explain(shock, provider)).toList();
    }

    /// Why rows of the shocks hit nothing here.
    public List<String> notShown() {
        return finder.notShown();
    }

    private ShockExplanation explain(Landed landed, int provider) {
        var body = models.organisation(provider);
        var book = new FigureBook(models.request());
        book.assume(Sizes.used(models.assumptions(), trial.ties()).stream()
                .map(Assumption::id)
                .toList());
        subject.funding().all().forEach(line -> line.figures().forEach(book::add));
        var told = told(landed, provider, book);
        var cascade = new Falls(trial, new ShockFigures(book, trial.gauge())).listAll(landed, told);
        var own = cascade.stream()
                .filter(one -> one.organisation().equals(body.id()))
                .findFirst()
                .orElse(null);
        var chain = own == null ? List.<Stress.Fallen>of() : chain(own, cascade);
        var months = months(told, book, trial.diaries(landed, provider));
        return new ShockExplanation(
                body.id(),
                body.name(),
                landed.shock(),
                models.request(),
                own == null ? List.of(stays(body.name(), landed, provider, months)) : closes(own, chain),
                own == null ? null : own.month(),
                chain.size() < 2 ? List.of() : chain,
                cascade,
                months,
                book.list());
    }

    private ShockFigures.Told told(Landed landed, int provider, FigureBook book) {
        var body = models.organisation(provider);
        var rows = CitedRows.builder();
        landed.landings().forEach(landing -> rows.add(landing.row().row(), 1));
        var id = "explain/%s/shock/%s".formatted(body.id(), landed.shock().id());
        var shock = book.add(Figure.total(
                id + "/rows", "Rows that say what happens: " + landed.shock().name(), Unit.ROWS, rows.build()));
        var inputs = new ArrayList<String>();
        inputs.add(shock.id());
        models.lines().stream()
                .filter(line -> line.organisation().id().equals(body.id()))
                .map(FundingLine::figureIds)
                .forEach(inputs::addAll);
        return new ShockFigures.Told(id, landed.shock().name(), inputs, trial.shocked(0, 0));
    }

    /// From the first that fell to this one, by the first reason of each.
    private static List<Stress.Fallen> chain(Stress.Fallen last, List<Stress.Fallen> cascade) {
        var chain = new ArrayList<Stress.Fallen>();
        var at = Optional.of(last);
        while (at.isPresent() && !chain.contains(at.get())) {
            chain.addFirst(at.get());
            at = before(at.get(), cascade);
        }
        return chain;
    }

    private static Optional<Stress.Fallen> before(Stress.Fallen fallen, List<Stress.Fallen> cascade) {
        return fallen.because().stream()
                .limit(1)
                .flatMap(because ->
                        cascade.stream().filter(one -> one.organisation().equals(because.organisation())))
                .findFirst();
    }

    private static List<String> closes(Stress.Fallen own, List<Stress.Fallen> chain) {
        var says = new ArrayList<String>();
        says.add("Under this shock %s closes in month %d. %s"
                .formatted(own.name(), own.month().value(), own.why()));
        if (chain.size() > 1) {
            var steps = chain.stream()
                    .map(one ->
                            "%s (month %d)".formatted(one.name(), one.month().value()))
                    .toList();
            says.add("So the blow travels: " + String.join(", then ", steps) + ".");
        }
        return says;
    }

    private String stays(String name, Landed landed, int provider, List<ShockExplanation.Month> months) {
        if (Toll.closed(trial.lived(landed, Trial.CENTRAL).base()).get(provider)) {
            return "%s closes over these %d months without the shock too, so the shock is not what closes it."
                    .formatted(name, months.size());
        }
        long fewest = months.stream()
                .mapToLong(month -> month.shocked().served().value())
                .min()
                .orElse(0);
        long usual = months.getFirst().base().served().value();
        return "Under this shock %s stays open over these %d months: in its worst month it serves %s, and %s in the first month as things are."
                .formatted(name, months.size(), Words.number(fewest), Words.number(usual));
    }

    private static List<ShockExplanation.Month> months(ShockFigures.Told told, FigureBook book, List<Diary> diaries) {
        var months = new ArrayList<ShockExplanation.Month>();
        for (int step = 0; step < diaries.getFirst().entries().size(); step++) {
            months.add(new ShockExplanation.Month(
                    "month " + (step + 1),
                    numbers(told, "base", book, diaries.getFirst().entries().get(step)),
                    numbers(told, "shocked", book, diaries.getLast().entries().get(step))));
        }
        return months;
    }

    private static ShockExplanation.Numbers numbers(
            ShockFigures.Told told, String run, FigureBook book, Diary.Entry entry) {
        var id = "%s/%s/month-%d/".formatted(told.id(), run, entry.step() + 1);
        var where = ", month %d, %s"
                .formatted(entry.step() + 1, run.equals("base") ? "as things are" : "under " + told.name());
        return new ShockExplanation.Numbers(
                money(book, told, id + "council", "What payers of its lines pay it" + where, entry.council()),
                money(book, told, id + "other", "What others pay it" + where, entry.other() + entry.once()),
                money(book, told, id + "spent", "What it spends" + where, entry.spent()),
                book.model(
                        id + "served",
                        "People it serves" + where,
                        Unit.PEOPLE,
                        told.inputs(),
                        Math.round((double) entry.served() / TO_PEOPLE)),
                money(book, told, id + "reserves", "Its reserves at the end" + where, entry.reserves()));
    }

    private static Figure money(FigureBook book, ShockFigures.Told told, String id, String name, long pence) {
        return book.model(id, name, Unit.PENCE, told.inputs(), pence);
    }
}
