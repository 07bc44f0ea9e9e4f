package org.mainstay.engine.portfolio;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.mainstay.engine.option.Change;
import org.mainstay.engine.portfolio.Portfolio.Proposal;
import org.mainstay.engine.relationship.FundingLine;

/// Of very many mergers a search looks at those alone that lose least for what they save: so many for each line that
/// there is, and some of every line. A place of hundreds of lines has thousands, and nearly all are worse than another.
final class Shortlist {

    /// So many are all looked at.
    private static final int MANY = 400;

    /// How many for each line there is, whichever lines they are of; and of how many every line is sure.
    private static final int FOR_A_LINE = 3;

    private static final int OF_A_LINE = 2;

    private Shortlist() {}

    /// In the order given.
    static List<Proposal> of(List<Proposal> all, Scores scores) {
        var mergers = all.stream().filter(Shortlist::joins).toList();
        if (mergers.size() <= MANY) {
            return all;
        }
        var calm = scores.calm();
        var lossToSaving = new HashMap<Proposal, Double>();
        mergers.forEach(one -> lossToSaving.put(one, lossToSaving(one.change(), calm)));
        var best =
                mergers.stream().sorted(Comparator.comparing(lossToSaving::get)).toList();
        var lines = mergers.stream()
                .flatMap(one -> one.change().lines().stream())
                .map(FundingLine::id)
                .distinct()
                .count();
        var kept = new HashSet<>(best.stream().limit(FOR_A_LINE * lines).toList());
        var ofLine = new HashMap<String, Integer>();
        best.stream().filter(one -> isWanted(one.change(), ofLine)).forEach(kept::add);
        return all.stream().filter(one -> !joins(one) || kept.contains(one)).toList();
    }

    /// For a first look: of the mergers the two of every line that save most, which no run of the model has to
    /// tell.
    static List<Change> first(List<Change> all, Scores scores) {
        var ofLine = new HashMap<String, Integer>();
        var kept = new HashSet<Change>();
        all.stream()
                .filter(Shortlist::joins)
                .map(one -> new Saving(one, scores.savingPence(one)))
                .sorted(Comparator.comparingLong(Saving::pence).reversed())
                .map(Saving::change)
                .filter(one -> isWanted(one, ofLine))
                .forEach(kept::add);
        return all.stream().filter(one -> !joins(one) || kept.contains(one)).toList();
    }

    private record Saving(Change change, long pence) {}

    private static boolean joins(Change change) {
        return change.lines().size() > 1;
    }

    private static boolean joins(Proposal proposal) {
        return joins(proposal.change());
    }

    private static double lossToSaving(Change change, Scores calm) {
        return (double) calm.loss(List.of(change)) / Math.max(1, calm.savingPence(change));
    }

    /// Whether one of its lines has few yet; counts it where that is so.
    private static boolean isWanted(Change change, Map<String, Integer> ofLine) {
        var wanted = change.lines().stream().anyMatch(line -> ofLine.getOrDefault(line.id(), 0) < OF_A_LINE);
        if (wanted) {
            change.lines().forEach(line -> ofLine.merge(line.id(), 1, Integer::sum));
        }
        return wanted;
    }
}
