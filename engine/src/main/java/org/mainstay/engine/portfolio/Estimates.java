package org.mainstay.engine.portfolio;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.mainstay.engine.option.Change;
import org.mainstay.engine.portfolio.Portfolio.Proposal;

/// What each change is estimated to lose by itself in each way that the world may go, and the problem that
/// these estimates make: which changes to choose, one for each line at most, so that the target is met, the
/// standards are kept and least is lost.
final class Estimates {

    private static final long WHOLE = 1_000_000;
    private static final int HUNDRED = 100;

    private final List<Proposal> candidates;
    private final Scores scores;
    private final Scores.Standards standards;
    private final List<List<Long>> losses;
    private final Map<String, Integer> lines = new LinkedHashMap<>();
    /// The candidate of each option but the first of each line, which keeps it.
    private final List<List<Integer>> options = new ArrayList<>();
    private final List<Problem.Merge> merges = new ArrayList<>();
    private final Pooled pooled;

    /// @param losses of each candidate, by scenario
    Estimates(List<Proposal> candidates, List<List<Long>> losses, Scores scores, Scores.Standards standards) {
        this.candidates = candidates;
        this.scores = scores;
        this.standards = standards;
        pooled = new Pooled(scores, candidates);
        this.losses = new ArrayList<>(pooled.beyond(losses));
        for (var candidate = 0; candidate < candidates.size(); candidate++) {
            var members = new ArrayList<Problem.Place>();
            for (var line : candidates.get(candidate).change().lines()) {
                var number = number(line.id());
                options.get(number).add(candidate);
                members.add(new Problem.Place(number, options.get(number).size()));
            }
            if (members.size() > 1) {
                merges.add(new Problem.Merge(members));
            }
        }
        // Whoever has room for people counts, though nothing of it may change.
        Stream.concat(standards.reaches().keySet().stream(), pooled.lines().stream())
                .sorted()
                .forEach(this::number);
    }

    private int number(String line) {
        return lines.computeIfAbsent(line, id -> {
            options.add(new ArrayList<>());
            return options.size() - 1;
        });
    }

    Problem problem(long targetPence) {
        var made = new ArrayList<Problem.Line>();
        var counted = new HashSet<Integer>();
        lines.forEach((id, number) -> made.add(new Problem.Line(id, false, options(id, number, counted))));
        var reserve = standards.reservePence();
        return new Problem(
                made,
                cells(),
                scenarios(),
                Stream.concat(Stream.of(-targetPence), Stream.ofNullable(reserve))
                        .toList(),
                merges,
                List.of(),
                List.of(),
                standards.equity(),
                scores.risk());
    }

    /// What two lines do together counts with the first of them.
    private List<Problem.Option> options(String line, int number, Set<Integer> counted) {
        var room = standards.reaches().getOrDefault(line, List.of());
        var all = new ArrayList<Problem.Option>();
        var spare = pooled.reach(line, standards.cells().size());
        all.add(new Problem.Option(Problem.Kind.KEEP, costs(0, 0), 0, joined(room, spare)));
        for (var candidate : options.get(number)) {
            var counts = counted.add(candidate);
            var left = joined(
                    left(candidates.get(candidate).change(), room),
                    counts ? pooled.left(candidate, line, standards.cells().size()) : spare);
            all.add(option(candidate, counts, left));
        }
        return all;
    }

