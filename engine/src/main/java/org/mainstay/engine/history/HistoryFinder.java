package org.mainstay.engine.history;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mainstay.engine.classification.Classifier;
import org.mainstay.engine.classification.Words;
import org.mainstay.engine.history.FundingChange.Certainty;
import org.mainstay.engine.history.FundingChange.Kind;
import org.mainstay.engine.matching.Organisation;
import org.mainstay.engine.matching.Organisations;
import org.mainstay.engine.matching.Sector;
import org.mainstay.engine.relationship.Bookings;
import org.mainstay.engine.relationship.Money;
import org.mainstay.engine.rhythm.Strand;
import org.mainstay.engine.rhythm.StrandKey;
import org.mainstay.model.FinancialYear;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.Unit;
import org.mainstay.model.funding.Payment;
import org.mainstay.model.place.Place;

/// Finds how each relationship changed: payments under voluntary-sector headings, put to the months they are for,
/// compared as run-rates, and every fall explained before it may raise an alarm.
public final class HistoryFinder {

    private final Reach reach = new Reach();
    private final List<Booked> booked = new ArrayList<>();
    private final HistoryFigures figures = new HistoryFigures();
    private final SortedMap<String, List<FundingChange>> changes = new TreeMap<>();
    private final List<Explained> explained = new ArrayList<>();

    private HistoryFinder() {}

    /// The history of a place.
    ///
    /// @param money of the same place: what each organisation was paid under any heading
    public static History find(Place place, Organisations organisations, Classifier classifier, Money money) {
        var finder = new HistoryFinder();
        finder.gather(place.listPayments(), new Bookings(organisations, classifier));
        var partners = Partners.of(finder.booked, organisations.relations());
        var records = List.of(finder.ledgerRecord(), finder.grantsRecord(place, organisations, money));
        return finder.toHistory(money, partners, records);
    }

    private void gather(List<Payment> payments, Bookings bookings) {
        for (var payment : payments) {
            reach.add(payment);
            if (bookings.voluntaryHeading(payment)) {
                var recipient = bookings.recipient(payment);
                var organisation = recipient.organisation();
                if (organisation != null && recipient.kind() != Bookings.Kind.PERSON) {
                    booked.add(new Booked(payment, organisation, recipient.kind()));
                }
            }
        }
    }

    private History toHistory(Money money, Partners partners, List<CouncilRecord> records) {
        var payees = new Payees(booked, figures);
        var guests = new Guests(booked, partners);
        var renewals = guests.renewals();
        judgeStrands(partners, renewals);
        new Successions(money, partners, figures, reach).list().forEach(this::add);
        renewals.forEach((partner, ofPartner) -> ofPartner.forEach(renewal -> addRenewal(partner, renewal)));
        changes.replaceAll((id, list) -> Relabelled.join(list));
        var churn = churn(payees);
        var alarms = new Alarms(money, payees, churn, !reach.several());
        changes.replaceAll(alarms::weigh);
        var leavers = new Leavers(payees, partners, guests, changes, figures, reach).list(churn);
        alarms.explained().stream()
                .filter(one -> leavers.stream().noneMatch(one::sameAs))
                .forEach(explained::add);
        explained.addAll(leavers);
        changes.values().removeIf(List::isEmpty);
        changes.replaceAll((id, list) -> list.stream()
                .sorted(Comparator.comparing(FundingChange::year)
                        .thenComparing(FundingChange::kind)
                        .thenComparing(FundingChange::heading))
                .toList());
        return new History(Collections.unmodifiableSortedMap(changes), explained, churn, records, figures.list());
    }

    private CouncilRecord ledgerRecord() {
        return RecordKeeper.ofLedger(booked, reach, figures);
    }

    private CouncilRecord grantsRecord(Place place, Organisations organisations, Money money) {
        var keeper = new RecordKeeper(CouncilRecord.Source.PUBLISHED_GRANTS, figures);
        for (var grant : place.listGrants()) {
            organisations
                    .find(grant.recipient())
                    .filter(organisation -> organisation.sector() == Sector.VOLUNTARY)
                    .ifPresent(organisation -> keeper.add(
                            organisation.id(),
                            FinancialYear.of(grant.award().date()),
                            grant.row(),
                            grant.award().pence()));
        }
        var published = money.years().stream()
                .filter(year -> year.publishedGrants() != null)
                .map(Money.Year::year)
                .toList();
        return keeper.toRecord(published::contains);
    }

