package org.mainstay.engine.partnership;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.matching.Organisation;
import org.mainstay.engine.partnership.SectorTies.Body;
import org.mainstay.model.FinancialYear;
import org.mainstay.model.actor.Party;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.partnership.Member.Sector;

/// Walks the payments and grants between bodies whose sector is known, one at a time since ledgers are long.
final class SectorFlows {

    private static final List<String> PUBLIC_LISTS = List.of("GB-LAE-", "GB-LAS-", "GB-LANI-", "GB-GOR-", "GB-NHS-");
    private static final List<String> SOCIAL_LISTS = List.of("GB-CHC-", "GB-SC-", "GB-NIC-");

    private final Known known;
    private final Map<String, Sector> told = new HashMap<>();

    SectorFlows(Known known, Register register) {
        this.known = known;
        register.partnerships().stream().flatMap(one -> one.members().stream()).forEach(member -> {
            var sector = member.sector();
            if (sector != null) {
                told.put(member.id(), sector);
            }
        });
    }

    /// Something that went from one body to another.
    ///
    /// @param pence nothing for a grant: one whose payment is found is evidence of that payment
    record Flow(Body from, Body to, RowRef row, FinancialYear when, long pence) {}

    void each(Consumer<Flow> seen) {
        eachPayment(seen);
        eachGrant(seen);
    }

    private void eachPayment(Consumer<Flow> seen) {
        var payers = new HashMap<String, Body>();
        for (var payment : known.place().listPayments()) {
            var to = known.organisations()
                    .find(payment.payee())
                    .map(SectorFlows::body)
                    .orElse(null);
            if (to != null && payment.pence() > 0) {
                var from = payers.computeIfAbsent(
                        payment.payer(), name -> new Body(LineReference.nameId(name), Sector.PUBLIC));
                seen.accept(new Flow(from, to, payment.row(), FinancialYear.of(payment.date()), payment.pence()));
            }
        }
    }

    private void eachGrant(Consumer<Flow> seen) {
        for (var grant : known.place().listGrants()) {
            var from = funder(grant.funder());
            var to = known.organisations()
                    .find(grant.recipient())
                    .map(SectorFlows::body)
                    .orElse(null);
            if (from != null && to != null && !grant.toIndividual()) {
                seen.accept(new Flow(
                        from, to, grant.row(), FinancialYear.of(grant.award().date()), 0));
            }
        }
    }

    /// A funder is known by what the register says of it, or by the list that its identifier is on.
    private @Nullable Body funder(Party funder) {
        var id = LineReference.nameId(funder.name());
        var sector = told.get(id);
        var list = funder.id().toUpperCase(Locale.ROOT);
        if (sector != null) {
            return new Body(id, sector);
        }
        if (PUBLIC_LISTS.stream().anyMatch(list::startsWith)) {
            return new Body(id, Sector.PUBLIC);
        }
        return SOCIAL_LISTS.stream().anyMatch(list::startsWith) ? new Body(id, Sector.SOCIAL) : null;
    }

    private static @Nullable Body body(Organisation organisation) {
        var sector = RegisterFinder.sector(organisation);
        return sector == null ? null : new Body(organisation.id(), sector);
    }
}