    private static List<Problem.Reach> joined(List<Problem.Reach> some, List<Problem.Reach> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    /// Those of the standards, and after them those of the pools.
    private List<Problem.Cell> cells() {
        return Stream.concat(standards.cells().stream(), pooled.cells().stream())
                .toList();
    }

    private List<Problem.Scenario> scenarios() {
        var worlds = cells().stream().mapToInt(Problem.Cell::world).max().orElse(-1) + 1;
        var alike = Collections.nCopies(worlds, WHOLE);
        return Collections.nCopies(nothing().size(), new Problem.Scenario(1, alike, alike));
    }

    private List<Long> nothing() {
        return losses.isEmpty()
                ? List.of(0L)
                : Collections.nCopies(losses.getFirst().size(), 0L);
    }

    private List<Long> costs(long yearly, long once) {
        return standards.reservePence() == null ? List.of(yearly) : List.of(yearly, once);
    }

    private Problem.Option option(int candidate, boolean counts, List<Problem.Reach> left) {
        var change = candidates.get(candidate).change();
        var kind = switch (change) {
            case Change.End end -> Problem.Kind.END;
            case Change.Cut cut -> Problem.Kind.CUT;
            case Change.Taper taper -> Problem.Kind.CUT;
            case Change.Merge merge -> Problem.Kind.MERGE;
            case Change.Invest invest -> Problem.Kind.INVEST;
            case Change.Settle settle -> Problem.Kind.INVEST;
            case Change.FrontDoor door -> Problem.Kind.INVEST;
        };
        var costs = counts ? costs(-scores.savingPence(change), scores.oncePence(change)) : costs(0, 0);
        var lost = counts ? losses.get(candidate) : nothing();
        return lost.size() == 1
                ? new Problem.Option(kind, costs, lost.getFirst(), left)
                : new Problem.Option(kind, costs, 0, left, lost);
    }

    /// The room that a change leaves a line; who merges takes it along.
    private List<Problem.Reach> left(Change change, List<Problem.Reach> room) {
        var share = room.isEmpty() ? WHOLE : share(change);
        return room.stream()
                .map(reach -> new Problem.Reach(reach.cell(), Math.round((double) reach.people() * share / WHOLE)))
                .filter(reach -> reach.people() > 0)
                .toList();
    }

    private long share(Change change) {
        return switch (change) {
            case Change.End end -> 0;
            case Change.Cut cut -> share(cut, HUNDRED - cut.percent());
            case Change.Taper taper -> share(taper, taper.left());
            case Change.Merge merge -> WHOLE;
            case Change.Invest invest -> WHOLE;
            case Change.Settle settle -> WHOLE;
            case Change.FrontDoor door -> WHOLE;
        };
    }

    /// Fixed costs are paid first, so that half the money leaves less than half the room: the model tells.
    ///
    /// @param percent what is left of the money, where nobody loses service by the end of the line either
    private long share(Change change, long percent) {
        var ended = scores.score(List.of(new Change.End(change.line()))).peopleLosing();
        var losing = scores.score(List.of(change)).peopleLosing();
        return ended <= 0
                ? percent * WHOLE / HUNDRED
                : Math.clamp(Math.round(WHOLE * (1 - (double) losing / ended)), 0, WHOLE);
    }

    /// The candidates that a portfolio takes, each once.
    List<Integer> taken(List<Integer> portfolio) {
        return IntStream.range(0, portfolio.size())
                .filter(line -> portfolio.get(line) > 0)
                .mapToObj(line -> options.get(line).get(portfolio.get(line) - 1))
                .distinct()
                .sorted()
                .toList();
    }

    List<Proposal> proposals(List<Integer> taken) {
        return taken.stream().map(candidates::get).toList();
    }

    /// What these candidates lose together by the estimates, in the objective.
    double loss(List<Integer> taken) {
        return scores.value(sums(taken)) + pooled.loss(taken);
    }

    private List<Long> sums(List<Integer> taken) {
        var sums = new long[nothing().size()];
        for (var candidate : taken) {
            for (var scenario = 0; scenario < sums.length; scenario++) {
                sums[scenario] += losses.get(candidate).get(scenario);
            }
        }
        return LongStream.of(sums).boxed().toList();
    }

    /// Learns from what a portfolio turned out to lose: what the estimates do not tell is laid on all of its
    /// changes in equal parts, so that the estimate of this very portfolio is right.
    void learn(List<Integer> taken, List<Long> actual) {
        var sums = sums(taken);
        var together = pooled.loss(taken);
        for (var candidate : taken) {
            var before = losses.get(candidate);
            losses.set(
                    candidate,
                    IntStream.range(0, sums.size())
                            .mapToObj(scenario -> before.get(scenario)
                                    + (actual.get(scenario) - sums.get(scenario) - together) / taken.size())
                            .toList());
        }
    }
}
