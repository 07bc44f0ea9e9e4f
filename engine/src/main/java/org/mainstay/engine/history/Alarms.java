package org.mainstay.engine.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.history.FundingChange.Kind;
import org.mainstay.engine.relationship.Money;
import org.mainstay.model.FinancialYear;
import org.mainstay.model.evidence.Figure;

/// Sets each alarm beside what else is known: how ordinary so deep a fall is, and what the council pays the
/// organisation under all headings. Where that stays the same, the money has only changed its heading.
final class Alarms {

    /// The whole moved by no more than so many hundredths of the fall.
    private static final int PERCENT_APART = 25;

    private final Map<String, Money.Relationship> relationships = new HashMap<>();
    private final Payees payees;
    private final List<Churn> churn;
    private final boolean onePayer;
    private final List<Explained> explained = new ArrayList<>();

    /// A place's alarms.
    ///
    /// @param onePayer whether one payer alone has a ledger here, so that all payments are its own
    Alarms(Money money, Payees payees, List<Churn> churn, boolean onePayer) {
        this.onePayer = onePayer;
        money.organisations()
                .forEach(one -> relationships.put(one.organisation().id(), one));
        this.payees = payees;
        this.churn = churn;
    }

    /// What turned out to be no alarm.
    List<Explained> explained() {
        return List.copyOf(explained);
    }

    List<FundingChange> weigh(String organisation, List<FundingChange> changes) {
        return changes.stream()
                .map(change -> change.kind().alarm() ? weigh(organisation, change) : change)
                .toList();
    }

    private FundingChange weigh(String organisation, FundingChange change) {
        var relationship = Objects.requireNonNull(relationships.get(organisation));
        var now = relationship.council().get(change.year());
        var before = relationship.council().get(change.year().previous());
        var fall = change.fromPence() - change.toPence();
        if (onePayer && now != null && before != null && complete(change.year()) && same(before, now, fall)) {
            return moved(relationship, change, before, now);
        }
        var beside = now == null || now.value() <= change.toPence() ? change : beside(change, before, now);
        return churn.isEmpty() ? beside : beside.with(payees.ordinary(change, organisation, nearest(change.year())));
    }

    private boolean complete(FinancialYear year) {
        return churn.stream().anyMatch(one -> one.after().equals(year));
    }

    private static boolean same(Figure before, Figure now, long fall) {
        return Math.abs(now.value() - before.value()) * 100 <= fall * PERCENT_APART;
    }

    private FundingChange moved(Money.Relationship relationship, FundingChange change, Figure before, Figure now) {
        var organisation = relationship.organisation();
        var why =
                "Under all headings together it is paid about as much as before, %s after %s: what %s lost goes on under others."
                        .formatted(Wording.pounds(now.value()), Wording.pounds(before.value()), change.heading());
        explained.add(new Explained(
                organisation.id(),
                organisation.name(),
                change.heading(),
                change.year().previous(),
                Objects.requireNonNull(change.from()),
                Explained.Reason.RELABELLED,
                why));
        return change.as(Kind.RENEWAL).beside(List.of(before, now), " " + why);
    }

    private static FundingChange beside(FundingChange change, @Nullable Figure before, Figure now) {
        return before == null
                ? change.beside(
                        List.of(now),
                        " Under all headings together the council paid it %s in %s."
                                .formatted(Wording.pounds(now.value()), change.year()))
                : change.beside(
                        List.of(before, now),
                        " Under all headings together the council paid it %s in %s and %s in %s."
                                .formatted(
                                        Wording.pounds(before.value()),
                                        change.year().previous(),
                                        Wording.pounds(now.value()),
                                        change.year()));
    }

    private Churn nearest(FinancialYear year) {
        return churn.stream()
                .filter(one -> one.after().equals(year))
                .findFirst()
                .orElse(churn.getLast());
    }
}
