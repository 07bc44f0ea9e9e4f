package org.mainstay.engine.history;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.mainstay.engine.matching.Organisation;

/// Who is paid on whose behalf, and what of each partner goes on in another form.
final class Guests {

    private static final Comparator<Organisation> BY_ID = Comparator.comparing(Organisation::id);

    private final Map<Organisation, List<Booked>> ofPartner = new TreeMap<>(BY_ID);

    /// The partners that payments to a payee name.
    private final Map<String, Set<Organisation>> guests = new HashMap<>();

    private final Partners partners;

    Guests(Collection<Booked> booked, Partners partners) {
        this.partners = partners;
        var hosts = Hosts.of(
                booked.stream().map(Booked::organisation).collect(Collectors.toCollection(() -> new TreeSet<>(BY_ID))));
        for (var one : booked) {
            if (one.voluntary()) {
                ofPartner
                        .computeIfAbsent(partners.root(one.organisation()), key -> new ArrayList<>())
                        .add(one);
            }
            hosts.findGuest(one.payment(), one.organisation())
                    .map(partners::root)
                    .filter(guest -> !guest.equals(partners.root(one.organisation())))
                    .ifPresent(
                            guest -> guests.computeIfAbsent(one.organisation().id(), id -> new TreeSet<>(BY_ID))
                                    .add(guest));
        }
        addHosted(booked);
    }

    /// A body that holds money for one other alone: all that it gets may be the other's.
    private void addHosted(Collection<Booked> booked) {
        for (var one : booked) {
            var named = guestsOf(one.organisation());
            if (named.size() == 1) {
                var guest = named.iterator().next();
                var own = ofPartner.get(guest);
                if (own != null) {
                    own.add(one);
                }
            }
        }
    }

    Set<Organisation> guestsOf(Organisation payee) {
        return guests.getOrDefault(payee.id(), new HashSet<>());
    }

    Map<Organisation, List<Renewals.Renewal>> renewals() {
        var renewals = new TreeMap<Organisation, List<Renewals.Renewal>>(BY_ID);
        ofPartner.forEach((partner, payments) -> {
            var found = Renewals.find(payments, partners).stream()
                    .filter(renewal -> !guestsOf(renewal.after().payee()).contains(partner))
                    .toList();
            if (!found.isEmpty()) {
                renewals.put(partner, found);
            }
        });
        return renewals;
    }
}
