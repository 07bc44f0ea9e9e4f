package org.mainstay.engine.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.mainstay.engine.appraisal.PlaceModels;
import org.mainstay.engine.relationship.FundingLine;
import org.mainstay.engine.simulation.Behaviour;
import org.mainstay.engine.simulation.Supply;
import org.mainstay.engine.simulation.World;
import org.mainstay.model.shock.ShockRow;
import org.mainstay.model.shock.ShockRow.Whom;

/// Finds where the rows of shocks hit a place, and says of those that hit nothing why.
final class LandingFinder {

    private static final int SHOWN = 12;

    private final PlaceModels models;
    private final World world;
    private final Set<String> notShown = new LinkedHashSet<>();

    LandingFinder(PlaceModels models) {
        this.models = models;
        world = models.central().world();
    }

    /// Those shocks of which at least one row hits something.
    List<Landed> find(List<Shock> shocks) {
        var found = new ArrayList<Landed>();
        for (var shock : shocks) {
            var landings = new ArrayList<Landing>();
            for (var row : shock.rows()) {
                var landing = landing(shock.id() + "/" + landings.size(), row);
                if (landing.hits()) {
                    landings.add(landing);
                } else {
                    notShown.add(why(row));
                }
            }
            if (!landings.isEmpty()) {
                found.add(new Landed(shock, landings));
            }
        }
        return found;
    }

    /// Why some rows hit nothing, each reason once.
    List<String> notShown() {
        return List.copyOf(notShown);
    }

    private Landing landing(String id, ShockRow row) {
        var cells = new TreeMap<Integer, Long>();
        for (int cell = 0; cell < world.cells().size(); cell++) {
            long share = share(cell, row.whom());
            if (share > 0) {
                cells.put(cell, share);
            }
        }
        var supplies = supplies(row, cells);
        return new Landing(id, row, supplies, providers(row, supplies), cells);
    }

    /// How many of the people of a cell a row speaks of, in millionths.
    private long share(int cell, Whom whom) {
        var one = world.cells().get(cell);
        var need = whom.need();
        var deciles = whom.deciles();
        if ((need != null && PlaceModels.number(need) != one.need())
                || (deciles != null && !deciles.holds(one.group()))) {
            return 0;
        }
        if (whom.area().isEmpty()) {
            return Behaviour.ALL;
        }
        var wards = models.wards();
        double inArea = models.wardsOf(cell).entrySet().stream()
                .filter(part -> isCalled(wards.get(part.getKey()), whom.area()))
                .mapToDouble(part -> part.getValue())
                .sum();
        return Math.round(inArea * Behaviour.ALL);
    }

    private static boolean isCalled(PlaceModels.Ward ward, String area) {
        return ward.name().equalsIgnoreCase(area) || ward.code().equalsIgnoreCase(area);
    }

    private SortedMap<Integer, Long> supplies(ShockRow row, SortedMap<Integer, Long> cells) {
        var lines = models.lines();
        var largest = largest();
        var found = new TreeMap<Integer, Long>();
        for (int supply = 0; supply < lines.size(); supply++) {
            var line = lines.get(supply);
            boolean paysItself = row.kind() == ShockRow.Kind.PAID_LATE && line.inHouse();
            boolean named = row.whom().names().isEmpty()
                    || row.whom().names().stream().anyMatch(name -> means(name, row.kind(), line, largest));
            long share = named && !paysItself ? share(world.supplies().get(supply), row.whom(), cells) : 0;
            if (share > 0) {
                found.put(supply, share);
            }
        }
        return found;
    }

    /// Of the clients of a supply, the share that a row speaks of.
    private static long share(Supply supply, Whom whom, SortedMap<Integer, Long> cells) {
        if (whom.need() == null && whom.deciles() == null && whom.area().isEmpty()) {
            return Behaviour.ALL;
        }
        double all = 0;
        double hit = 0;
        for (var own : supply.own()) {
            all += own.people();
            hit += (double) own.people() * cells.getOrDefault(own.cell(), 0L);
        }
        return all == 0 ? 0 : Math.round(hit / all);
    }

