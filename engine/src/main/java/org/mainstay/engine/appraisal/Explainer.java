package org.mainstay.engine.appraisal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.mainstay.engine.option.Change;
import org.mainstay.engine.option.Start;
import org.mainstay.engine.portfolio.Approaches;
import org.mainstay.engine.portfolio.Limits;
import org.mainstay.engine.portfolio.Portfolio;
import org.mainstay.engine.relationship.FundingLine;
import org.mainstay.engine.simulation.Diary;
import org.mainstay.model.evidence.Assumption;
import org.mainstay.model.evidence.Case;

/// Explains what the model makes of one organisation. Its models are made once and reused, so it must be asked by one
/// thread at a time.
public final class Explainer {

    /// Nothing in an explanation is drawn by chance; every trace names a seed all the same.
    private static final long SEED = 1;

    private static final int DRAWS = 1;

    private final Subject subject;
    private final AppraisalRequest request;
    private final Map<Case, Model> models = new EnumMap<>(Case.class);

    private Explainer(Subject subject, AppraisalRequest request) {
        this.subject = subject;
        this.request = request;
        var frame = Frame.of(subject.funding().lines(), Ground.of(subject.place(), subject.reach()));
        for (var corner : Case.values()) {
            models.put(
                    corner, Model.of(frame, subject.assumptions(), Corner.of(corner), request.on(), request.years()));
        }
    }

    public static Explainer of(Subject subject, int years, LocalDate on) {
        return new Explainer(subject, new AppraisalRequest(0, years, SEED, on, DRAWS));
    }

    /// The funding lines of an organisation; where there are none it is not in the model.
    public List<FundingLine> lines(String organisation) {
        return subject.funding().lines().stream()
                .filter(line -> line.organisation().id().equals(organisation))
                .toList();
    }

    /// The option that ends every line of an organisation.
    public List<Change> ending(String organisation) {
        return lines(organisation).stream().<Change>map(Change.End::new).toList();
    }

    /// What easy disinvestment does to the whole place to meet a saving.
    public List<Change> easyDisinvestment(long savingPence) {
        return new Approaches(subject.funding().open(), savingPence, request.on(), Limits.NONE)
                .easyDisinvestment().proposals().stream()
                        .map(Portfolio.Proposal::change)
                        .toList();
    }

    /// What becomes of an organisation that has a funding line.
    ///
    /// @param changes the whole option, also what it does to others
    public Explanation explain(String organisation, List<Change> changes) {
        var lines = lines(organisation);
        var model = model(Case.CENTRAL);
        var provider = model.provider(organisation);
        var known = model.world().providers().get(provider).reservesPence() != null;
        var book = Appraiser.book(subject.place(), used(), request);
        subject.funding().lines().stream()
                .filter(line -> lines.contains(line) || touches(changes, line))
                .forEach(line -> line.figures().forEach(book::add));
        var why =
                new WhyClosed(subject.assumptions().get("closure_runway_months").value(), known);
        var about = changes.stream()
                .filter(change -> change.lines().stream().anyMatch(lines::contains))
                .toList();
        var words = about.stream().map(this::words).toList();
        var inputs = inputs(lines, changes);
        var base = diaries(provider, List.of());
        var option = diaries(provider, changes);
        var id = "explain/" + organisation;
        var baseWay = new WayFigures(book, inputs, id + "/base", "as things are", why).way(base);
        var optionWay = new WayFigures(book, inputs, id + "/option", "with the option", why).way(option);
        var steps = new TenSteps(why, base.central(), option.central()).list(words);
        var rescue = new RescueFigures(models, book, inputs, id, request)
                .find(provider, changes, about, lines, subject.assumptions().find("reserves_if_unknown"));
        return new Explanation(
                organisation,
                lines.getFirst().organisation().name(),
                request,
                lines,
                words,
                answer(baseWay, optionWay, words, lines),
                baseWay,
                optionWay,
                steps,
                rescue,
                book.list());
    }

    private List<Assumption> used() {
        var used = new ArrayList<>(Appraiser.used(subject.assumptions()));
        subject.assumptions().find("reserves_if_unknown").ifPresent(used::add);
        return used;
    }

    private static boolean touches(List<Change> changes, FundingLine line) {
        return changes.stream().anyMatch(change -> change.lines().contains(line));
    }

    private List<String> inputs(List<FundingLine> lines, List<Change> changes) {
        return subject.funding().lines().stream()
                .filter(line -> lines.contains(line) || touches(changes, line))
                .flatMap(line -> line.figureIds().stream())
                .distinct()
                .toList();
    }

    private Diaries diaries(int provider, List<Change> changes) {
        return Diaries.of(corner -> diary(model(corner), provider, changes));
    }

    private static Diary diary(Model model, int provider, List<Change> changes) {
        return model.simulation().diary(provider, model.plan(changes));
    }

    private Model model(Case corner) {
        return Objects.requireNonNull(models.get(corner));
    }

    private String words(Change change) {
        return "%s, %s a year under %s, from month %d"
                .formatted(
                        Words.change(change),
                        Words.pounds(change.line().recurring().value()),
                        change.line().label(),
                        Start.month(change, request.on()) + 1);
    }

    private static List<String> answer(
            Explanation.Way base, Explanation.Way option, List<String> words, List<FundingLine> lines) {
        var answer = new ArrayList<String>();
        answer.add(
                words.isEmpty()
                        ? "With the option, which does nothing to it: " + option.why()
                        : "With the option: " + option.why());
        answer.add("As things are: " + base.why());
        lines.forEach(line -> line.signs().findRate().ifPresent(rate -> answer.add(line.label() + ": " + rate.says())));
        return answer;
    }
}
