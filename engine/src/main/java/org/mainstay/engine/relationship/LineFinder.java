package org.mainstay.engine.relationship;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mainstay.engine.classification.Classifier;
import org.mainstay.engine.matching.Organisation;
import org.mainstay.engine.matching.Organisations;
import org.mainstay.model.evidence.CitedRows;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.Unit;
import org.mainstay.model.funding.Grant;
import org.mainstay.model.funding.Payment;
import org.mainstay.model.place.Place;

/// Finds the funding lines of a place: payer, payee, and account heading or grant programme.
///
/// - A payee qualifies if it is voluntary, and the heading is one for the voluntary sector or the money is a published
///   grant. Withheld names and natural persons never do.
/// - The yearly amount is what the ledger paid in the year ([LineYear]), or the grant where no payment is found.
/// - A one-off is no line: a ledger line paid in one month of the whole ledger, unless a grant of that very amount
///   recurs; a grant neither planned for a year or more nor made under its programme in another year.
/// - A grant whose payment is found is evidence for the line and adds nothing to it. Its payment is found if the
///   organisation was paid its very amount, or anything at all, under a voluntary-sector heading in a year that the
///   grant counts in or within 60 days of the award.
public final class LineFinder {

    private final Place place;
    private final Organisations organisations;
    private final LineYear year;
    private final Bookings bookings;
    private final SortedMap<LineKey, LedgerLine> paid = new TreeMap<>();
    private final Map<String, List<LedgerLine>> paidTo = new HashMap<>();
    private final SortedMap<LineKey, GrantLine> granted = new TreeMap<>();
    private final Recurrence recurrence = new Recurrence();
    private final CitedRows.Builder oneOffs = CitedRows.builder();
    private final CitedRows.Builder typeUnknown = CitedRows.builder();
    private final CitedRows.Builder withheld = CitedRows.builder();

    private LineFinder(Place place, Organisations organisations, Classifier classifier, LineYear year) {
        this.place = place;
        this.organisations = organisations;
        this.year = year;
        bookings = new Bookings(organisations, classifier);
    }

    public static FundingLines find(Place place, Organisations organisations, Classifier classifier, LocalDate on) {
        var finder = new LineFinder(place, organisations, classifier, LineYear.of(place, on));
        if (finder.year.fromLedger()) {
            place.listPayments().forEach(finder::add);
        }
        finder.addGrants();
        return finder.toLines(classifier);
    }

    private void add(Payment payment) {
        if (!bookings.voluntaryHeading(payment)) {
            return;
        }
        var recipient = bookings.recipient(payment);
        var organisation = recipient.organisation();
        if (organisation != null && Bookings.voluntary(organisation)) {
            line(organisation, payment).add(payment);
        } else if (year.year().contains(payment.date())) {
            (organisation == null || recipient.kind() == Bookings.Kind.PERSON ? withheld : typeUnknown)
                    .add(payment.row(), payment.pence());
        }
    }

    private LedgerLine line(Organisation organisation, Payment payment) {
        var key = LineKey.of(organisation, payment.account().heading(), payment.payer());
        return paid.computeIfAbsent(key, absent -> {
            var line = new LedgerLine(organisation);
            paidTo.computeIfAbsent(organisation.id(), id -> new ArrayList<>()).add(line);
            return line;
        });
    }

    private void addGrants() {
        var made = new ArrayList<Made>();
        for (var grant : place.listGrants()) {
            organisations
                    .find(grant.recipient())
                    .filter(Bookings::voluntary)
                    .ifPresent(organisation -> made.add(new Made(grant, organisation)));
        }
        made.forEach(one -> recurrence.add(one.grant, one.organisation));
        for (var one : made) {
            var line = findPayment(one);
            if (line.isPresent()) {
                var recurs = line.get().paid(one.grant) && recurrence.recurs(one.grant, one.organisation);
                line.get().addGrant(one.grant, recurs);
            } else {
                granted.computeIfAbsent(
                                Recurrence.key(one.grant, one.organisation), absent -> new GrantLine(one.organisation))
                        .add(one.grant);
            }
        }
    }

    /// The line that paid the very amount, else the one that paid the organisation most in the grant's time.
    private Optional<LedgerLine> findPayment(Made made) {
        var lines = paidTo.getOrDefault(made.organisation.id(), List.of());
        Comparator<LedgerLine> bySize = Comparator.comparingLong(line -> line.penceDuring(made.grant));
        var bestFirst = bySize.reversed().thenComparing(LedgerLine::label).thenComparing(LedgerLine::payer);
        return lines.stream()
                .filter(line -> line.paid(made.grant))
                .min(bestFirst)
                .or(() ->
                        lines.stream().filter(line -> line.touches(made.grant)).min(bestFirst));
    }

    private FundingLines toLines(Classifier classifier) {
        var drafts = new ArrayList<LineDraft>();
        paid.forEach((key, line) -> {
            var rows = line.rows(year.year());
            if (line.oneOff() || rows.total() <= 0) {
                oneOffs.addAll(rows);
            } else {
                drafts.add(LineDraft.of(key, line, rows));
            }
        });
        granted.forEach((key, line) -> {
            var rows = line.rows(year.year(), recurrence);
            oneOffs.addAll(line.oneOffs(year.year(), recurrence));
            if (rows.total() > 0) {
                drafts.add(LineDraft.of(key, line, rows));
            }
        });
        var provisions = Provisions.of(place.listProvisions(), organisations);
        var signs = new SignFinder(classifier, year.year(), lastPaid());
        var lines = LineDraft.finish(drafts, provisions, classifier, signs);
        var all = CitedRows.builder();
        drafts.forEach(draft -> all.addAll(draft.rows()));
        return new FundingLines(
                year.year(),
                lines,
                total("total", "Yearly amounts of all funding lines" + basis(), Unit.PENCE_A_YEAR, all),
                total("one_offs", "Paid or granted once", Unit.PENCE, oneOffs),
                total("type_unknown", "Paid to payees not shown to be voluntary", Unit.PENCE, typeUnknown),
                total("withheld", "Paid to withheld names and individuals", Unit.PENCE, withheld),
                provisions.listUnmatched(),
                SetAsides.of(place.listSetAsides(), lines, organisations),
                EnteredLines.of(place.listEnteredLines(), organisations, classifier));
    }

    private LocalDate lastPaid() {
        return place.listPayments().stream()
                .map(Payment::date)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN.plusYears(1));
    }

    private String basis() {
        return year.fromLedger() ? "" : ", from grants alone";
    }

    private Figure total(String part, String name, Unit unit, CitedRows.Builder rows) {
        return Figure.total("lines/" + year.year() + "/" + part, name + ", " + year.year(), unit, rows.build());
    }

    /// A grant and whom it was made to.
    private record Made(Grant grant, Organisation organisation) {}
}
