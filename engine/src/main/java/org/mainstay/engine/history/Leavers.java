package org.mainstay.engine.history;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mainstay.engine.history.Explained.Reason;
import org.mainstay.engine.history.FundingChange.Kind;
import org.mainstay.engine.history.Payees.Payee;
import org.mainstay.engine.matching.Organisation;
import org.mainstay.engine.relationship.Bookings;
import org.mainstay.model.FinancialYear;
import org.mainstay.model.evidence.Unit;

/// Says of every payee that left the headings why it is no alarm, or leaves it to its alarm.
final class Leavers {

    private static final long LEAST_PENCE = 500_00;

    private final Payees payees;
    private final Partners partners;
    private final Guests guests;
    private final Map<String, List<FundingChange>> changes;
    private final HistoryFigures figures;
    private final Reach reach;

    Leavers(
            Payees payees,
            Partners partners,
            Guests guests,
            Map<String, List<FundingChange>> changes,
            HistoryFigures figures,
            Reach reach) {
        this.payees = payees;
        this.partners = partners;
        this.guests = guests;
        this.changes = changes;
        this.figures = figures;
        this.reach = reach;
    }

    List<Explained> list(List<Churn> churn) {
        var explained = new ArrayList<Explained>();
        for (var one : churn) {
            for (var payee : payees.leavers(one.before(), one.after())) {
                explain(payee, one).ifPresent(explained::add);
            }
        }
        payees.list().forEach(payee -> awaited(payee).ifPresent(explained::add));
        return List.copyOf(explained);
    }

    /// Paid in the first months of the last complete year, and not yet in those of the year that the ledger
    /// breaks off
    /// in: that is no end.
    private Optional<Explained> awaited(Payee payee) {
        var payer = payee.payers().iterator().next();
        var last = reach.lastDay(payer);
        var begun = FinancialYear.of(last);
        var before = begun.previous();
        var complete = reach.completeYears(payer);
        var likeLastYear = payee.paidWithin(
                YearMonth.from(before.firstDay()), YearMonth.from(last).minusYears(1));
        if (payee.kind() != Bookings.Kind.VOLUNTARY
                || complete.contains(begun)
                || !complete.contains(before)
                || !likeLastYear
                || payee.paidIn(begun)
                || partners.findSuccessor(payee.organisation()).isPresent()
                || has(payee.organisation(), Kind.END)) {
            return Optional.empty();
        }
        var why =
                "It was paid in the same months of %s and is not yet in %s, of which the ledger shows only the days up to %s."
                        .formatted(before, begun, Wording.day(last));
        return told(payee, before, Reason.LEDGER_ENDS, why);
    }

    private Optional<Explained> explain(Payee payee, Churn churn) {
        var organisation = payee.organisation();
        var successor = partners.findSuccessor(organisation);
        if (successor.isPresent()) {
            return told(
                    payee, churn.before(), Reason.SUCCESSION, successor.get().name() + " carries on what it did.");
        }
        var guest = guests.guestsOf(organisation).stream()
                .filter(other -> paidIn(other, churn.after()))
                .findFirst();
        if (guest.isPresent()) {
            return told(
                    payee,
                    churn.before(),
                    Reason.HOST_CHANGED,
                    "Its payments were for %s, which is paid itself now."
                            .formatted(guest.get().name()));
        }
        if (payee.kind() != Bookings.Kind.VOLUNTARY) {
            var reason = payee.kind() == Bookings.Kind.OTHER ? Reason.NOT_VOLUNTARY : Reason.TYPE_UNKNOWN;
            return told(payee, churn.before(), reason, organisation.why());
        }
        return has(organisation, Kind.END) ? Optional.empty() : otherwise(payee, churn);
    }

    private Optional<Explained> otherwise(Payee payee, Churn churn) {
        if (has(payee.organisation(), Kind.RENEWAL)) {
            return told(payee, churn.before(), Reason.RELABELLED, "What it was paid for goes on under other headings.");
        }
        if (payee.paidAfter(churn.after())) {
            return told(payee, churn.before(), Reason.PAID_LATER, "It is paid again after " + churn.after() + ".");
        }
        if (payee.rows(churn.before()).total() < LEAST_PENCE) {
            return told(
                    payee,
                    churn.before(),
                    Reason.SMALL,
                    "It was paid less than £500 in the year, which councils need not publish.");
        }
        return told(
                payee,
                churn.before(),
                Reason.ONE_OFF,
                "It was paid once, or in amounts that do not recur, so that nothing regular ended.");
    }

    private Optional<Explained> told(Payee payee, FinancialYear year, Reason reason, String why) {
        var organisation = payee.organisation();
        var paid = figures.total(
                "history/left/" + year + "/" + organisation.id(),
                organisation.name() + ", paid under voluntary-sector headings in " + year,
                Unit.PENCE,
                payee.rows(year));
        return Optional.of(new Explained(organisation.id(), organisation.name(), "", year, paid, reason, why));
    }

    private boolean paidIn(Organisation organisation, FinancialYear year) {
        return payees.list().stream()
                .anyMatch(payee -> payee.organisation().equals(organisation) && payee.paidIn(year));
    }

    private boolean has(Organisation organisation, Kind kind) {
        return changes.getOrDefault(organisation.id(), List.of()).stream().anyMatch(change -> change.kind() == kind);
    }
}
