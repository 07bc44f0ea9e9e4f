package org.mainstay.engine.partnership;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mainstay.engine.classification.Words;
import org.mainstay.engine.matching.Organisations;
import org.mainstay.model.FinancialYear;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.funding.Payment;
import org.mainstay.model.place.Place;

/// What the ledger paid under the lines that partnerships cover, found in one walk through it.
final class PaidLines {

    private final Map<Key, List<Payment>> payments = new HashMap<>();
    private final Set<String> payers = new TreeSet<>();

    /// An organisation and the words of its heading; lines of several payers can share it.
    record Key(String organisation, String label) {

        static Key of(String organisation, String label) {
            return new Key(organisation, Words.slug(label));
        }
    }

    static PaidLines of(Place place, Organisations organisations, Set<Key> wanted) {
        var paid = new PaidLines();
        wanted.forEach(key -> paid.payments.put(key, new ArrayList<>()));
        var slugs = new HashMap<String, String>();
        var lastPayer = "";
        for (var payment : place.listPayments()) {
            if (!payment.payer().equals(lastPayer)) {
                lastPayer = payment.payer();
                paid.payers.add(Words.slug(lastPayer));
            }
            var heading = payment.account().heading();
            var label = slugs.computeIfAbsent(heading, Words::slug);
            organisations
                    .find(payment.payee())
                    .map(organisation -> paid.payments.get(new Key(organisation.id(), label)))
                    .ifPresent(list -> list.add(payment));
        }
        return paid;
    }

    /// Whether a ledger of this body is at hand.
    boolean pays(String name) {
        return payers.contains(Words.slug(name));
    }

    /// The pence of each row, by financial year.
    SortedMap<FinancialYear, SortedMap<RowRef, Long>> byYear(Set<Key> keys) {
        var years = new TreeMap<FinancialYear, SortedMap<RowRef, Long>>();
        for (var key : keys) {
            payments.getOrDefault(key, List.of())
                    .forEach(payment -> years.computeIfAbsent(FinancialYear.of(payment.date()), year -> new TreeMap<>())
                            .put(payment.row(), payment.pence()));
        }
        return years;
    }

    /// The first payment of each month of a year in which something was paid.
    List<RowRef> months(Key key, FinancialYear year) {
        var first = new TreeMap<YearMonth, RowRef>();
        payments.getOrDefault(key, List.of()).stream()
                .filter(payment -> payment.pence() > 0 && year.contains(payment.date()))
                .forEach(payment -> first.merge(
                        YearMonth.from(payment.date()),
                        payment.row(),
                        (one, other) -> one.compareTo(other) <= 0 ? one : other));
        return List.copyOf(first.values());
    }
}