    private void judgeStrands(Partners partners, Map<Organisation, List<Renewals.Renewal>> renewals) {
        var payments = new TreeMap<StrandKey, List<Payment>>();
        var names = new TreeMap<String, Organisation>();
        for (var one : booked) {
            if (one.voluntary()) {
                var partner = partners.root(one.organisation());
                names.put(partner.id(), partner);
                var account = one.payment().account();
                var key = new StrandKey(
                        partner.id(),
                        Words.slug(account.heading()),
                        Words.slug(one.payment().payer()));
                payments.computeIfAbsent(key, absent -> new ArrayList<>()).add(one.payment());
            }
        }
        payments.forEach((key, ofStrand) -> {
            var partner = names.get(key.partner());
            var strand = Strand.of(key, ofStrand);
            if (partner != null && !strand.empty()) {
                var renewed = renewedYears(renewals.getOrDefault(partner, List.of()), key);
                new StrandJudge(strand, partner.name(), reach, figures, renewed)
                        .judge()
                        .forEach(change -> add(new Told(partner.id(), inherited(change, partner, partners))));
            }
        });
    }

    private static FundingChange inherited(FundingChange change, Organisation partner, Partners partners) {
        var before = partners.list().stream()
                .filter(step -> step.to().equals(partner))
                .map(step -> step.from().name())
                .toList();
        return before.isEmpty()
                ? change
                : change.saying(" The years before include what %s was paid.".formatted(String.join(" and ", before)));
    }

    /// Years in which the strand gave to, or took over from, another.
    private static Set<FinancialYear> renewedYears(List<Renewals.Renewal> renewals, StrandKey key) {
        var years = new HashSet<FinancialYear>();
        for (var renewal : renewals) {
            var before = Words.slug(renewal.before().heading());
            var after = Words.slug(renewal.after().heading());
            if (!before.equals(after)
                    && (key.heading().equals(before) || key.heading().equals(after))) {
                years.add(renewal.year());
            }
        }
        return years;
    }

    private void addRenewal(Organisation partner, Renewals.Renewal renewal) {
        var before = renewal.before();
        var after = renewal.after();
        var from = renewalFigure(partner, before, renewal.beforeYear());
        var to = renewalFigure(partner, after, renewal.year());
        var runRate = figures.keep(Figure.quotient(
                to.id() + "/month", to.name() + ", a month", Unit.PENCE_A_MONTH, 1, to, figures.monthsOfYear()));
        var why =
                "Goes on in another form: %s. Two words at least of the payments' purposes are the same, and the old payments stopped before the new began. In %s %s was paid, in %s %s."
                        .formatted(
                                renewal.what(),
                                renewal.beforeYear(),
                                Wording.pounds(from.value()),
                                renewal.year(),
                                Wording.pounds(to.value()));
        add(new Told(
                partner.id(),
                new FundingChange(
                        Kind.RENEWAL,
                        after.payer(),
                        after.heading(),
                        renewal.year(),
                        from,
                        to,
                        runRate,
                        why,
                        Certainty.BY_PAYMENT_DATE,
                        List.of(from, to, runRate))));
        var samePayee = before.payee().equals(after.payee());
        explained.add(new Explained(
                before.payee().id(),
                before.payee().name(),
                before.heading(),
                renewal.beforeYear(),
                from,
                samePayee ? Explained.Reason.RELABELLED : Explained.Reason.HOST_CHANGED,
                "The same purpose goes on: %s.".formatted(renewal.what())));
    }

    private Figure renewalFigure(Organisation partner, Renewals.Kind kind, FinancialYear year) {
        var path = String.join(
                "/",
                "history",
                partner.id(),
                "renewal",
                Words.slug(kind.heading()) + "." + Words.slug(kind.unit()) + "."
                        + Words.slug(kind.payee().name()),
                year.toString());
        return figures.total(
                path,
                "%s, %s: paid in %s".formatted(kind.payee().name(), kind.heading(), year),
                Unit.PENCE,
                kind.paid(year));
    }

    private void add(Told told) {
        changes.computeIfAbsent(told.organisation(), id -> new ArrayList<>()).add(told.change());
    }

    private List<Churn> churn(Payees payees) {
        var years = new TreeSet<FinancialYear>();
        booked.stream()
                .map(one -> one.payment().payer())
                .distinct()
                .forEach(payer -> years.addAll(reach.completeYears(payer)));
        return years.stream()
                .filter(year -> years.contains(year.next()))
                .map(year -> payees.churn(year, year.next()))
                .toList();
    }

    /// A change and the organisation it is told of.
    record Told(String organisation, FundingChange change) {}
}
