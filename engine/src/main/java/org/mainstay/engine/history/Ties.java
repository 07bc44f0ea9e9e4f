package org.mainstay.engine.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mainstay.engine.matching.Organisation;
import org.mainstay.engine.matching.Organisations;
import org.mainstay.engine.matching.Relation;
import org.mainstay.engine.relationship.FundingLine;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.funding.Payment;
import org.mainstay.model.place.Place;

/// Finds who else may fall where a partner does: its branches and trading arms, those it holds money for, and those
/// under the roof of a body that is there for others.
public final class Ties {

    private static final Comparator<Tie> IN_ORDER =
            Comparator.comparing(Tie::on).thenComparing(Tie::other).thenComparing(Tie::why);

    private final Organisations organisations;
    private final Map<String, Organisation> partners;
    private final TreeSet<Tie> found = new TreeSet<>(IN_ORDER);

    private Ties(Organisations organisations, Map<String, Organisation> partners) {
        this.organisations = organisations;
        this.partners = partners;
    }

    /// The ties of those that some funding lines pay, in order of their ids.
    public static List<Tie> of(Place place, Organisations organisations, List<FundingLine> lines) {
        var partners = new TreeMap<String, Organisation>();
        lines.forEach(line -> partners.put(line.organisation().id(), line.organisation()));
        var ties = new Ties(organisations, partners);
        ties.addRelations();
        ties.addHosted(place.listPayments());
        ties.addRoofs(place);
        return List.copyOf(ties.found);
    }

    private void addRelations() {
        var byId = new HashMap<String, Organisation>();
        organisations.list().forEach(one -> byId.put(one.id(), one));
        for (var relation : organisations.relations()) {
            var on = partners.get(relation.to());
            var other = byId.get(relation.from());
            if (on != null && other != null && hangs(relation.type())) {
                add(on, other, "It is a %s it. %s".formatted(relation.type().words(), relation.why()), relation.rows());
            }
        }
    }

    private static boolean hangs(Relation.Type type) {
        return switch (type) {
            case BRANCH_OF, TRADING_ARM_OF, MEMBER_OF -> true;
            case SAME_AS, SUCCESSOR_OF, TRADES_AS -> false;
        };
    }

    /// Money that a partner holds for another, as the purposes of its payments name it.
    private void addHosted(List<Payment> payments) {
        var hosts = Hosts.of(partners.values());
        for (var payment : payments) {
            if (payment.detail() != null) {
                var payee = organisations
                        .find(payment.payee())
                        .map(Organisation::id)
                        .map(partners::get);
                payee.flatMap(host -> hosts.findGuest(payment, host).map(guest -> new Hosted(host, guest)))
                        .ifPresent(one -> add(
                                one.host,
                                one.guest,
                                "Payments to the one name the other: it may hold the money for it.",
                                List.of(payment.row())));
            }
        }
    }

    private record Hosted(Organisation host, Organisation guest) {}

    /// Those at the address of a body that is there for others. Which address it is stays unsaid: it may be a home.
    private void addRoofs(Place place) {
        if (partners.values().stream().noneMatch(one -> one.profile().infrastructure())) {
            return;
        }
        var under = new TreeMap<String, List<Tenant>>();
        place.listCharities()
                .forEach(charity ->
                        tenant(under, charity.postcode(), organisations.find(charity.name()), charity.row()));
        place.listServices().forEach(service -> {
            tenant(under, service.postcode(), organisations.find(service.organisation()), service.row());
        });
        under.values().forEach(this::addRoof);
    }

    private record Tenant(Organisation organisation, RowRef row) {}

    private static void tenant(
            Map<String, List<Tenant>> under, String postcode, Optional<Organisation> organisation, RowRef row) {
        var code = postcode.replace(" ", "");
        if (!code.isEmpty()
                && organisation.isPresent()
                && organisation.get().sector().voluntaryOrCommunity()) {
            under.computeIfAbsent(code, key -> new ArrayList<>()).add(new Tenant(organisation.get(), row));
        }
    }

    private void addRoof(List<Tenant> tenants) {
        for (var host : tenants) {
            if (partners.containsKey(host.organisation.id())
                    && host.organisation.profile().infrastructure()) {
                tenants.forEach(tenant -> add(
                        host.organisation,
                        tenant.organisation,
                        "Both give one address, and the one is there for other organisations.",
                        List.of(host.row, tenant.row)));
            }
        }
    }

    /// Of several rows that say the same the first is enough.
    private void add(Organisation on, Organisation other, String why, List<RowRef> rows) {
        if (!on.id().equals(other.id())) {
            var tie = new Tie(on.id(), on.name(), other.id(), other.name(), why, rows);
            var before = found.floor(tie);
            if (before == null || IN_ORDER.compare(before, tie) != 0) {
                found.add(tie);
            } else if (rows.getFirst().compareTo(before.rows().getFirst()) < 0) {
                found.remove(before);
                found.add(tie);
            }
        }
    }
}
