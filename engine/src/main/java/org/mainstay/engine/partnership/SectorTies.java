package org.mainstay.engine.partnership;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.matching.Organisation;
import org.mainstay.model.FinancialYear;
import org.mainstay.model.actor.Party;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.partnership.Member.Sector;

/// Who is tied to whom across the place: by payments, by grants, and by being in one partnership.
final class SectorTies {

    private static final List<String> PUBLIC_LISTS = List.of("GB-LAE-", "GB-LAS-", "GB-LANI-", "GB-GOR-", "GB-NHS-");
    private static final List<String> SOCIAL_LISTS = List.of("GB-CHC-", "GB-SC-", "GB-NIC-");

    private final FinancialYear year;
    private final Map<Ends, Bond> bonds = new TreeMap<>();
    private final Map<String, Sector> sectors = new HashMap<>();

    private SectorTies(FinancialYear year) {
        this.year = year;
    }

    /// A body of one sector.
    record Body(String id, Sector sector) {}

    /// Two bodies, in order of id.
    record Ends(Body one, Body other) implements Comparable<Ends> {

        static Ends of(Body left, Body right) {
            return left.id.compareTo(right.id) <= 0 ? new Ends(left, right) : new Ends(right, left);
        }

        boolean between(Sector left, Sector right) {
            return (one.sector == left && other.sector == right) || (one.sector == right && other.sector == left);
        }

        @Override
        public int compareTo(Ends that) {
            var first = one.id.compareTo(that.one.id);
            return first != 0 ? first : other.id.compareTo(that.other.id);
        }
    }

    /// What ties two bodies, as it gathers.
    static final class Bond {

        private final TreeSet<FinancialYear> years = new TreeSet<>();
        private final Map<RowRef, Long> pence = new TreeMap<>();
        private @Nullable RowRef first;
        private boolean there;
        private boolean back;

        void saw(RowRef row, FinancialYear when, boolean forwards, boolean backwards) {
            var before = first;
            first = before == null || row.compareTo(before) < 0 ? row : before;
            years.add(when);
            there |= forwards;
            back |= backwards;
        }

        /// The row that shows it first.
        RowRef row() {
            return Objects.requireNonNull(first);
        }

        Map<RowRef, Long> pence() {
            return pence;
        }

        boolean lasting() {
            return years.size() > 1;
        }

        boolean bothWays() {
            return there && back;
        }
    }

    static SectorTies of(Known known, Register register) {
        var ties = new SectorTies(known.lines().year());
        register.partnerships().stream().flatMap(one -> one.members().stream()).forEach(member -> {
            var sector = member.sector();
            if (sector != null) {
                ties.sectors.put(member.id(), sector);
            }
        });
        ties.addPayments(known);
        ties.addGrants(known);
        register.partnerships().forEach(one -> ties.addMembers(one, register));
        return ties;
    }

    /// In order of their ends.
    Map<Ends, Bond> all() {
        return bonds;
    }

    private void add(Body from, Body to, Seen seen) {
        if (!from.id.equals(to.id)) {
            var ends = Ends.of(from, to);
            var forwards = ends.one.id.equals(from.id);
            var bond = bonds.computeIfAbsent(ends, any -> new Bond());
            bond.saw(seen.row, seen.when, forwards || seen.mutual, !forwards || seen.mutual);
            if (seen.pence != 0 && seen.when.equals(year)) {
                bond.pence.put(seen.row, seen.pence);
            }
        }
    }

    /// A row that ties two bodies.
    private record Seen(RowRef row, FinancialYear when, long pence, boolean mutual) {}

    private void addPayments(Known known) {
        var payers = new HashMap<String, Body>();
        for (var payment : known.place().listPayments()) {
            var to = known.organisations()
                    .find(payment.payee())
                    .map(SectorTies::body)
                    .orElse(null);
            if (to != null && payment.pence() > 0) {
                var from = payers.computeIfAbsent(
                        payment.payer(), name -> new Body(LineReference.nameId(name), Sector.PUBLIC));
                add(from, to, new Seen(payment.row(), FinancialYear.of(payment.date()), payment.pence(), false));
            }
        }
    }

    private void addGrants(Known known) {
        for (var grant : known.place().listGrants()) {
            var from = funder(grant.funder());
            var to = known.organisations()
                    .find(grant.recipient())
                    .map(SectorTies::body)
                    .orElse(null);
            if (from != null && to != null && !grant.toIndividual()) {
                // A grant whose payment is found is evidence of that payment, so it adds no money.
                var when = FinancialYear.of(grant.award().date());
                add(from, to, new Seen(grant.row(), when, 0, false));
            }
        }
    }

    /// A funder is known by what the register says of it, or by the list that its identifier is on.
    private @Nullable Body funder(Party funder) {
        var id = LineReference.nameId(funder.name());
        var told = sectors.get(id);
        var list = funder.id().toUpperCase(Locale.ROOT);
        if (told != null) {
            return new Body(id, told);
        }
        if (PUBLIC_LISTS.stream().anyMatch(list::startsWith)) {
            return new Body(id, Sector.PUBLIC);
        }
        return SOCIAL_LISTS.stream().anyMatch(list::startsWith) ? new Body(id, Sector.SOCIAL) : null;
    }

    /// Members of a partnership are tied both ways, from its start to its end or to the day of looking.
    private void addMembers(Registered one, Register register) {
        var members = new ArrayList<Membership>(one.members());
        for (var at = 0; at < members.size(); at++) {
            for (var other : members.subList(at + 1, members.size())) {
                tie(one, register, members.get(at), other);
            }
        }
    }

    private void tie(Registered one, Register register, Membership left, Membership right) {
        var from = body(left);
        var to = body(right);
        var start = one.partnership().term().start();
        if (from == null || to == null || start == null || start.isAfter(register.on())) {
            return;
        }
        var end = one.partnership().term().end();
        var last = end == null || end.isAfter(register.on()) ? register.on() : end;
        var rows = List.of(left.member().row(), right.member().row());
        var later = rows.getFirst().compareTo(rows.getLast()) > 0 ? rows.getFirst() : rows.getLast();
        add(from, to, new Seen(later, FinancialYear.of(start), 0, true));
        add(from, to, new Seen(later, FinancialYear.of(last), 0, true));
    }

    private static @Nullable Body body(Membership member) {
        var sector = member.sector();
        return sector == null ? null : new Body(member.id(), sector);
    }

    private static @Nullable Body body(Organisation organisation) {
        var sector = RegisterFinder.sector(organisation);
        return sector == null ? null : new Body(organisation.id(), sector);
    }
}
