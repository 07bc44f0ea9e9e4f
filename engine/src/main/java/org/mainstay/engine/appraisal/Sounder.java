package org.mainstay.engine.appraisal;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.option.Change;
import org.mainstay.engine.relationship.FundingLine;
import org.mainstay.engine.soundness.Bands;
import org.mainstay.engine.soundness.Evidence;
import org.mainstay.engine.soundness.LineCase;
import org.mainstay.engine.soundness.SoundRule;
import org.mainstay.model.evidence.Case;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.funding.Provision;

/// Asks of each open line whether it is a sound investment: each by itself, by the same models and draws as an
/// appraisal.
public final class Sounder {

    private static final long HALF = Micro.ONE / 2;
    private static final int MONTHS = 12;

    private final Corners corners;
    private final FigureBook book;
    private final SoundRule rule;
    private final LineDraws draws;
    private final Resting resting;
    private final TwinFinder twins;
    private final List<Room> rooms;
    private final SoundWords words;

    private Sounder(Subject subject, Corners corners, FigureBook book, LineDraws draws) {
        this.corners = corners;
        this.book = book;
        this.draws = draws;
        rule = new SoundRule(Bands.of(subject.assumptions()));
        resting = new Resting(corners);
        rooms = Stream.of(Case.LOW, Case.CENTRAL, Case.HIGH)
                .map(corners::at)
                .map(Room::of)
                .toList();
        var limit =
                Micro.of(subject.assumptions().get("duplication/single_point").value());
        twins = new TwinFinder(subject.alike(), open(subject), corners.at(Case.CENTRAL), rooms.get(1), limit);
        words = new SoundWords(new Settler(corners));
    }

    /// Every open line.
    public static Soundings sound(Subject subject, AppraisalRequest request, Progress progress) {
        var funding = subject.funding();
        var used = Stream.concat(
                        Appraiser.used(subject.assumptions()).stream(),
                        subject.assumptions().list().stream()
                                .filter(row -> row.id().startsWith("sound_")
                                        || row.id().equals("duplication/single_point")))
                .toList();
        progress.reached(0, "Making the model of the place.");
        var book = Appraiser.book(subject.place(), used, request);
        funding.all().forEach(line -> line.figures().forEach(book::add));
        var ground = Ground.of(subject.place(), subject.reach());
        var corners = new Corners(funding.all(), ground, subject.assumptions(), request);
        var open = open(subject);
        var draws = LineDraws.of(corners, open, progress.between(5, 90));
        progress.reached(90, "Gathering what each line rests on.");
        var sounder = new Sounder(subject, corners, book, draws);
        return new Soundings(request, sounder.all(), sounder.rule.bands(), used, book.list());
    }

    /// The lines that any portfolio changes; none where no row tells the bands.
    static List<FundingLine> changed(List<List<Change>> portfolios, Subject subject) {
        if (subject.assumptions().find("sound_cost_high").isEmpty()) {
            return List.of();
        }
        var changed = portfolios.stream()
                .flatMap(List::stream)
                .map(change -> change.line().id())
                .collect(Collectors.toSet());
        return open(subject).stream()
                .filter(line -> changed.contains(line.id()))
                .toList();
    }

    /// Of the lines of which it is known what their ends come to, by id.
    static Map<String, Sounding> ofChanged(Subject subject, Corners corners, FigureBook book, LineDraws ends) {
        if (ends.lines().isEmpty()) {
            return Map.of();
        }
        return new Sounder(subject, corners, book, ends)
                .all().stream()
                        .collect(Collectors.toMap(sounding -> sounding.line().id(), sounding -> sounding));
    }

    /// Whoever else pays decides for themselves.
    private static List<FundingLine> open(Subject subject) {
        var funding = subject.funding();
        return funding.all().stream()
                .filter(line ->
                        line.councilPays() && funding.setAside().find(line).isEmpty())
                .toList();
    }

    private List<Sounding> all() {
        return IntStream.range(0, draws.lines().size()).mapToObj(this::sound).toList();
    }

