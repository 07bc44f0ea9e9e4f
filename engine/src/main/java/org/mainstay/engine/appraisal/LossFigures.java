package org.mainstay.engine.appraisal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.loss.Loss;
import org.mainstay.engine.loss.Removals;
import org.mainstay.engine.matching.Organisation;
import org.mainstay.engine.relationship.FundingLine;
import org.mainstay.model.evidence.Case;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.Unit;

/// Publishes what is lost with some organisations: at central assumptions, and between all low and all
/// high.
final class LossFigures {

    /// In pence: of so much money losses are compared.
    private static final int TEN_THOUSAND_POUNDS = 1_000_000;

    private final FigureBook book;
    private final Frame frame;
    private final Leanings leanings;
    private final Map<Case, Removals> together = new EnumMap<>(Case.class);
    private final Map<Case, Removals> alone = new EnumMap<>(Case.class);
    private final List<List<FundingLine>> lines;

    LossFigures(FigureBook book, Corners corners, Leanings leanings) {
        this.book = book;
        this.leanings = leanings;
        frame = corners.frame();
        for (var corner : Case.values()) {
            var world = corners.at(corner).world();
            together.put(corner, Removals.of(world, leanings.cascade()));
            alone.put(corner, Removals.of(world));
        }
        lines = frame.providers().values().stream()
                .map(own -> own.stream().map(frame.lines()::get).toList())
                .toList();
    }

    /// The place at some assumptions, where bodies fall with each other.
    Removals removals(Case corner) {
        return Objects.requireNonNull(together.get(corner));
    }

    /// The lines of a body.
    List<FundingLine> lines(int body) {
        return lines.get(body);
    }

    Organisation organisation(int body) {
        return lines.get(body).getFirst().organisation();
    }

    List<Organisation> organisations(List<Integer> bodies) {
        return bodies.stream().map(this::organisation).toList();
    }

    Figure served() {
        return book.model(
                "losses/served",
                "People served in a year as things are, when everybody tries elsewhere",
                Unit.PEOPLE,
                frame.lines().stream()
                        .flatMap(line -> line.figureIds().stream())
                        .toList(),
                spread(corner -> Micro.people(removals(corner).served())));
    }

    WorstLosses.Hurt hurt(Loss loss) {
        var bodies = loss.bodies();
        var path = path(bodies);
        var names = names(bodies);
        var inputs = inputs(loss);
        var people = book.model(
                path + "/people",
                "People a year who lose service if %s %s".formatted(names, go(bodies, "goes", "go")),
                Unit.PEOPLE,
                inputs,
                spread(corner -> Micro.people(removals(corner).lost(bodies))));
        var withoutAlternative = book.model(
                path + "/without_alternative",
                "Of those who lose service if %s %s, people whom no other service for their need reaches"
                        .formatted(names, go(bodies, "goes", "go")),
                Unit.PEOPLE,
                inputs,
                Micro.people(loss.withoutAlternative()));
        var funded = book.add(Figure.sum(
                path + "/funded",
                "Paid for all lines of " + names,
                Unit.PENCE_A_YEAR,
                bodies.stream()
                        .flatMap(body -> lines.get(body).stream())
                        .map(FundingLine::yearly)
                        .toList()));
        return new WorstLosses.Hurt(
                organisations(bodies),
                fallen(loss),
                people,
                loss.fallen().isEmpty() ? null : alone(path, names, bodies),
                withoutAlternative,
                funded,
                forMoney(path, names, people, funded),
                byDecile(path, names, loss, inputs),
                bodies.stream().allMatch(this::reported));
    }

    /// Whether somebody local has said how many each line of a body serves whose need is known.
    boolean reported(int body) {
        return lines.get(body).stream().filter(line -> line.need() != null).allMatch(FundingLine::hasLocalEvidence);
    }

    private Figure alone(String path, String names, List<Integer> bodies) {
        return book.model(
                path + "/alone",
                "The same if nobody fell with " + names,
                Unit.PEOPLE,
                bodies.stream()
                        .flatMap(body -> lines.get(body).stream())
                        .flatMap(line -> line.figureIds().stream())
                        .toList(),
                spread(corner ->
                        Micro.people(Objects.requireNonNull(alone.get(corner)).lost(bodies))));
    }

    private @Nullable Figure forMoney(String path, String names, Figure people, Figure funded) {
        return funded.value() <= 0
                ? null
                : book.add(Figure.quotient(
                        path + "/for_each_10000",
                        "People who lose service without %s for each £10,000 paid".formatted(names),
                        Unit.PEOPLE,
                        TEN_THOUSAND_POUNDS,
                        people,
                        funded));
    }

    private List<WorstLosses.Fallen> fallen(Loss loss) {
        var gone = new HashSet<>(loss.bodies());
        gone.addAll(loss.fallen());
        return loss.fallen().stream()
                .map(body -> new WorstLosses.Fallen(organisation(body), leanings.why(body, gone)))
                .toList();
    }

    /// Those of whom nobody told where they live come last.
    private List<Appraisal.DecileLoss> byDecile(String path, String names, Loss loss, List<String> inputs) {
        var people = Losses.roundTogether(
                loss.groups().stream().map(Loss.Group::people).toList());
        var all = new ArrayList<Appraisal.DecileLoss>();
        for (var at = 0; at < people.size(); at++) {
            var group = loss.groups().get(at);
            var decile = group.group() == Ground.UNKNOWN_DECILE ? "unknown" : Integer.toString(group.group());
            var figure = book.model(
                    path + "/by_decile/" + decile,
                    "People who lose service without %s, decile %s".formatted(names, decile),
                    Unit.PEOPLE,
                    inputs,
                    new Spread(people.get(at), Micro.people(group.low()), Micro.people(group.high())));
            all.add(new Appraisal.DecileLoss(decile, figure));
        }
        if (!all.isEmpty() && all.getFirst().decile().equals("unknown")) {
            all.addLast(all.removeFirst());
        }
        return List.copyOf(all);
    }

    WorstLosses.Pair pair(Loss loss) {
        var bodies = loss.bodies();
        var beyond = book.model(
                path(bodies) + "/beyond",
                "People who lose service without %s, beyond those without each alone".formatted(names(bodies)),
                Unit.PEOPLE,
                inputs(loss),
                spread(corner -> Micro.people(beyond(removals(corner), bodies))));
        return new WorstLosses.Pair(hurt(loss), beyond);
    }

    private static long beyond(Removals removals, List<Integer> bodies) {
        return removals.lost(bodies)
                - bodies.stream()
                        .mapToLong(body -> removals.lost(List.of(body)))
                        .sum();
    }

    String path(List<Integer> bodies) {
        return "losses/" + bodies.stream().map(body -> organisation(body).id()).collect(Collectors.joining("/and/"));
    }

    String names(List<Integer> bodies) {
        return Words.list(organisations(bodies).stream().map(Organisation::name).toList());
    }

    static String go(List<Integer> bodies, String one, String many) {
        return bodies.size() == 1 ? one : many;
    }

    private List<String> inputs(Loss loss) {
        return Stream.concat(loss.bodies().stream(), loss.fallen().stream())
                .flatMap(body -> lines.get(body).stream())
                .flatMap(line -> line.figureIds().stream())
                .toList();
    }

    /// At central assumptions, and between the least and the most of all.
    static Spread spread(ToLongFunction<Case> value) {
        var central = value.applyAsLong(Case.CENTRAL);
        var low = value.applyAsLong(Case.LOW);
        var high = value.applyAsLong(Case.HIGH);
        return new Spread(central, Math.min(low, high), Math.max(low, high));
    }
}
