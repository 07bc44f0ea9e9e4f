package org.mainstay.engine.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.classification.Words;
import org.mainstay.engine.history.Dependence.Funder;
import org.mainstay.engine.history.Dependence.Partner;
import org.mainstay.engine.matching.Organisation;
import org.mainstay.engine.matching.Organisations;
import org.mainstay.engine.relationship.FundingLine;
import org.mainstay.engine.relationship.FundingLines;
import org.mainstay.engine.relationship.Money;
import org.mainstay.model.evidence.CitedRows;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.evidence.Trace;
import org.mainstay.model.evidence.Unit;
import org.mainstay.model.funding.Grant;
import org.mainstay.model.place.Place;

/// Works out who depends on whom.
public final class DependenceFinder {

    /// Notice that a budget round can wait for.
    private static final int SHORT_NOTICE = 3;

    private static final long WHOLE = 1_000_000;

    private final Place place;
    private final FundingLines lines;
    private final LocalDate on;
    private final HistoryFigures figures = new HistoryFigures();
    private final Map<String, Income> incomes = new HashMap<>();

    private DependenceFinder(Place place, FundingLines lines, LocalDate on) {
        this.place = place;
        this.lines = lines;
        this.on = on;
    }

    public static Dependence find(
            Place place, Organisations organisations, Money money, FundingLines lines, LocalDate on) {
        var finder = new DependenceFinder(place, lines, on);
        finder.readIncomes();
        return finder.toDependence(organisations, money);
    }

    /// What a charity last reported, by its number; a return says more exactly when than the register does.
    private void readIncomes() {
        place.listCharities().forEach(charity -> {
            var latest = charity.standing().latest();
            learn(charity.number(), latest.incomePence(), latest.end(), charity.row());
        });
        place.listAnnualReturns().forEach(one -> learn(one.charity(), one.incomePence(), one.end(), one.row()));
    }

    private void learn(String number, @Nullable Long pence, @Nullable LocalDate end, RowRef row) {
        if (pence != null && pence > 0) {
            var income = new Income(pence, end == null ? LocalDate.MIN : end, row);
            incomes.merge(number, income, (one, other) -> other.end.isAfter(one.end) ? other : one);
        }
    }

    /// One year's income of a charity.
    private record Income(long pence, LocalDate end, RowRef row) {}

    private Dependence toDependence(Organisations organisations, Money money) {
        var partners = partners(money, organisations);
        var funders = funders();
        var easy = lines.lines().stream().filter(this::easyToEnd).toList();
        var unknown =
                lines.lines().stream().filter(DependenceFinder::termsUnknown).toList();
        return new Dependence(
                lines.year(),
                partners,
                funders,
                concentration(funders),
                easy.stream().map(FundingLine::id).toList(),
                yearly("easy", "Lines without duty or ring fence, out of contract within three months", easy),
                yearly("terms_unknown", "Lines of whose duty, ring fence or notice nobody has said", unknown),
                Ties.of(place, organisations, lines.lines()),
                figures.list());
    }

    private Figure yearly(String part, String name, List<FundingLine> some) {
        var rows = CitedRows.builder();
        some.forEach(line -> rows.addAll(((Trace.Total) line.yearly().trace()).rows()));
        return figures.total("dependence/" + part, name + ", a year", Unit.PENCE_A_YEAR, rows.build());
    }

    private boolean easyToEnd(FundingLine line) {
        var terms = line.terms();
        var end = terms.contractEnd();
        var notice = terms.noticeMonths();
        var soon = on.plusMonths(SHORT_NOTICE);
        var free = (notice != null && notice <= SHORT_NOTICE) || (end != null && !end.isAfter(soon));
        return Boolean.FALSE.equals(terms.duty()) && Boolean.FALSE.equals(terms.ringFenced()) && free;
    }

    private static boolean termsUnknown(FundingLine line) {
        var terms = line.terms();
        return terms.duty() == null
                || terms.ringFenced() == null
                || (terms.noticeMonths() == null && terms.contractEnd() == null);
    }

    private Map<String, Organisation> payees() {
        var payees = new TreeMap<String, Organisation>();
        lines.lines().forEach(line -> payees.put(line.organisation().id(), line.organisation()));
        return payees;
    }