    private static boolean means(String name, ShockRow.Kind kind, FundingLine line, String largest) {
        var body = line.organisation();
        boolean isBody = body.id().equalsIgnoreCase(name)
                || body.name().equalsIgnoreCase(name)
                || body.ids().stream().anyMatch(name::equalsIgnoreCase)
                || (name.equalsIgnoreCase(Whom.LARGEST) && body.id().equals(largest));
        boolean isMoney = kind == ShockRow.Kind.PAYER_CUTS || kind == ShockRow.Kind.PAID_LATE;
        return isBody
                || (isMoney
                        && (line.funder().code().equalsIgnoreCase(name)
                                || line.payer().equalsIgnoreCase(name)
                                || line.label().equalsIgnoreCase(name)
                                || line.id().equals(name)));
    }

    /// By the pounds of its lines; of two alike the first by id.
    private String largest() {
        var pence = models.lines().stream()
                .collect(Collectors.groupingBy(
                        line -> line.organisation().id(),
                        TreeMap::new,
                        Collectors.summingLong(line -> line.yearly().value())));
        return pence.entrySet().stream()
                .max(Comparator.<Map.Entry<String, Long>>comparingLong(one -> one.getValue())
                        .thenComparing(one -> one.getKey(), Comparator.reverseOrder()))
                .map(one -> one.getKey())
                .orElse("");
    }

    /// The providers of supplies that are hit, each as much as its clients are. Whoever nobody else
    /// pays cannot lose that.
    private SortedMap<Integer, Long> providers(ShockRow row, SortedMap<Integer, Long> supplies) {
        var found = new TreeMap<Integer, Long>();
        for (int provider = 0; provider < world.providers().size(); provider++) {
            int one = provider;
            var own = IntStream.range(0, world.supplies().size())
                    .filter(supply -> world.supplies().get(supply).provider() == one)
                    .toArray();
            if (row.kind() == ShockRow.Kind.OTHERS_CUT
                    && world.providers().get(provider).otherIncomePence() == 0) {
                continue;
            }
            long share = share(own, supplies);
            if (share > 0) {
                found.put(provider, share);
            }
        }
        return found;
    }

    private long share(int[] own, SortedMap<Integer, Long> supplies) {
        double all = 0;
        double hit = 0;
        for (var supply : own) {
            // A body whose clients nobody knows counts by its lines.
            double people = 1 + world.supplies().get(supply).capacity();
            all += people;
            hit += people * supplies.getOrDefault(supply, 0L);
        }
        return all == 0 ? 0 : Math.round(hit / all);
    }

    private String why(ShockRow row) {
        var area = row.whom().area();
        if (!area.isEmpty() && models.wards().stream().noneMatch(ward -> isCalled(ward, area))) {
            var wards = models.wards().stream()
                    .limit(SHOWN)
                    .map(PlaceModels.Ward::name)
                    .collect(Collectors.joining(", "));
            return "%s: no ward is called %s, so this part of it is left out. %s"
                    .formatted(
                            row.shock(),
                            area,
                            wards.isEmpty()
                                    ? "No file tells areas: add the small areas with their wards."
                                    : "Wards are " + wards + ".");
        }
        return "%s (%s): %s, so nobody can tell what it would do here. %s"
                .formatted(row.shock(), whom(row), found(row), mend(row));
    }

    private static String whom(ShockRow row) {
        var parts = new ArrayList<>(List.of(row.kind().words()));
        parts.addAll(row.whom().names());
        var need = row.whom().need();
        if (need != null) {
            parts.add(need.words());
        }
        var deciles = row.whom().deciles();
        if (deciles != null) {
            parts.add("deciles %d to %d".formatted(deciles.first(), deciles.last()));
        }
        return String.join(", ", parts);
    }

    private static String found(ShockRow row) {
        return switch (row.kind()) {
            case PAYER_CUTS, PAID_LATE -> "these files show no funding line of that payer, need, decile and name";
            case OTHERS_CUT -> "these files show no income but the lines themselves";
            case DEMAND_RISES, ROOM_LOST -> "no funding line here serves such people";
            case BODY_CLOSES, COSTS_RISE, HANDOVERS_LOST -> "no organisation with a funding line is called that";
        };
    }

    private static String mend(ShockRow row) {
        return switch (row.kind()) {
            case PAYER_CUTS, PAID_LATE -> "Add the payer's lines (services that other payers fund, docs/formats.md).";
            case OTHERS_CUT -> "Have partners report their other income (appraise --template).";
            case DEMAND_RISES, ROOM_LOST -> "Add deprivation by small area, or cues that tell what lines are for.";
            case BODY_CLOSES, COSTS_RISE, HANDOVERS_LOST -> "See with money whom the council funds.";
        };
    }
}
