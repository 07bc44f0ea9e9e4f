package org.mainstay.engine.partnership;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.matching.Organisations;
import org.mainstay.engine.relationship.FundingLine;
import org.mainstay.model.FinancialYear;
import org.mainstay.model.evidence.CitedRows;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.evidence.Unit;
import org.mainstay.model.partnership.Contribution;

/// Lays what members agreed to beside what the ledger paid.
///
/// @param year of the funding lines
record FundsFinder(Organisations organisations, PaidLines paid, FinancialYear year, FigureShelf shelf) {

    /// The lines of a partnership as a ledger knows them, those that are no line of this year among them.
    static Set<PaidLines.Key> keys(Registered one, Organisations organisations) {
        var keys = new LinkedHashSet<PaidLines.Key>();
        one.lines().stream()
                .filter(line -> line.basis() == FundingLine.Basis.LEDGER)
                .forEach(line -> keys.add(PaidLines.Key.of(line.organisation().id(), line.label())));
        for (var name : one.unknownLines()) {
            var reference = LineReference.of(name);
            if (reference != null) {
                keys.add(PaidLines.Key.of(reference.organisationId(organisations), reference.label()));
            }
        }
        return keys;
    }

    Standing.Funds find(Registered one) {
        var yearly = one.lines().isEmpty()
                ? null
                : shelf.sum(
                        one.id() + "/yearly",
                        one.name() + ": a year, over its lines",
                        Unit.PENCE_A_YEAR,
                        one.lines().stream().map(FundingLine::yearly).toList());
        var agreedByPayers = agreedByPayers(one);
        var byYear = paid.byYear(keys(one, organisations));
        if (agreedByPayers != null) {
            byYear.computeIfAbsent(year, none -> new TreeMap<>());
        }
        var paidYears = figures(one, "paid", "paid under its lines", byYear);
        return new Standing.Funds(
                yearly,
                paidYears,
                contributed(one, "agreed", "money that members agreed to", Contribution::moneyPence),
                contributed(one, "in_kind", "what members give beside money", Contribution::inKindPence),
                agreedByPayers,
                arrived(one, agreedByPayers, paidYears.get(year)));
    }

    private @Nullable Figure agreedByPayers(Registered one) {
        var rows = new TreeMap<RowRef, Long>();
        for (var contribution : one.contributions()) {
            var money = contribution.moneyPence();
            if (money != null && contribution.year().equals(year) && paid.pays(contribution.organisation())) {
                rows.put(contribution.row(), money);
            }
        }
        return rows.isEmpty()
                ? null
                : shelf.total(
                        one.id() + "/agreed_by_payers",
                        "%s: agreed for %s by bodies whose ledger is at hand".formatted(one.name(), year),
                        Unit.PENCE,
                        cited(rows));
    }

    private @Nullable Figure arrived(Registered one, @Nullable Figure agreed, @Nullable Figure paidThen) {
        return agreed == null || paidThen == null || agreed.value() <= 0
                ? null
                : shelf.share(
                        one.id() + "/arrived",
                        "%s: of what was agreed for %s, the share that was paid".formatted(one.name(), year),
                        paidThen,
                        agreed);
    }

    private SortedMap<FinancialYear, Figure> contributed(
            Registered one, String part, String words, Function<Contribution, @Nullable Long> pence) {
        var years = new TreeMap<FinancialYear, SortedMap<RowRef, Long>>();
        for (var contribution : one.contributions()) {
            var given = pence.apply(contribution);
            if (given != null) {
                years.computeIfAbsent(contribution.year(), none -> new TreeMap<>())
                        .put(contribution.row(), given);
            }
        }
        return figures(one, part, words, years);
    }

    private SortedMap<FinancialYear, Figure> figures(
            Registered one, String part, String words, SortedMap<FinancialYear, SortedMap<RowRef, Long>> years) {
        var figures = new TreeMap<FinancialYear, Figure>();
        years.forEach((then, rows) -> figures.put(
                then,
                shelf.total(
                        "%s/%s/%s".formatted(one.id(), part, then),
                        "%s: %s, %s".formatted(one.name(), words, then),
                        Unit.PENCE,
                        cited(rows))));
        return Collections.unmodifiableSortedMap(figures);
    }

    static CitedRows cited(SortedMap<RowRef, Long> rows) {
        var cited = CitedRows.builder();
        rows.forEach(cited::add);
        return cited.build();
    }
}