    private List<Partner> partners(Money money, Organisations organisations) {
        var payees = payees();
        var others = grantsOfOthers(organisations);
        var partners = new ArrayList<Partner>();
        for (var relationship : money.organisations()) {
            var organisation = relationship.organisation();
            var council = relationship.council().get(lines.year());
            if (council != null && council.value() > 0 && payees.containsKey(organisation.id())) {
                partners.add(partner(organisation, council, others.get(organisation.id())));
            }
        }
        return List.copyOf(partners);
    }

    private Partner partner(Organisation organisation, Figure council, CitedRows.@Nullable Builder others) {
        var path = "dependence/" + organisation.id();
        var income = income(organisation);
        if (income.isPresent()) {
            var reported = figures.total(
                    path + "/income",
                    organisation.name() + ", income last reported",
                    Unit.PENCE,
                    CitedRows.builder()
                            .add(income.get().row, income.get().pence)
                            .build());
            var share = figures.keep(Figure.share(
                    path + "/share", organisation.name() + ", the council's part of income", council, reported));
            return new Partner(organisation.id(), council, reported, share);
        }
        var granted = figures.total(
                path + "/other_grants",
                organisation.name() + ", grants of others in " + lines.year(),
                Unit.PENCE,
                others == null ? CitedRows.NONE : others.build());
        var known = figures.keep(Figure.sum(
                path + "/known",
                organisation.name() + ", money that the files show",
                Unit.PENCE,
                List.of(council, granted)));
        var share = Figure.share(
                path + "/share", organisation.name() + ", the council's part of what the files show", council, known);
        return new Partner(organisation.id(), council, null, figures.keep(share.within(0, share.value())));
    }

    private Optional<Income> income(Organisation organisation) {
        return organisation.ids().stream()
                .map(id -> id.substring(id.lastIndexOf('-') + 1))
                .flatMap(number -> Optional.ofNullable(incomes.get(number)).stream())
                .max(Comparator.comparing(Income::end));
    }

    /// Grants of the year to each organisation by anyone but those who pay it by ledger.
    private Map<String, CitedRows.Builder> grantsOfOthers(Organisations organisations) {
        var payers = lines.lines().stream()
                .map(FundingLine::payer)
                .distinct()
                .map(Words::of)
                .toList();
        var byOrganisation = new HashMap<String, CitedRows.Builder>();
        for (var grant : place.listGrants()) {
            var funder = Words.of(grant.funder().name());
            if (lines.year().contains(grant.award().date()) && payers.stream().noneMatch(funder::containsAll)) {
                organisations
                        .find(grant.recipient())
                        .ifPresent(organisation -> byOrganisation
                                .computeIfAbsent(organisation.id(), id -> CitedRows.builder())
                                .add(grant.row(), grant.award().pence()));
            }
        }
        return byOrganisation;
    }

    private List<Funder> funders() {
        var byFunder = new TreeMap<String, List<Grant>>();
        place.listGrants()
                .forEach(grant -> byFunder.computeIfAbsent(
                                Words.slug(grant.funder().name()), slug -> new ArrayList<>())
                        .add(grant));
        var funders = new ArrayList<Funder>();
        byFunder.forEach((slug, grants) -> {
            var rows = CitedRows.builder();
            grants.forEach(grant -> rows.add(grant.row(), grant.award().pence()));
            var name = grants.stream()
                    .map(grant -> grant.funder().name())
                    .sorted()
                    .findFirst()
                    .orElse(slug);
            funders.add(new Funder(
                    name,
                    figures.total(
                            "dependence/funder/" + slug, "Grants published by " + name, Unit.PENCE, rows.build())));
        });
        funders.sort(
                Comparator.comparingLong((Funder funder) -> -funder.granted().value())
                        .thenComparing(Funder::name));
        return List.copyOf(funders);
    }

    private @Nullable Figure concentration(List<Funder> funders) {
        var total =
                funders.stream().mapToLong(funder -> funder.granted().value()).sum();
        if (total <= 0) {
            return null;
        }
        var squares = 0.0;
        for (var funder : funders) {
            var share = (double) funder.granted().value() / total;
            squares += share * share;
        }
        var value = Math.round(squares * WHOLE);
        var inputs = funders.stream().map(funder -> funder.granted().id()).toList();
        return figures.keep(new Figure(
                "dependence/concentration",
                "Concentration of published grants: the sum of squared shares",
                value,
                value,
                value,
                Unit.PER_MILLION,
                new Trace.Model(inputs, List.of(), 0, on)));
    }
}
