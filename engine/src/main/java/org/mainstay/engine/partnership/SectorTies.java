package org.mainstay.engine.partnership;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mainstay.model.FinancialYear;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.partnership.Member.Sector;

/// Who is tied to whom across the place: by payments, by grants, and by being in one partnership.
final class SectorTies {

    private final FinancialYear year;
    private final Map<Ends, Bond> bonds = new TreeMap<>();

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

    /// Those of members of one partnership; the rest is seen flow by flow.
    ///
    /// @param year whose money counts
    static SectorTies of(Register register, FinancialYear year) {
        var ties = new SectorTies(year);
        register.partnerships().forEach(one -> ties.addMembers(one, register));
        return ties;
    }

    void saw(SectorFlows.Flow flow) {
        add(flow.from(), flow.to(), new Seen(flow.row(), flow.when(), flow.pence(), false));
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
}
