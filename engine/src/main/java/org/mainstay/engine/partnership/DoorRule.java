package org.mainstay.engine.partnership;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.appraisal.Words;
import org.mainstay.engine.relationship.FundingLine;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.need.Need;

/// Finds a need that has several doors in one partnership where one of them has room for people of another, and where
/// serving a person costs much more at one than at another.
record DoorRule(Thresholds edges) {

    private static final long MILLION = 1_000_000;

    /// A door that reports its people.
    ///
    /// @param cost pence a year for each person, whoever pays
    /// @param room places not taken; 0 where nobody said
    private record Door(FundingLine line, long people, long cost, long room) {

        static @Nullable Door of(FundingLine line) {
            var provision = line.findProvision().orElse(null);
            var people = provision == null ? null : provision.delivery().peopleServed();
            if (provision == null || people == null || people <= 0) {
                return null;
            }
            var delivery = provision.delivery().deliveryPence();
            var spent = delivery == null ? line.yearly().value() : delivery;
            var room = ReachFinder.room(line);
            return new Door(line, people, spent / people, room == null ? 0 : room);
        }

        String name() {
            return line.organisation().name();
        }
    }

    List<Finding> find(Registered one) {
        if (Boolean.TRUE.equals(one.partnership().governance().singleEntry())
                || !one.stage().live()) {
            return List.of();
        }
        return ReachFinder.needs(one).stream()
                .flatMap(need -> find(one, need).stream())
                .toList();
    }

    private Optional<Finding> find(Registered one, Need need) {
        var lines = one.lines().stream()
                .filter(line -> line.findNeed().filter(need::equals).isPresent())
                .toList();
        var providers =
                lines.stream().map(line -> line.organisation().id()).distinct().count();
        var doors = new ArrayList<Door>();
        lines.forEach(line -> Optional.ofNullable(Door.of(line)).ifPresent(doors::add));
        if (providers < edges.doors() || doors.size() < 2) {
            return Optional.empty();
        }
        var cheap = doors.stream().min(Comparator.comparingLong(Door::cost)).orElseThrow();
        var dear = doors.stream().max(Comparator.comparingLong(Door::cost)).orElseThrow();
        var roomy = doors.stream().max(Comparator.comparingLong(Door::room)).orElseThrow();
        var apart = dear.cost * MILLION >= Math.multiplyExact(cheap.cost, edges.doorCost());
        var takes = doors.stream()
                .anyMatch(door -> !door.equals(roomy) && roomy.room * MILLION >= door.people * edges.doorRoom());
        if (!apart || !takes) {
            return Optional.empty();
        }
        var figures =
                lines.stream().map(FundingLine::figures).flatMap(List::stream).toList();
        return Optional.of(finding(need, providers, cheap, dear, roomy, figures));
    }

    private static Finding finding(Need need, long providers, Door cheap, Door dear, Door roomy, List<Figure> figures) {
        return new Finding(
                Finding.Kind.SHOULD_BE_ONE_DOOR,
                "%s organisations meet people for %s at doors of their own. A person costs %s a year at %s and %s at %s, and %s has room for %s more."
                        .formatted(
                                Words.number(providers),
                                need.words(),
                                Words.pounds(cheap.cost),
                                cheap.name(),
                                Words.pounds(dear.cost),
                                dear.name(),
                                roomy.name(),
                                Words.number(roomy.room)),
                figures);
    }
}
