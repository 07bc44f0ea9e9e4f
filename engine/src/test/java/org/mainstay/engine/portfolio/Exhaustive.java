package org.mainstay.engine.portfolio;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Tries every portfolio of a problem, straight from its definition: slow, and nothing in it is shared with the search.
final class Exhaustive {

    private static final long WHOLE = 1_000_000;

    private final Problem problem;
    private double least = Double.POSITIVE_INFINITY;

    private Exhaustive(Problem problem) {
        this.problem = problem;
    }

    /// What the best portfolio loses; infinite where none is allowed.
    static double best(Problem problem) {
        var all = new Exhaustive(problem);
        all.tryAll(new ArrayList<>());
        return all.least;
    }

    /// What one portfolio loses; infinite where it is not allowed.
    static double loss(Problem problem, List<Integer> chosen) {
        return new Exhaustive(problem).loss(chosen);
    }

    private void tryAll(List<Integer> chosen) {
        if (chosen.size() == problem.lines().size()) {
            least = Math.min(least, loss(chosen));
            return;
        }
        var options = problem.lines().get(chosen.size()).options().size();
        for (var option = 0; option < options; option++) {
            chosen.add(option);
            tryAll(chosen);
            chosen.removeLast();
        }
    }

    private double loss(List<Integer> chosen) {
        if (problem.excluded().contains(chosen) || !lawful(chosen) || !affordable(chosen) || !tied(chosen)) {
            return Double.POSITIVE_INFINITY;
        }
        var capacity = new long[problem.cells().size()];
        var always = 0L;
        for (var line = 0; line < chosen.size(); line++) {
            var option = option(chosen, line);
            always += option.loss();
            option.reaches().forEach(reach -> capacity[reach.cell()] += reach.people());
        }
        for (var body : problem.bodies()) {
            always += body.lifelines().stream().anyMatch(place -> taken(chosen, place)) ? 0 : body.loss();
        }
        return covered(capacity) && fair(capacity) ? loss(chosen, capacity, always) : Double.POSITIVE_INFINITY;
    }

    private Problem.Option option(List<Integer> chosen, int line) {
        return problem.lines().get(line).options().get(chosen.get(line));
    }

    private static boolean taken(List<Integer> chosen, Problem.Place place) {
        return chosen.get(place.line()) == place.option();
    }

    private boolean lawful(List<Integer> chosen) {
        return IntStream.range(0, chosen.size())
                .noneMatch(line ->
                        problem.lines().get(line).duty() && option(chosen, line).kind() == Problem.Kind.END);
    }

    private boolean affordable(List<Integer> chosen) {
        return IntStream.range(0, problem.allowed().size())
                .allMatch(heading -> IntStream.range(0, chosen.size())
                                .mapToLong(line -> option(chosen, line).costs().get(heading))
                                .sum()
                        <= problem.allowed().get(heading));
    }

    private boolean tied(List<Integer> chosen) {
        var merged = problem.merges().stream()
                .map(merge -> merge.members().stream()
                        .filter(place -> taken(chosen, place))
                        .count())
                .toList();
        return IntStream.range(0, merged.size())
                        .allMatch(merge -> merged.get(merge) == 0
                                || merged.get(merge)
                                        == problem.merges().get(merge).members().size())
                && problem.conflicts().stream()
                        .noneMatch(conflict -> taken(chosen, conflict.one()) && taken(chosen, conflict.other()));
    }

    private boolean covered(long[] capacity) {
        return IntStream.range(0, capacity.length)
                .allMatch(cell -> capacity[cell] >= problem.cells().get(cell).floor());
    }

    private boolean fair(long[] capacity) {
        var equity = problem.equity();
        var all = 0L;
        var deprived = 0L;
        for (var cell = 0; cell < capacity.length; cell++) {
            var missing = Math.max(0, problem.cells().get(cell).demand() - capacity[cell]);
            all += missing;
            deprived += problem.cells().get(cell).deprived() ? missing : 0;
        }
        return equity == null || deprived * WHOLE <= all * equity.share();
    }

    private double loss(List<Integer> chosen, long[] capacity, long always) {
        var weights =
                problem.scenarios().stream().mapToLong(Problem.Scenario::weight).toArray();
        var losses = new long[weights.length];
        for (var scenario = 0; scenario < losses.length; scenario++) {
            losses[scenario] = always + beside(chosen, scenario);
            for (var cell = 0; cell < capacity.length; cell++) {
                var one = problem.cells().get(cell);
                var world = problem.scenarios().get(scenario);
                var wanted = one.demand() * world.demand().get(one.world()) / WHOLE;
                var offered = capacity[cell] * world.capacity().get(one.world()) / WHOLE;
                losses[scenario] += one.weight() * Math.max(0, wanted - offered);
            }
        }
        return problem.risk().value(losses, weights);
    }

    /// What the options lose in a scenario whomever they reach.
    private long beside(List<Integer> chosen, int scenario) {
        return IntStream.range(0, chosen.size())
                .mapToObj(line -> option(chosen, line).byScenario())
                .filter(losses -> !losses.isEmpty())
                .mapToLong(losses -> losses.get(scenario))
                .sum();
    }
}
