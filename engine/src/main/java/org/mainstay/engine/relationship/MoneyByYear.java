package org.mainstay.engine.relationship;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mainstay.engine.classification.Classifier;
import org.mainstay.engine.matching.Organisation;
import org.mainstay.engine.matching.Organisations;
import org.mainstay.model.FinancialYear;
import org.mainstay.model.evidence.CitedRows;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.Unit;
import org.mainstay.model.funding.Grant;
import org.mainstay.model.funding.Payment;
import org.mainstay.model.place.Place;

/// Adds up, for each financial year that grants or ledger speak of, what was published and what was paid.
public final class MoneyByYear {

    private final Bookings bookings;
    private final SortedMap<FinancialYear, YearRows> years = new TreeMap<>();
    private final SortedMap<String, OrganisationRows> partners = new TreeMap<>();
    private final List<Figure> figures = new ArrayList<>();
    private final Span ledgerDays = new Span();
    private final Span grantDays = new Span();

    private MoneyByYear(Bookings bookings) {
        this.bookings = bookings;
    }

    /// The money of a place.
    ///
    /// @param on the day the reader stands on: shown, no more, since every year is reported as the files have it
    public static Money of(Place place, Organisations organisations, Classifier classifier, LocalDate on) {
        var money = new MoneyByYear(new Bookings(organisations, classifier));
        place.listPayments().forEach(money::add);
        place.listGrants().forEach(grant -> money.add(grant, organisations));
        return money.toMoney(on);
    }

    private void add(Payment payment) {
        var year = FinancialYear.of(payment.date());
        ledgerDays.add(payment.date());
        var rows = years.computeIfAbsent(year, first -> new YearRows());
        var recipient = bookings.recipient(payment);
        if (bookings.voluntaryHeading(payment)) {
            rows.paid(recipient.kind()).add(payment.row(), payment.pence());
        }
        var organisation = recipient.organisation();
        if (organisation != null && Bookings.voluntary(organisation)) {
            partner(organisation).paid(year).add(payment.row(), payment.pence());
        }
    }

    private void add(Grant grant, Organisations organisations) {
        var year = FinancialYear.of(grant.award().date());
        grantDays.add(grant.award().date());
        years.computeIfAbsent(year, first -> new YearRows())
                .granted
                .add(grant.row(), grant.award().pence());
        organisations
                .find(grant.recipient())
                .filter(Bookings::voluntary)
                .ifPresent(organisation -> partner(organisation)
                        .granted(year)
                        .add(grant.row(), grant.award().pence()));
    }

    private OrganisationRows partner(Organisation organisation) {
        return partners.computeIfAbsent(organisation.id(), id -> new OrganisationRows(organisation));
    }

    private Money toMoney(LocalDate on) {
        var ofYears = years.entrySet().stream()
                .map(entry -> toYear(entry.getKey(), entry.getValue()))
                .toList();
        var ofPartners = partners.values().stream()
                .map(rows -> new Money.Relationship(
                        rows.organisation,
                        figures("council", "paid to", rows, rows.paid),
                        figures("grants", "published as grants to", rows, rows.granted)))
                .toList();
        var coverage =
                "The days that each speaks of: ledger %s; published grants %s. Compare only years that both reach in full."
                        .formatted(ledgerDays.words(), grantDays.words());
        return new Money(on, ofYears, ofPartners, coverage, figures);
    }

    private Money.Year toYear(FinancialYear year, YearRows rows) {
        var granted = grantDays.covers(year)
                ? keep(year, "published_grants", "Grants published", rows.granted.build())
                : null;
        var ledger = ledgerDays.covers(year) ? toLedger(year, rows) : null;
        return new Money.Year(
                year, granted, ledger, granted == null || ledger == null ? null : gap(year, granted, ledger));
    }

    /// Payees whose name marks another kind of body are not in doubt; those that nothing tells the kind of are.
    private Figure gap(FinancialYear year, Figure granted, Money.Ledger ledger) {
        var gap = Figure.difference(
                "money/" + year + "/gap",
                "Paid to voluntary organisations beyond the published grants, " + year,
                Unit.PENCE,
                List.of(ledger.vcse()),
                List.of(granted));
        var doubt = ledger.typeUnknown().value() - ledger.otherKinds().value();
        var wide = gap.within(gap.value() + Math.min(0, doubt), gap.value() + Math.max(0, doubt));
        figures.add(wide);
        return wide;
    }

    private Money.Ledger toLedger(FinancialYear year, YearRows rows) {
        var under = CitedRows.builder();
        rows.paid.values().forEach(part -> under.addAll(part.build()));
        var unknown = rows.paid(Bookings.Kind.UNKNOWN);
        var other = rows.paid(Bookings.Kind.OTHER).build();
        unknown.addAll(other);
        return new Money.Ledger(
                keep(year, "under_headings", "Paid under voluntary-sector headings", under.build()),
                keep(
                        year,
                        "ledger_vcse",
                        "Paid under those headings to voluntary organisations",
                        rows.paid(Bookings.Kind.VOLUNTARY).build()),
                keep(
                        year,
                        "type_unknown",
                        "Paid under those headings to payees not shown to be voluntary",
                        unknown.build()),
                keep(year, "other_kinds", "Of these, to payees whose name marks another kind of body", other),
                keep(
                        year,
                        "individuals",
                        "Paid under those headings to individuals",
                        rows.paid(Bookings.Kind.PERSON).build()),
                keep(
                        year,
                        "unattributable",
                        "Paid under those headings to payees whose name is withheld",
                        rows.paid(Bookings.Kind.WITHHELD).build()));
    }

    private SortedMap<FinancialYear, Figure> figures(
            String part, String words, OrganisationRows rows, SortedMap<FinancialYear, CitedRows.Builder> builders) {
        var byYear = new TreeMap<FinancialYear, Figure>();
        builders.forEach((year, builder) -> byYear.put(
                year,
                keep(
                        year,
                        part + "/" + rows.organisation.id(),
                        "Money " + words + " " + rows.organisation.name(),
                        builder.build())));
        return Collections.unmodifiableSortedMap(byYear);
    }

    private Figure keep(FinancialYear year, String part, String name, CitedRows rows) {
        var figure = Figure.total("money/" + year + "/" + part, name + ", " + year, Unit.PENCE, rows);
        figures.add(figure);
        return figure;
    }

    /// The rows of one year, as they gather.
    private static final class YearRows {

        private final CitedRows.Builder granted = CitedRows.builder();
        private final Map<Bookings.Kind, CitedRows.Builder> paid = new EnumMap<>(Bookings.Kind.class);

        CitedRows.Builder paid(Bookings.Kind kind) {
            return paid.computeIfAbsent(kind, absent -> CitedRows.builder());
        }
    }

    /// The rows of one organisation, as they gather.
    private static final class OrganisationRows {

        private final Organisation organisation;
        private final SortedMap<FinancialYear, CitedRows.Builder> paid = new TreeMap<>();
        private final SortedMap<FinancialYear, CitedRows.Builder> granted = new TreeMap<>();

        OrganisationRows(Organisation organisation) {
            this.organisation = organisation;
        }

        CitedRows.Builder paid(FinancialYear year) {
            return paid.computeIfAbsent(year, absent -> CitedRows.builder());
        }

        CitedRows.Builder granted(FinancialYear year) {
            return granted.computeIfAbsent(year, absent -> CitedRows.builder());
        }
    }
}
