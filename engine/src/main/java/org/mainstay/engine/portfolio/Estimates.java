package org.mainstay.engine.portfolio;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.mainstay.engine.option.Change;
import org.mainstay.engine.portfolio.Portfolio.Proposal;

/// What each change is estimated to lose by itself, and the problem that these estimates make: which changes to choose,
/// one
/// for each line at most, so that the target is met and least is lost.
final class Estimates {

    private static final Problem.Scenario AS_IT_IS = new Problem.Scenario(1, List.of(), List.of());

    private final List<Proposal> candidates;
    private final Scores scores;
    private final long[] losses;
    private final Map<String, Integer> lines = new LinkedHashMap<>();
    /// The candidate of each option but the first of each line, which keeps it.
    private final List<List<Integer>> options = new ArrayList<>();
    private final List<Problem.Merge> merges = new ArrayList<>();

    Estimates(List<Proposal> candidates, long[] losses, Scores scores) {
        this.candidates = candidates;
        this.scores = scores;
        this.losses = losses.clone();
        for (var candidate = 0; candidate < candidates.size(); candidate++) {
            var members = new ArrayList<Problem.Place>();
            for (var line : candidates.get(candidate).change().lines()) {
                var number = lines.computeIfAbsent(line.id(), id -> {
                    options.add(new ArrayList<>());
                    return options.size() - 1;
                });
                options.get(number).add(candidate);
                members.add(new Problem.Place(number, options.get(number).size()));
            }
            if (members.size() > 1) {
                merges.add(new Problem.Merge(members));
            }
        }
    }

    Problem problem(long targetPence) {
        var made = new ArrayList<Problem.Line>();
        var counted = new HashMap<Integer, Boolean>();
        lines.forEach((id, number) -> {
            var all = new ArrayList<Problem.Option>();
            all.add(new Problem.Option(Problem.Kind.KEEP, List.of(0L), 0, List.of()));
            for (var candidate : options.get(number)) {
                // What two lines do together counts with the first of them.
                var first = counted.putIfAbsent(candidate, true) == null;
                all.add(option(candidate, first));
            }
            made.add(new Problem.Line(id, false, all));
        });
        return new Problem(
                made,
                List.of(),
                List.of(AS_IT_IS),
                List.of(-targetPence),
                merges,
                List.of(),
                List.of(),
                null,
                Risk.NEUTRAL);
    }

    private Problem.Option option(int candidate, boolean counts) {
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
        return new Problem.Option(
                kind, List.of(counts ? -scores.savingPence(change) : 0L), counts ? losses[candidate] : 0, List.of());
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

    long loss(List<Integer> taken) {
        return taken.stream().mapToLong(candidate -> losses[candidate]).sum();
    }

    /// What a change turned out to lose beside the others it was chosen with.
    void learn(int candidate, long loss) {
        losses[candidate] = loss;
    }
}
