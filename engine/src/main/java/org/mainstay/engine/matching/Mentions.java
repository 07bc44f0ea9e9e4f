package org.mainstay.engine.matching;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.mainstay.engine.classification.Classifier;
import org.mainstay.model.actor.OrgId;
import org.mainstay.model.actor.Party;
import org.mainstay.model.actor.RegisteredCharity;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.funding.Payment;
import org.mainstay.model.place.Place;

/// Every way in which a place's files name an organisation, without redacted names, which are never anyone.
///
/// @param all each mention once
/// @param people recipients of grants to individuals
/// @param seen where each stands and what money it carries
record Mentions(
        List<Mention> all,
        Map<Mention, List<Party>> parties,
        Map<Mention, List<Payment.Payee>> payees,
        Set<Party> people,
        Map<Mention, Seen> seen) {

    static Mentions of(Place place, Classifier classifier) {
        return new Gathering(classifier).gather(place);
    }

    Seen seen(Mention mention) {
        return Objects.requireNonNull(seen.get(mention), "every mention stands somewhere");
    }

    /// The same mentions, some of them put otherwise.
    Mentions replace(Map<Mention, Mention> put) {
        if (put.isEmpty()) {
            return this;
        }
        var changed = new LinkedHashMap<Mention, Seen>();
        seen.forEach((mention, stands) -> changed.merge(put.getOrDefault(mention, mention), stands, Seen::plus));
        return new Mentions(List.copyOf(changed.keySet()), move(parties, put), move(payees, put), people, changed);
    }

    private static <P> Map<Mention, List<P>> move(Map<Mention, List<P>> of, Map<Mention, Mention> put) {
        var moved = new LinkedHashMap<Mention, List<P>>();
        of.forEach(
                (mention, values) -> moved.computeIfAbsent(put.getOrDefault(mention, mention), key -> new ArrayList<>())
                        .addAll(values));
        return moved;
    }

    /// Gathers them kind by kind.
    private static final class Gathering {

        private final Classifier classifier;
        private final Map<Mention, List<Party>> parties = new LinkedHashMap<>();
        private final Map<Mention, List<Payment.Payee>> payees = new LinkedHashMap<>();
        private final Map<Mention, Seen> seen = new LinkedHashMap<>();
        private final Set<Party> people = new HashSet<>();

        Gathering(Classifier classifier) {
            this.classifier = classifier;
        }

        Mentions gather(Place place) {
            gatherRegister(place);
            gatherGrants(place);
            gatherPayments(place);
            place.listContracts()
                    .forEach(contract -> add(Mention.of(contract.supplier()), new Seen(contract.row(), 0)));
            place.listServices().forEach(service -> {
                var voluntary = service.sector().equalsIgnoreCase("voluntary");
                add(Mention.listed(service.organisation(), service.postcode(), voluntary), new Seen(service.row(), 0));
            });
            place.listFeedServices()
                    .forEach(service ->
                            add(Mention.listed(service.organization(), "", false), new Seen(service.row(), 0)));
            return new Mentions(List.copyOf(seen.keySet()), parties, payees, people, seen);
        }

        private void gatherRegister(Place place) {
            // Side by side, for a whole country's register may be at hand; the order stays.
            var entries = place.listCharities().parallelStream()
                    .map(charity -> new Entry(charity, Mention.of(charity), redacted(charity.name())))
                    .toList();
            for (var entry : entries) {
                var charity = entry.charity;
                var mention = entry.mention;
                if (!entry.redacted) {
                    put(mention, new Seen(charity.row(), 0));
                }
                var known = charity.standing().knownAs();
                if (!known.isBlank() && !mention.ids().isEmpty()) {
                    add(Mention.alias(mention.ids().getFirst(), known), new Seen(charity.row(), 0));
                }
            }
            for (var name : place.listCharityNames()) {
                OrgId.ofCharityNumber(name.charity())
                        .ifPresent(id -> add(Mention.alias(id, name.name()), new Seen(name.row(), 0)));
            }
        }

        private void gatherGrants(Place place) {
            var recipients = new LinkedHashMap<Party, Seen>();
            for (var grant : place.listGrants()) {
                if (grant.toIndividual()) {
                    people.add(grant.recipient());
                } else {
                    recipients.merge(
                            grant.recipient(),
                            new Seen(grant.row(), grant.award().pence()),
                            Seen::plus);
                }
            }
            recipients.forEach((party, stands) -> {
                if (!people.contains(party)) {
                    var mention = Mention.of(party);
                    parties.computeIfAbsent(mention, key -> new ArrayList<>()).add(party);
                    add(mention, stands);
                }
            });
        }

        /// Payments share their payees, so that all but a few are told by being the same object.
        private void gatherPayments(Place place) {
            var byObject = new IdentityHashMap<Payment.Payee, Sum>();
            var ordered = new ArrayList<Payment.Payee>();
            for (var payment : place.listPayments()) {
                var sum = byObject.get(payment.payee());
                if (sum == null) {
                    sum = new Sum(payment.row());
                    byObject.put(payment.payee(), sum);
                    ordered.add(payment.payee());
                }
                sum.add(payment);
            }
            var paid = new LinkedHashMap<Payment.Payee, Seen>();
            ordered.forEach(payee -> paid.merge(payee, sum(byObject, payee), Seen::plus));
            paid.forEach((payee, stands) -> {
                if (!payee.redacted()) {
                    var mention = Mention.of(payee);
                    payees.computeIfAbsent(mention, key -> new ArrayList<>()).add(payee);
                    add(mention, stands);
                }
            });
        }

        private static Seen sum(Map<Payment.Payee, Sum> sums, Payment.Payee payee) {
            return Objects.requireNonNull(sums.get(payee), "every payee was paid")
                    .seen();
        }

        private void add(Mention mention, Seen stands) {
            if (!redacted(mention.name())) {
                put(mention, stands);
            }
        }

        private boolean redacted(String name) {
            return classifier.redacted(name);
        }

        private void put(Mention mention, Seen stands) {
            if (!mention.nobody()) {
                seen.merge(mention, stands, Seen::plus);
            }
        }

        private record Entry(RegisteredCharity charity, Mention mention, boolean redacted) {}
    }

    /// The payments of one payee, as they add up.
    private static final class Sum {

        private RowRef first;
        private long pence;

        Sum(RowRef first) {
            this.first = first;
        }

        void add(Payment payment) {
            if (payment.row().compareTo(first) < 0) {
                first = payment.row();
            }
            pence = Math.addExact(pence, Math.absExact(payment.pence()));
        }

        Seen seen() {
            return new Seen(first, pence);
        }
    }
}
