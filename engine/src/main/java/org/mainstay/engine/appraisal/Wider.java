package org.mainstay.engine.appraisal;

import java.util.List;
import java.util.stream.Stream;
import org.mainstay.engine.option.Change;
import org.mainstay.engine.relationship.FundingLine;
import org.mainstay.engine.relationship.FundingLines;

/// What the approaches may choose from beside cuts of what the council pays others: mergers, investments, the council's
/// own teams, and lines of other payers who have agreed to it.
final class Wider {

    private static final List<Integer> CUTS = List.of(25, 50);

    private final FundingLines funding;
    private final Ground ground;
    private final Model model;

    Wider(FundingLines funding, Ground ground, Model model) {
        this.funding = funding;
        this.ground = ground;
        this.model = model;
    }

    /// What medium-term investment may choose from: all that the council itself decides on.
    List<Change> ofTheCouncil() {
        var teams = entered().filter(FundingLine::councilPays).toList();
        var lines = Stream.concat(funding.open().stream(), teams.stream()).toList();
        var cuts = teams.stream().flatMap(Wider::cuts);
        return Stream.of(
                        MergeFinder.find(lines, ground, model).stream(),
                        cuts,
                        new InvestmentFinder(model).find(lines).stream())
                .flatMap(changes -> changes)
                .toList();
    }

    /// What place resilience may choose from beside: other payers who have agreed may put in more, and nobody
    /// takes it for granted that one of them cuts.
    List<Change> ofAll() {
        var others = entered()
                .filter(line -> !line.councilPays() && line.consented())
                .toList();
        return Stream.concat(ofTheCouncil().stream(), new InvestmentFinder(model).find(others).stream())
                .toList();
    }

    private Stream<FundingLine> entered() {
        return funding.entered().stream()
                .filter(line ->
                        line.need() != null && funding.setAside().find(line).isEmpty());
    }

    private static Stream<Change> cuts(FundingLine line) {
        return Stream.concat(
                Stream.of(new Change.End(line)), CUTS.stream().map(percent -> new Change.Cut(line, percent)));
    }
}
