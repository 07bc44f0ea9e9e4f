package org.mainstay.engine.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.history.CouncilRecord;
import org.mainstay.engine.matching.Organisation;
import org.mainstay.engine.matching.Sector;
import org.mainstay.engine.relationship.Money;
import org.mainstay.model.FinancialYear;
import org.mainstay.model.evidence.CitedRows;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.evidence.Trace;
import org.mainstay.model.evidence.Unit;

/// Chooses whom to interview: of each sector and scale some who lost money and some who did not, so that nobody hears
/// winners only. Who stands for a group is settled by pounds, then by id, and by nobody's taste.
final class InterviewFinder {

    private static final int EACH = 2;

    private final Money money;
    private final FinancialYear year;
    private final Set<String> losers = new HashSet<>();

    /// Looks at those who were paid in a year, or lost money in it or since.
    InterviewFinder(Money money, FinancialYear year, List<Fall> falls) {
        this.money = money;
        this.year = year;
        falls.stream()
                .filter(Fall::paidLessInAll)
                .forEach(fall -> losers.add(fall.organisation().id()));
    }

    private record Group(Sector sector, CouncilRecord.Band scale, boolean lost) implements Comparable<Group> {

        private static final Comparator<Group> ORDER = Comparator.comparing(Group::sector)
                .thenComparing(Group::scale)
                .thenComparing(Group::lost, Comparator.reverseOrder());

        @Override
        public int compareTo(Group other) {
            return ORDER.compare(this, other);
        }
    }

    private record Paid(Organisation organisation, Figure paid) {}

    List<Interviewee> find() {
        Map<Group, List<Paid>> groups = new TreeMap<>();
        for (var relationship : money.organisations()) {
            var paid = paid(relationship);
            if (paid != null && paid.value() > 0) {
                var organisation = relationship.organisation();
                var group = new Group(
                        organisation.sector(), CouncilRecord.Band.of(paid.value()), losers.contains(organisation.id()));
                groups.computeIfAbsent(group, any -> new ArrayList<>()).add(new Paid(organisation, paid));
            }
        }
        var chosen = new ArrayList<Interviewee>();
        groups.forEach((group, members) -> chosen.addAll(choose(group, members)));
        return chosen;
    }

    /// In the year, or in the one before for those who have lost everything since.
    private @Nullable Figure paid(Money.Relationship relationship) {
        var now = relationship.council().get(year);
        var lost = losers.contains(relationship.organisation().id());
        return now == null && lost ? relationship.council().get(year.previous()) : now;
    }

    private static List<Interviewee> choose(Group group, List<Paid> members) {
        members.sort(Comparator.comparingLong((Paid one) -> -one.paid().value())
                .thenComparing(one -> one.organisation().id()));
        var alike = count(group, members);
        return members.stream()
                .limit(EACH)
                .map(one -> new Interviewee(one.organisation(), group.scale(), group.lost(), one.paid(), alike))
                .toList();
    }

    /// Each is shown by the first row of what it was paid; a row that pays two stands for both.
    private static Figure count(Group group, List<Paid> members) {
        var rows = new TreeMap<RowRef, Long>();
        for (var one : members) {
            if (one.paid().trace() instanceof Trace.Total total && total.rows().size() > 0) {
                rows.merge(total.rows().row(0), 1L, Math::addExact);
            }
        }
        var cited = CitedRows.builder();
        rows.forEach(cited::add);
        var id = "review/interviews/%s/%s/%s"
                .formatted(word(group.sector()), word(group.scale()), group.lost() ? "lost_money" : "lost_none");
        var name = "Organisations of the sector %s, %s a year from the council, that lost %s"
                .formatted(word(group.sector()), group.scale().words(), group.lost() ? "money" : "none");
        return Figure.total(id, name, Unit.ORGANISATIONS, cited.build());
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
