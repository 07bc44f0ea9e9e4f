package org.mainstay.engine.appraisal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.mainstay.engine.relationship.FundingLine;
import org.mainstay.engine.simulation.Cell;
import org.mainstay.engine.simulation.Provider;
import org.mainstay.engine.simulation.Supply;
import org.mainstay.engine.simulation.World;
import org.mainstay.model.evidence.Assumptions;
import org.mainstay.model.funding.Provision;
import org.mainstay.model.need.Need;

/// The place turned into a world the simulation can run, at one corner of the assumptions.
///
/// Each line is a supply, in the order of the lines. Areas of one decile that the same supplies reach behave alike, so
/// they share a cell.
final class Setting {

    /// The number of the need of lines whose need nobody knows: their money flows, but they reach no cell of
    /// people.
    static final int NO_NEED = Need.values().length;

    private static final List<Need> NEEDS = List.of(Need.values());

    private final List<Activity> activities;
    private final Map<String, Integer> indexes = new HashMap<>();
    private final World world;
    private final List<SortedMap<Ground.Ward, Long>> wards;

    private Setting(List<FundingLine> lines, List<Activity> activities, World world, Cells cells) {
        this.activities = activities;
        this.world = world;
        this.wards = cells.wards;
        for (var index = 0; index < lines.size(); index++) {
            indexes.put(lines.get(index).id(), index);
        }
    }

    static Setting of(List<FundingLine> lines, Ground ground, Assumptions assumptions, Corner corner) {
        var activities = lines.stream()
                .map(line -> Activity.of(line, assumptions, corner))
                .toList();
        var providers = new TreeMap<String, List<Integer>>();
        for (var index = 0; index < lines.size(); index++) {
            providers
                    .computeIfAbsent(lines.get(index).organisation().id(), id -> new ArrayList<>())
                    .add(index);
        }
        var cells = new Cells(lines, ground);
        var owners = new int[lines.size()];
        var bodies = new ArrayList<Provider>();
        providers.forEach((id, own) -> {
            own.forEach(line -> owners[line] = bodies.size());
            bodies.add(provider(id, own, lines, activities));
        });
        var supplies = new ArrayList<Supply>();
        for (var index = 0; index < lines.size(); index++) {
            var activity = activities.get(index);
            supplies.add(new Supply(
                    owners[index],
                    need(lines.get(index)),
                    lines.get(index).yearly().value(),
                    activity.unitCostPence(),
                    activity.capacity(),
                    cells.shares(index, activity.people())));
        }
        return new Setting(lines, activities, new World(bodies, supplies, cells.list()), cells);
    }

    private static Provider provider(String id, List<Integer> own, List<FundingLine> lines, List<Activity> activities) {
        var fixed = own.stream()
                .mapToLong(line -> activities.get(line).fixedPence())
                .sum();
        var other = own.stream()
                .mapToLong(line -> activities.get(line).otherPence())
                .sum();
        // A body reports its reserves once for each line; they are the same reserves.
        var reserves = own.stream()
                .flatMap(line -> lines.get(line).findProvision().stream())
                .map(Provision::delivery)
                .flatMap(delivery -> Stream.ofNullable(delivery.reservesPence()))
                .max(Long::compare);
        return new Provider(id, fixed, other, reserves.orElse(null));
    }

    static int need(FundingLine line) {
        return line.findNeed().map(Setting::number).orElse(NO_NEED);
    }

    /// The number by which the simulation knows a need.
    static int number(Need need) {
        return NEEDS.indexOf(need);
    }

    World world() {
        return world;
    }

    /// How many of each cell's people live in which ward, as weights; empty where no file tells areas.
    List<SortedMap<Ground.Ward, Long>> wards() {
        return wards;
    }

    int index(FundingLine line) {
        return Objects.requireNonNull(indexes.get(line.id()));
    }

    Activity activity(FundingLine line) {
        return activities.get(index(line));
    }

    /// Gathers areas into cells and tells which cells each line reaches.
    private static final class Cells {

        private final List<Cell> cells = new ArrayList<>();
        private final List<Map<Integer, Long>> weights = new ArrayList<>();
        private final List<SortedMap<Ground.Ward, Long>> wards = new ArrayList<>();

        Cells(List<FundingLine> lines, Ground ground) {
            var reaches = lines.stream().map(ground::reach).toList();
            var numbers = new HashMap<Key, Integer>();
            lines.forEach(line -> weights.add(new LinkedHashMap<>()));
            for (var need = 0; need < NO_NEED; need++) {
                for (var spot = 0; spot < ground.spots().size(); spot++) {
                    var number = place(
                            need, spot, lines, reaches, numbers, ground.spots().get(spot));
                    if (number >= 0 && !ground.wards().isEmpty()) {
                        var weight = ground.spots().get(spot).weight();
                        wards.get(number).merge(ground.wards().get(spot), weight, Long::sum);
                    }
                }
            }
        }

        /// The number of the cell that an area falls into; −1 where no line for the need reaches it.
        private int place(
                int need,
                int spot,
                List<FundingLine> lines,
                List<BitSet> reaches,
                Map<Key, Integer> numbers,
                Ground.Spot area) {
            var reaching = new BitSet();
            for (var line = 0; line < lines.size(); line++) {
                if (need(lines.get(line)) == need && reaches.get(line).get(spot)) {
                    reaching.set(line);
                }
            }
            if (reaching.isEmpty()) {
                return -1;
            }
            var number = numbers.computeIfAbsent(new Key(need, area.decile(), reaching), key -> {
                cells.add(new Cell(key.need(), key.decile(), 0));
                wards.add(new TreeMap<>());
                return cells.size() - 1;
            });
            reaching.stream().forEach(line -> weights.get(line).merge(number, area.weight(), Long::sum));
            return number;
        }

        List<Cell> list() {
            return cells;
        }

        /// The clients of a line, spread over the cells it reaches by the weight of the areas in them.
        List<Supply.Share> shares(int line, long people) {
            var reached = List.copyOf(weights.get(line).keySet());
            var parts = Micro.split(people, List.copyOf(weights.get(line).values()));
            var shares = new ArrayList<Supply.Share>();
            for (var index = 0; index < reached.size(); index++) {
                shares.add(new Supply.Share(reached.get(index), parts.get(index)));
            }
            return shares;
        }

        private record Key(int need, int decile, BitSet reaching) {}
    }
}
