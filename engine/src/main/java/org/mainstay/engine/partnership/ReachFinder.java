package org.mainstay.engine.partnership;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.appraisal.Sounding;
import org.mainstay.engine.relationship.FundingLine;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.evidence.Unit;
import org.mainstay.model.funding.Provision;
import org.mainstay.model.need.Need;

/// Tells whom a partnership reaches, as its partners report, and whom nobody does, as coverage finds.
record ReachFinder(Known known, FigureShelf shelf) {

    Standing.Reach find(Registered one, List<Standing.LineStanding> lines) {
        var reporting =
                one.lines().stream().filter(line -> served(line) != null).toList();
        var served =
                total(one, "served", "people a year, as partners report", Unit.PEOPLE, reporting, ReachFinder::served);
        var room = total(one, "room", "places not taken", Unit.PLACES, one.lines(), ReachFinder::room);
        var unknown = new ArrayList<String>();
        var silent = one.lines().size() - reporting.size();
        if (silent > 0) {
            unknown.add("Nobody reported how many %s reach."
                    .formatted(silent == 1 ? "one of its lines does" : silent + " of its lines"));
        }
        return new Standing.Reach(
                served, room, cost(one, reporting, served), losing(one, lines), notReached(one, unknown), unknown);
    }

    private static @Nullable Long served(FundingLine line) {
        return line.findProvision()
                .map(provision -> provision.delivery().peopleServed())
                .orElse(null);
    }

    /// Places that are not taken; null where nobody reports both people and places.
    static @Nullable Long room(FundingLine line) {
        var delivery = line.findProvision().map(Provision::delivery).orElse(null);
        if (delivery == null) {
            return null;
        }
        var capacity = delivery.capacity();
        var people = delivery.peopleServed();
        return capacity == null || people == null ? null : (Long) Math.max(0, capacity - people);
    }

    private @Nullable Figure total(
            Registered one,
            String part,
            String words,
            Unit unit,
            List<FundingLine> lines,
            Function<FundingLine, @Nullable Long> amount) {
        var rows = new TreeMap<RowRef, Long>();
        for (var line : lines) {
            var counted = amount.apply(line);
            if (counted != null) {
                rows.put(line.findProvision().orElseThrow().row(), counted);
            }
        }
        return rows.isEmpty()
                ? null
                : shelf.total(one.id() + "/" + part, one.name() + ": " + words, unit, FundsFinder.cited(rows));
    }

    private @Nullable Figure cost(Registered one, List<FundingLine> reporting, @Nullable Figure served) {
        if (served == null || served.value() <= 0) {
            return null;
        }
        var money = shelf.sum(
                one.id() + "/yearly_reporting",
                one.name() + ": a year, over the lines that report people",
                Unit.PENCE_A_YEAR,
                reporting.stream().map(FundingLine::yearly).toList());
        return shelf.quotient(
                one.id() + "/cost", one.name() + ": a year for each person", Unit.PENCE_A_YEAR, money, served);
    }

    private @Nullable Figure losing(Registered one, List<Standing.LineStanding> lines) {
        var losing = lines.stream()
                .map(Standing.LineStanding::sounding)
                .filter(Objects::nonNull)
                .map(Sounding::losing)
                .filter(Objects::nonNull)
                .toList();
        return losing.isEmpty()
                ? null
                : shelf.sum(
                        one.id() + "/losing",
                        one.name() + ": people who lose service if each of its lines ends by itself",
                        Unit.PEOPLE,
                        losing);
    }

    /// The needs that it says it serves, else those of its lines.
    static List<Need> needs(Registered one) {
        var needs = new LinkedHashSet<>(one.partnership().scope().needs());
        if (needs.isEmpty()) {
            one.lines().forEach(line -> line.findNeed().ifPresent(needs::add));
        }
        return List.copyOf(needs);
    }

    private List<Standing.NotReached> notReached(Registered one, List<String> unknown) {
        var list = new ArrayList<Standing.NotReached>();
        for (var need : needs(one)) {
            var found = known.findReach(need).orElse(null);
            var without = found == null ? null : found.withoutAccess();
            if (found != null && without != null) {
                list.add(new Standing.NotReached(need.words(), without, found.people()));
            } else {
                unknown.add("Who has nobody in reach for %s cannot be told%s"
                        .formatted(need.words(), found == null ? "." : ": " + found.why()));
            }
        }
        return list;
    }
}
