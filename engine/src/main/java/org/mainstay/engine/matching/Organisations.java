package org.mainstay.engine.matching;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mainstay.model.actor.Party;
import org.mainstay.model.funding.Payment;

/// The organisations of a place, and which of them each row means.
public final class Organisations {

    private final List<Organisation> all;
    private final Map<Party, Organisation> byParty;
    private final Map<Payment.Payee, Organisation> byPayee;

    Organisations(List<Organisation> all, Map<Party, Organisation> byParty, Map<Payment.Payee, Organisation> byPayee) {
        this.all = List.copyOf(all);
        this.byParty = Map.copyOf(byParty);
        this.byPayee = Map.copyOf(byPayee);
    }

    /// In order of id.
    public List<Organisation> list() {
        return all;
    }

    public Optional<Organisation> find(Party party) {
        return Optional.ofNullable(byParty.get(party));
    }

    /// Empty for a redacted payee: it is never anyone.
    public Optional<Organisation> find(Payment.Payee payee) {
        return Optional.ofNullable(byPayee.get(payee));
    }
}