    private Sounding sound(int at) {
        var line = draws.lines().get(at);
        var central = corners.at(Case.CENTRAL);
        var outcome = draws.outcome(central, line);
        var says = resting.of(line, draws.comesBack(at));
        var figures = new SoundFigures(book, line);
        var priced = priced(line);
        var mass = priced ? resting.assumed(says, draws.reckoning(central, line)) : Micro.ONE;
        var twin = twins.find(line);
        var runway = runway(line, central);
        var given = new Sounding(
                line,
                null,
                evidence(line),
                line.need() == null ? null : figures.unique(unique(line)),
                line.need() == null ? null : figures.losing(draws.losing(at, outcome)),
                figures.other(saysIncome(line) ? draws.othersBring(at, outcome) : othersUnknown()),
                figures.dependence(dependence(line, central)),
                priced ? figures.consequence(draws.comesBack(at, outcome)) : null,
                figures.runway(runway),
                figures.closing(draws.closing(at, central)),
                twin.map(figures::twin).orElse(null),
                figures.assumed(mass),
                mass > HALF,
                "",
                "",
                "",
                "");
        return words.tell(given, verdict(given), says);
    }

    private SoundRule.@Nullable Sound verdict(Sounding given) {
        return given.line().need() == null && !duty(given.line()) ? null : rule.judge(lineCase(given));
    }

    private LineCase lineCase(Sounding given) {
        var consequence = given.consequence();
        var twin = given.twin();
        return new LineCase(
                duty(given.line()),
                given.evidence(),
                given.unique() == null ? 0 : given.unique().value(),
                given.other().value(),
                value(given.dependence()),
                // What nobody has priced may be nothing and may be more than all.
                consequence == null
                        ? new LineCase.Consequence(0, 0, rule.bands().costHigh())
                        : new LineCase.Consequence(consequence.low(), consequence.value(), consequence.high()),
                new LineCase.Fragility(value(given.runway()), value(given.closing())),
                twin == null
                        ? LineCase.Pair.NONE
                        : new LineCase.Pair(twin.duplication().value(), twin.newSinglePoint()),
                given.mostlyAssumed());
    }

    private static @Nullable Long value(@Nullable Figure figure) {
        return figure == null ? null : figure.value();
    }

    private static boolean duty(FundingLine line) {
        return Boolean.TRUE.equals(line.terms().duty());
    }

    private static Evidence evidence(FundingLine line) {
        return line.findProvision().map(Provision::evaluation).map(Evidence::of).orElse(Evidence.NONE);
    }

    private boolean priced(FundingLine line) {
        return line.findNeed()
                .flatMap(need -> corners.assumptions().find("outcome_cost/" + need.code()))
                .filter(cost -> cost.value().signum() > 0)
                .isPresent();
    }

    /// It hangs on few assumptions and on no month, so their two ends are enough.
    private Spread unique(FundingLine line) {
        var supply = corners.at(Case.CENTRAL).supply(line);
        var shares = rooms.stream().map(room -> room.unique(supply)).toList();
        return new Spread(
                shares.get(1),
                shares.stream().mapToLong(Long::longValue).min().orElseThrow(),
                shares.stream().mapToLong(Long::longValue).max().orElseThrow());
    }

    private static boolean saysIncome(FundingLine line) {
        return line.findProvision()
                .map(Provision::delivery)
                .filter(delivery -> delivery.otherIncomePence() != null || delivery.deliveryPence() != null)
                .isPresent();
    }

    /// What nobody has told of other income is no proof that there is none.
    private Spread othersUnknown() {
        var lost = corners.assumptions().get("leverage_lost");
        var replaced = corners.assumptions().get("crowd_out");
        return new Spread(
                Micro.of(lost.value().subtract(replaced.value())),
                Micro.of(lost.low().subtract(replaced.high())),
                Micro.of(lost.high().subtract(replaced.low())));
    }

    /// Only where the organisation has told what else it gets, or what it spends.
    private static Optional<Long> dependence(FundingLine line, Model central) {
        if (!saysIncome(line)) {
            return Optional.empty();
        }
        var world = central.world();
        var provider = world.supplies().get(central.supply(line)).provider();
        var council = world.supplies().stream()
                .filter(supply -> supply.provider() == provider)
                .mapToLong(supply -> supply.councilPence())
                .sum();
        var income = council + world.providers().get(provider).otherIncomePence();
        return income == 0 ? Optional.empty() : Optional.of(Micro.portion(council, Micro.ONE, income));
    }

    private static Optional<Long> runway(FundingLine line, Model central) {
        var provider = central.world().supplies().get(central.supply(line)).provider();
        var reserves = central.world().providers().get(provider).reservesPence();
        var spend = central.base().spendPence(0, provider);
        return reserves == null || spend <= 0
                ? Optional.empty()
                : Optional.of(Micro.portion(Objects.requireNonNull(reserves), Micro.ONE * MONTHS, spend));
    }
}
