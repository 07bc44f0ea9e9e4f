package org.mainstay.engine.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private final List<Explained> explained = new ArrayList<>();

    Alarms(Money money, Payees payees, List<Churn> churn) {
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
        var from = change.from();
        if (from == null) {
            return change;
        }
        var relationship = relationships.get(organisation);
        var now = paid(relationship, change.year());
        var before = paid(relationship, change.year().previous());
        var fall = from.value() - reached(change);
        if (relationship != null
                && now != null
                && before != null
                && complete(change.year())
                && same(before, now, fall)) {
            return moved(relationship, change, from, before, now);
        }
        var beside = now == null || now.value() <= reached(change) ? change : beside(change, before, now);
        return churn.isEmpty()
                ? beside
                : beside.with(
                        payees.ordinary(change, organisation, nearest(change.year()), from.value(), reached(change)));
    }

    private static long reached(FundingChange change) {
        var to = change.to();
        return to == null ? 0 : to.value();
    }

    private static @Nullable Figure paid(Money.@Nullable Relationship relationship, FinancialYear year) {
        return relationship == null ? null : relationship.council().get(year);
    }

    private boolean complete(FinancialYear year) {
        return churn.stream().anyMatch(one -> one.after().equals(year));
    }

    private static boolean same(Figure before, Figure now, long fall) {
        return Math.abs(now.value() - before.value()) * 100 <= fall * PERCENT_APART;
    }

    private FundingChange moved(
            Money.Relationship relationship, FundingChange change, Figure from, Figure before, Figure now) {
        var organisation = relationship.organisation();
        var why =
                "Under all headings together it is paid about as much as before, %s after %s: what %s lost goes on under others."
                        .formatted(Wording.pounds(now.value()), Wording.pounds(before.value()), change.heading());
        explained.add(new Explained(
                organisation.id(),
                organisation.name(),
                change.heading(),
                change.year().previous(),
                from,
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
