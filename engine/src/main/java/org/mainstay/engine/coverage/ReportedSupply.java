package org.mainstay.engine.coverage;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.relationship.FundingLine;
import org.mainstay.model.area.AreaKey;
import org.mainstay.model.evidence.Assumptions;
import org.mainstay.model.evidence.CitedRows;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.evidence.Trace;
import org.mainstay.model.funding.Provision;
import org.mainstay.model.need.Need;
import org.mainstay.model.service.Offer;

/// Adds what funded organisations report of their services, and what their money lets one guess.
final class ReportedSupply {

    private final List<FundingLine> lines;
    private final Areas areas;
    private final Assumptions assumptions;
    private final Figures figures;
    private final Supply supply;

    ReportedSupply(List<FundingLine> lines, Areas areas, Assumptions assumptions, Figures figures, Supply supply) {
        this.lines = lines;
        this.areas = areas;
        this.assumptions = assumptions;
        this.figures = figures;
        this.supply = supply;
    }

    /// Everything that one organisation is funded for under one need.
    private record Funded(String organisationId, Need need) {}

    void add() {
        var byGiver = new TreeMap<String, List<FundingLine>>();
        for (var line : lines) {
            line.findNeed()
                    .ifPresent(need -> byGiver.computeIfAbsent(
                                    need + "|" + line.organisation().id(), any -> new ArrayList<>())
                            .add(line));
        }
        byGiver.values().forEach(this::add);
    }

    private void add(List<FundingLine> ofOne) {
        var first = ofOne.getFirst();
        var funded = new Funded(first.organisation().id(), first.findNeed().orElseThrow());
        var reported = ofOne.stream()
                .flatMap(line -> line.findProvision().stream())
                .filter(Provision::saysHowMany)
                .toList();
        var places = supply.of(funded.need()).stream()
                .filter(outlet -> outlet.organisationId().equals(funded.organisationId()))
                .toList();
        if (!places.isEmpty()) {
            describe(funded, ofOne, reported, places.size());
        } else if (!reported.isEmpty()) {
            supply.add("reported|" + first.id(), outlet(funded, ofOne, reported));
        }
    }

    /// Gives what is reported to the outlets that lists place, in equal parts.
    private void describe(Funded funded, List<FundingLine> lines, List<Provision> reported, int places) {
        var catchment = catchment(reported);
        var number = new int[1];
        supply.replace(funded.need(), outlet -> {
            if (!outlet.organisationId().equals(funded.organisationId())) {
                return outlet;
            }
            var known = outlet.capacity().basis() == Capacity.Basis.PUBLISHED
                    ? withServed(outlet.capacity(), part(served(reported), places, number[0]))
                    : capacity(lines, reported, places, number[0]);
            number[0]++;
            return outlet.with(known).orFor(catchment, rows(reported));
        });
    }

    private static Capacity withServed(Capacity published, @Nullable Long served) {
        return new Capacity(published.places(), served, published.basis(), published.why(), published.trace());
    }

    private Outlet outlet(Funded funded, List<FundingLine> lines, List<Provision> reported) {
        var line = lines.getFirst();
        return new Outlet(
                line.id(),
                line.organisation().name(),
                line.organisation().name(),
                line.organisation().id(),
                funded.need(),
                "",
                line.needWhy(),
                Whereabouts.UNKNOWN,
                catchment(reported),
                Offer.UNKNOWN,
                capacity(lines, reported, 1, 0),
                rows(reported));
    }

    private Set<AreaKey> catchment(List<Provision> reported) {
        var keys = new HashSet<AreaKey>();
        for (var provision : reported) {
            if (provision.catchment().isEmpty()) {
                // One of its lines is for everybody.
                return Set.of();
            }
            keys.addAll(areas.keys(areas.named(provision.catchment())));
        }
        return keys;
    }

    private Capacity capacity(List<FundingLine> lines, List<Provision> reported, int places, int number) {
        var all = sum(reported.stream()
                .map(provision -> provision.delivery().capacity())
                .toList());
        var now = served(reported);
        if (all == null) {
            return now == null ? derived(lines, places, number) : asServed(lines, now, places, number);
        }
        return places == 1
                ? new Capacity(
                        all,
                        now,
                        Capacity.Basis.REPORTED,
                        "Its partner reports %d places a year.".formatted(all),
                        new Trace.Total(cited(reported)))
                : new Capacity(
                        part(all, places, number),
                        part(now, places, number),
                        Capacity.Basis.SHARED_OUT,
                        "Its partner reports %d places a year for %d outlets together.".formatted(all, places),
                        figures.model(ids(lines), List.of()));
    }

    private static CitedRows cited(List<Provision> reported) {
        var rows = CitedRows.builder();
        for (var provision : reported) {
            var capacity = provision.delivery().capacity();
            rows.add(provision.row(), capacity == null ? 0 : capacity);
        }
        return rows.build();
    }

    private static List<String> ids(List<FundingLine> lines) {
        return lines.stream().flatMap(line -> line.figureIds().stream()).toList();
    }

    private Capacity asServed(List<FundingLine> lines, long now, int places, int number) {
        var part = part(now, places, number);
        var why = "It serves so many; nobody says how many more it could.";
        return new Capacity(part, part, Capacity.Basis.DERIVED, why, figures.model(ids(lines), List.of()));
    }

    private Capacity derived(List<FundingLine> lines, int places, int number) {
        var need = lines.getFirst().findNeed().orElseThrow();
        var cost = assumptions.find("delivery_cost", need.code()).orElse(null);
        if (cost == null || cost.value().signum() <= 0) {
            return Capacity.unknown("No file says how many people it can take.");
        }
        var pence = lines.stream().mapToLong(line -> line.yearly().value()).sum();
        var people = BigDecimal.valueOf(pence, 2)
                .divide(cost.value(), 0, RoundingMode.DOWN)
                .longValueExact();
        return new Capacity(
                part(people, places, number),
                null,
                Capacity.Basis.DERIVED,
                "Its council money divided by £%s for each person served (assumption %s)."
                        .formatted(cost.value().toPlainString(), cost.id()),
                figures.model(ids(lines), List.of(cost.id())));
    }

    private static @Nullable Long served(List<Provision> reported) {
        return sum(reported.stream()
                .map(provision -> provision.delivery().peopleServed())
                .toList());
    }

    /// Null where one of them is not known.
    private static @Nullable Long sum(List<@Nullable Long> numbers) {
        var sum = 0L;
        for (var number : numbers) {
            if (number == null) {
                return null;
            }
            sum = Math.addExact(sum, number);
        }
        return numbers.isEmpty() ? null : sum;
    }

    /// One of so many equal parts that add up to the whole.
    private static @Nullable Long part(@Nullable Long whole, int parts, int number) {
        return whole == null ? null : whole * (number + 1) / parts - whole * number / parts;
    }

    private static List<RowRef> rows(List<Provision> reported) {
        return reported.stream().map(Provision::row).toList();
    }

    /// The funded organisations of which no list says where they work, and nobody reports how many they reach.
    List<FundingLine> listUnplaced(Need need) {
        Map<String, Boolean> placed = new TreeMap<>();
        supply.of(need).forEach(outlet -> placed.put(outlet.organisationId(), true));
        return lines.stream()
                .filter(line -> line.findNeed().filter(need::equals).isPresent())
                .filter(line -> !placed.containsKey(line.organisation().id()))
                .toList();
    }
}
