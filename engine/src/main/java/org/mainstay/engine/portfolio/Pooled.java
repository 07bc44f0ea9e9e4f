package org.mainstay.engine.portfolio;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.mainstay.engine.portfolio.Portfolio.Proposal;
import org.mainstay.engine.portfolio.Scores.Pool;

/// What changes lose together where services stand in for each other: nobody while others have room to spare, and then
/// everybody beyond it. What a change loses alone is what is left of its estimate.
final class Pooled {

    private final List<Pool> pools;
    /// By line, the number of its pool.
    private final Map<String, Integer> pool = new LinkedHashMap<>();
    /// By candidate: how much room it takes from its pool, and the number of that; none is minus one.
    private final List<Long> lost;
    private final List<Integer> of;

    Pooled(Scores scores, List<Proposal> candidates) {
        pools = scores.pools();
        for (var number = 0; number < pools.size(); number++) {
            for (var line : pools.get(number).room().keySet().stream().sorted().toList()) {
                pool.put(line, number);
            }
        }
        lost = candidates.stream()
                .map(proposal -> scores.roomLost(proposal.change()))
                .toList();
        of = candidates.stream()
                .map(proposal -> pool.getOrDefault(proposal.change().line().id(), -1))
                .toList();
    }

    Set<String> lines() {
        return pool.keySet();
    }

    List<Problem.Cell> cells() {
        return pools.stream()
                .map(one -> new Problem.Cell(0, one.people(), one.weight(), 0, false, false))
                .toList();
    }

    /// The room of a line as it is.
    ///
    /// @param before how many cells stand before those of the pools
    List<Problem.Reach> reach(String line, int before) {
        var number = pool.get(line);
        return number == null
                ? List.of()
                : reach(before + number, pools.get(number).room().getOrDefault(line, 0L));
    }

    /// The room that a candidate leaves its first line.
    List<Problem.Reach> left(int candidate, String line, int before) {
        var number = pool.get(line);
        return number == null
                ? List.of()
                : reach(before + number, pools.get(number).room().getOrDefault(line, 0L) - lost.get(candidate));
    }

    private static List<Problem.Reach> reach(int cell, long people) {
        return people <= 0 ? List.of() : List.of(new Problem.Reach(cell, people));
    }

    /// What the candidates lose beyond what their pools tell of each alone, by scenario.
    List<List<Long>> beyond(List<List<Long>> losses) {
        var beyond = new ArrayList<List<Long>>();
        for (var candidate = 0; candidate < losses.size(); candidate++) {
            var alone = loss(List.of(candidate));
            beyond.add(losses.get(candidate).stream().map(loss -> loss - alone).toList());
        }
        return beyond;
    }

    /// What they lose together in all pools.
    long loss(List<Integer> taken) {
        return IntStream.range(0, pools.size())
                .mapToLong(number -> pools.get(number)
                        .loss(taken.stream()
                                .filter(candidate -> of.get(candidate) == number)
                                .mapToLong(lost::get)
                                .sum()))
                .sum();
    }
}
