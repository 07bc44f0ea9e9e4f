package org.mainstay.engine.portfolio;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
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
        var pence = scores.savingPence(BestSearch.changes(come)) - scores.savingPence(BestSearch.changes(gone));
        return new Step(gone, come, lines, pence, 0);
    }

    private static Set<String> lines(Stream<Proposal> proposals) {
        return proposals
                .flatMap(proposal -> proposal.change().lines().stream())
                .map(FundingLine::id)
                .collect(Collectors.toSet());
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
        return Stream.concat(chosen.stream().filter(noneOf(gone)), come.stream())
                .toList();
    }

    /// Whether a proposal is none of some. To compare what lines are takes long; those that are searched are the
    /// same throughout.
    static Predicate<Proposal> noneOf(List<Proposal> some) {
        var known = Collections.newSetFromMap(new IdentityHashMap<Proposal, Boolean>());
        known.addAll(some);
        return proposal -> !known.contains(proposal);
    }
}
