package org.mainstay.engine.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mainstay.model.actor.OrgId;
import org.mainstay.model.actor.Party;
import org.mainstay.model.actor.RegisteredCharity;
import org.mainstay.model.funding.Payment;

/// One way in which the files name an organisation.
///
/// @param key the name as [NameKey] has it; empty where nothing is left
/// @param ids well-formed identifiers, the one that the row gives first in front
/// @param supplier the ledger's own number for it, empty elsewhere
/// @param flagged whether the ledger marks it as voluntary
record Mention(From from, String name, String key, List<OrgId> ids, String supplier, boolean flagged) {

    /// Where it stands, the likeliest to spell its name well first.
    enum From {
        REGISTER,
        LEDGER,
        GRANT
    }

    static Mention of(RegisteredCharity charity) {
        var ids = new ArrayList<OrgId>();
        OrgId.ofCharityNumber(charity.number()).ifPresent(ids::add);
        OrgId.ofCompanyNumber(charity.companyNumber()).ifPresent(ids::add);
        return new Mention(From.REGISTER, charity.name(), NameKey.of(charity.name()), List.copyOf(ids), "", false);
    }

    static Mention of(Party party) {
        var ids = new ArrayList<OrgId>();
        OrgId.of(party.id()).ifPresent(ids::add);
        OrgId.ofCharityNumber(party.charityNumber()).ifPresent(ids::add);
        OrgId.ofCompanyNumber(party.companyNumber()).ifPresent(ids::add);
        return new Mention(
                From.GRANT,
                party.name(),
                NameKey.of(party.name()),
                ids.stream().distinct().toList(),
                "",
                false);
    }

    static Mention of(Payment.Payee payee) {
        var ids = new ArrayList<OrgId>();
        OrgId.ofCharityNumber(payee.charityNumber()).ifPresent(ids::add);
        OrgId.ofCompanyNumber(payee.companyNumber()).ifPresent(ids::add);
        return new Mention(
                From.LEDGER,
                payee.name(),
                NameKey.of(payee.name()),
                List.copyOf(ids),
                payee.supplierId(),
                payee.flaggedVoluntary());
    }

    /// The identifier that tells most about it: the first, unless a publisher made that up and there is another.
    Optional<OrgId> findId() {
        return ids.stream()
                .filter(id -> !id.publishersOwn())
                .findFirst()
                .or(() -> ids.stream().findFirst());
    }

    boolean nobody() {
        return key.isEmpty() && ids.isEmpty();
    }
}
