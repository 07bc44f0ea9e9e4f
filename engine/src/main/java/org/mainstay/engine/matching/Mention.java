package org.mainstay.engine.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mainstay.model.actor.OrgId;
import org.mainstay.model.actor.Party;
import org.mainstay.model.actor.RegisteredCharity;
import org.mainstay.model.funding.Contract;
import org.mainstay.model.funding.Payment;

/// One way in which the files name an organisation.
///
/// @param key the name as [NameKey] has it; empty where nothing is left
/// @param ids well-formed identifiers, the one that the row gives first in front
/// @param supplier the ledger's own number for it, empty elsewhere
/// @param flagged whether the file marks it as voluntary
/// @param postcode as written, empty where none
/// @param gone whether the register says that it has left it
record Mention(
        From from,
        String name,
        String key,
        List<OrgId> ids,
        String supplier,
        boolean flagged,
        String postcode,
        boolean gone) {

    /// An order of content, so that no order of rows or files ever shows.
    static final Comparator<Mention> IN_ORDER = Comparator.comparing(Mention::from)
            .thenComparing(Mention::name)
            .thenComparing(mention -> mention.ids().toString())
            .thenComparing(Mention::supplier)
            .thenComparing(Mention::postcode)
            .thenComparing(Mention::flagged)
            .thenComparing(Mention::gone);

    /// By what tells most of them apart: a country's register has a hundred thousand.
    @Override
    public int hashCode() {
        return 31 * (31 * name.hashCode() + supplier.hashCode()) + ids.hashCode();
    }

    /// Where it stands, the likeliest to spell its name well first.
    enum From {
        REGISTER,
        LEDGER,
        GRANT,
        CONTRACT,
        DIRECTORY,
        /// A further name on a register: a working name, or one that the body had.
        ALIAS
    }

    static Mention of(RegisteredCharity charity) {
        var ids = new ArrayList<OrgId>();
        OrgId.ofCharityNumber(charity.number()).ifPresent(ids::add);
        OrgId.ofCompanyNumber(charity.companyNumber()).ifPresent(ids::add);
        // A charity linked to another stands under the other's number.
        var linked = charity.number().indexOf('-') > 0;
        return new Mention(
                linked ? From.ALIAS : From.REGISTER,
                charity.name(),
                NameKey.of(charity.name()),
                List.copyOf(ids),
                "",
                false,
                charity.postcode(),
                charity.standing().status() == RegisteredCharity.Status.REMOVED);
    }

    static Mention alias(OrgId id, String name) {
        return new Mention(From.ALIAS, name, NameKey.of(name), List.of(id), "", false, "", false);
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
                false,
                party.postcode(),
                false);
    }

    static Mention of(Payment.Payee payee) {
        return new Mention(
                From.LEDGER,
                payee.name(),
                NameKey.of(payee.name()),
                numbers(payee.charityNumber(), payee.companyNumber()),
                payee.supplierId(),
                payee.flaggedVoluntary(),
                "",
                false);
    }

    static Mention of(Contract.Supplier supplier) {
        return new Mention(
                From.CONTRACT,
                supplier.name(),
                NameKey.of(supplier.name()),
                numbers(supplier.charityNumber(), supplier.companyNumber()),
                "",
                supplier.voluntary(),
                "",
                false);
    }

    static Mention listed(String name, String postcode, boolean voluntary) {
        return new Mention(From.DIRECTORY, name, NameKey.of(name), List.of(), "", voluntary, postcode, false);
    }

    private static List<OrgId> numbers(String charity, String company) {
        var ids = new ArrayList<OrgId>();
        OrgId.ofCharityNumber(charity).ifPresent(ids::add);
        OrgId.ofCompanyNumber(company).ifPresent(ids::add);
        return List.copyOf(ids);
    }

    /// The identifier that tells most about it: the first, unless a publisher made that up and there is another.
    Optional<OrgId> findId() {
        return ids.stream()
                .filter(id -> !id.publishersOwn())
                .findFirst()
                .or(() -> ids.stream().findFirst());
    }

    /// The same mention without a number that is another's.
    Mention without(OrgId another) {
        var left = ids.stream().filter(id -> !id.equals(another)).toList();
        return new Mention(from, name, key, left, supplier, flagged, postcode, gone);
    }

    /// Whether a register gives it, under its own name or another.
    boolean registered() {
        return from == From.REGISTER || from == From.ALIAS;
    }

    boolean nobody() {
        return key.isEmpty() && ids.isEmpty();
    }
}
