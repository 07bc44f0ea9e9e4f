package org.mainstay.engine.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.classification.Words;
import org.mainstay.engine.history.FundingChange;
import org.mainstay.engine.history.History;
import org.mainstay.engine.matching.Organisation;
import org.mainstay.engine.relationship.FundingLine;
import org.mainstay.engine.relationship.FundingLines;
import org.mainstay.engine.relationship.Money;
import org.mainstay.model.evidence.CitedRows;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.Unit;
import org.mainstay.model.need.Need;

/// Finds what organisations lost, and what their grants serve.
final class FallFinder {

    private static final Set<FundingChange.Kind> FALLS =
            EnumSet.of(FundingChange.Kind.CUT, FundingChange.Kind.END, FundingChange.Kind.TAPER);

    private final Map<String, Money.Relationship> relationships = new HashMap<>();
    private final FundingLines lines;
    private final Set<String> taken = new TreeSet<>();

    FallFinder(Money money, FundingLines lines) {
        this.lines = lines;
        money.organisations()
                .forEach(one -> relationships.put(one.organisation().id(), one));
    }

    /// The largest first.
    List<Fall> find(History history) {
        var falls = new ArrayList<Fall>();
        history.changes().forEach((id, changes) -> {
            var relationship = relationships.get(id);
            if (relationship != null) {
                changes.stream()
                        .filter(change -> FALLS.contains(change.kind()))
                        .forEach(change -> falls.add(fall(relationship, change)));
            }
        });
        falls.sort(Comparator.comparingLong(Fall::pence)
                .reversed()
                .thenComparing(fall -> fall.organisation().id())
                .thenComparing(fall -> fall.change().heading()));
        return falls;
    }

    private Fall fall(Money.Relationship relationship, FundingChange change) {
        var organisation = relationship.organisation();
        var council = relationship.council();
        return new Fall(
                organisation,
                change,
                council.get(change.year().previous()),
                council.get(change.year()),
                lost(organisation, change),
                needs(organisation));
    }

    private @Nullable Figure lost(Organisation organisation, FundingChange change) {
        var from = change.from();
        if (from == null) {
            return null;
        }
        var to = change.to();
        var heading = change.heading().isEmpty() ? "all headings" : change.heading();
        var id = free("review/falls/%s/%s/%s".formatted(organisation.id(), change.year(), Words.slug(heading)));
        var name = "%s, %s: pounds a year lost in %s".formatted(organisation.name(), heading, change.year());
        return Figure.difference(id, name, Unit.PENCE_A_YEAR, List.of(from), to == null ? List.of() : List.of(to));
    }

    /// Two falls of one year under one heading, from two payers, are two figures.
    private String free(String wanted) {
        var id = wanted;
        for (var next = 2; !taken.add(id); next++) {
            id = wanted + "-" + next;
        }
        return id;
    }

    private List<Need> needs(Organisation organisation) {
        return lines.all().stream()
                .filter(line -> line.organisation().id().equals(organisation.id()))
                .map(FundingLine::need)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }

    /// What those lost whom the council paid less in all.
    static Figure sum(List<Fall> falls) {
        var lost = falls.stream()
                .filter(Fall::paidLessInAll)
                .map(Fall::lost)
                .filter(Objects::nonNull)
                .toList();
        var id = "review/falls/lost";
        var name = "Pounds a year lost by organisations that the council paid less in all";
        return lost.isEmpty()
                ? Figure.total(id, name, Unit.PENCE_A_YEAR, CitedRows.NONE)
                : Figure.sum(id, name, Unit.PENCE_A_YEAR, lost);
    }
}
