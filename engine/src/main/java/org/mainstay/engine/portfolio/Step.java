package org.mainstay.engine.portfolio;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mainstay.engine.portfolio.Portfolio.Proposal;
import org.mainstay.engine.relationship.FundingLine;

/// One change that a choice makes more, or gives up.
///
/// @param gone what is no more chosen, among it whatever else was to be done with the same lines
/// @param come what is chosen instead; empty where a line is kept
/// @param pence by how much it saves more a year; less than nothing where it gives back
/// @param loss by how much it loses more, in the objective
record Step(List<Proposal> gone, List<Proposal> come, Set<String> lines, long pence, double loss) {

    /// Nothing at all, beside which a step is taken by itself.
    static final Step NONE = new Step(List.of(), List.of(), Set.of(), 0, 0);

    static Step add(Proposal proposal, List<Proposal> chosen, Scores scores) {
        var own = lines(Stream.of(proposal));
        var gone = chosen.stream()
                .filter(other -> other.change().lines().stream().anyMatch(line -> own.contains(line.id())))
                .toList();
        return of(gone, List.of(proposal), scores);
    }

    static Step of(List<Proposal> gone, List<Proposal> come, Scores scores) {
        var lines = lines(Stream.concat(gone.stream(), come.stream()));
        return new Step(gone, come, lines, saving(come, scores) - saving(gone, scores), 0);
    }

    private static Set<String> lines(Stream<Proposal> proposals) {
        return proposals
                .flatMap(proposal -> proposal.change().lines().stream())
                .map(FundingLine::id)
                .collect(Collectors.toSet());
    }

    private static long saving(List<Proposal> proposals, Scores scores) {
        return proposals.stream()
                .mapToLong(proposal -> scores.savingPence(proposal.change()))
                .sum();
    }

    Step losing(double more) {
        return new Step(gone, come, lines, pence, more);
    }

    /// What it loses for each penny that it saves more or gives back.
    double price() {
        return loss / Math.max(1, Math.abs(pence));
    }

    /// Whether both can be taken: they change no line in two ways.
    boolean fits(Step other) {
        return Collections.disjoint(lines, other.lines);
    }

    List<Proposal> from(List<Proposal> chosen) {
        var left = Collections.newSetFromMap(new IdentityHashMap<Proposal, Boolean>());
        left.addAll(gone);
        var all = new ArrayList<>(
                chosen.stream().filter(one -> !left.contains(one)).toList());
        all.addAll(come);
        return all;
    }
}
