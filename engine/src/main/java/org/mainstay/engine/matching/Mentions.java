package org.mainstay.engine.matching;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mainstay.engine.classification.Classifier;
import org.mainstay.model.actor.Party;
import org.mainstay.model.funding.Payment;
import org.mainstay.model.place.Place;

/// Every way in which a place's files name an organisation, without redacted names, which are never anyone.
///
/// @param all each mention once
/// @param people recipients of grants to individuals
record Mentions(
        List<Mention> all,
        Map<Mention, List<Party>> parties,
        Map<Mention, List<Payment.Payee>> payees,
        Set<Party> people) {

    static Mentions of(Place place, Classifier classifier) {
        var people = new HashSet<Party>();
        var recipients = new LinkedHashSet<Party>();
        for (var grant : place.listGrants()) {
            (grant.toIndividual() ? people : recipients).add(grant.recipient());
        }
        recipients.removeAll(people);
        var paid = listPayees(place);
        var parties = new LinkedHashMap<Mention, List<Party>>();
        for (var party : recipients) {
            parties.computeIfAbsent(Mention.of(party), mention -> new ArrayList<>())
                    .add(party);
        }
        var payees = new LinkedHashMap<Mention, List<Payment.Payee>>();
        for (var payee : paid) {
            payees.computeIfAbsent(Mention.of(payee), mention -> new ArrayList<>())
                    .add(payee);
        }
        var all = new LinkedHashSet<Mention>();
        place.listCharities().forEach(charity -> all.add(Mention.of(charity)));
        all.addAll(parties.keySet());
        all.addAll(payees.keySet());
        all.removeIf(mention -> mention.nobody() || classifier.redacted(mention.name()));
        return new Mentions(List.copyOf(all), parties, payees, people);
    }

    /// Each payee once. Payments share their payees, so that all but a few are told by being the same object.
    private static Set<Payment.Payee> listPayees(Place place) {
        var met = Collections.newSetFromMap(new IdentityHashMap<Payment.Payee, Boolean>());
        var payees = new LinkedHashSet<Payment.Payee>();
        for (var payment : place.listPayments()) {
            if (met.add(payment.payee())) {
                payees.add(payment.payee());
            }
        }
        payees.removeIf(Payment.Payee::redacted);
        return payees;
    }
}
