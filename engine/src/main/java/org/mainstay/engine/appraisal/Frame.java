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
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.option.Change;
import org.mainstay.engine.relationship.FundingLine;
import org.mainstay.engine.simulation.Calendar;
import org.mainstay.engine.simulation.Cell;
import org.mainstay.engine.simulation.Clients;
import org.mainstay.engine.simulation.Supply;
import org.mainstay.engine.simulation.World;

/// What of a world does not depend on where the assumptions stand: who provides what, and which cells of
/// people each line reaches. It is made once and used for every draw.
///
/// Areas of one decile that the same supplies reach behave alike, so they share a cell.
final class Frame {

    private final List<FundingLine> lines;
    private final Ground ground;
    private final SortedMap<String, List<Integer>> providers = new TreeMap<>();
    private final Map<String, Integer> indexes = new HashMap<>();
    private final List<Cell> cells = new ArrayList<>();
    /// By cell: the lines that reach it.
    private final List<BitSet> reaching = new ArrayList<>();
    private final List<SortedMap<Ground.Ward, Long>> wards = new ArrayList<>();
    /// By line: the cells that it reaches, and the weight of each.
    private final List<List<Integer>> reached = new ArrayList<>();
    private final List<List<Long>> weights = new ArrayList<>();
    /// By line: how its clients were spread last, since most draws spread as many.
    private final AtomicReferenceArray<Own> spreads;
    private volatile @Nullable Clients clients;

    private Frame(List<FundingLine> lines, Ground ground) {
        this.lines = List.copyOf(lines);
        this.ground = ground;
        spreads = new AtomicReferenceArray<>(lines.size());
    }

    static Frame of(List<FundingLine> lines, Ground ground) {
        var frame = new Frame(lines, ground);
        for (var index = 0; index < lines.size(); index++) {
            frame.indexes.put(lines.get(index).id(), index);
            frame.providers
                    .computeIfAbsent(lines.get(index).organisation().id(), id -> new ArrayList<>())
                    .add(index);
        }
        frame.layCells();
        return frame;
    }

    private void layCells() {
        var reaches = lines.stream().map(ground::reach).toList();
        var numbers = new HashMap<Key, Integer>();
        var byLine = new ArrayList<Map<Integer, Long>>();
        lines.forEach(line -> byLine.add(new LinkedHashMap<>()));
        var byNeed = IntStream.range(0, lines.size()).boxed().collect(Collectors.groupingBy(this::need));
        for (var need = 0; need < Setting.NO_NEED; need++) {
            var ofNeed = byNeed.getOrDefault(need, List.of());
            for (var spot = 0; spot < ground.spots().size(); spot++) {
                var area = ground.spots().get(spot);
                var reaching = reaching(ofNeed, spot, reaches);
                if (!reaching.isEmpty()) {
                    var number = numbers.computeIfAbsent(new Key(need, area.decile(), reaching), this::cell);
                    reaching.stream().forEach(line -> byLine.get(line).merge(number, area.weight(), Long::sum));
                    if (!ground.wards().isEmpty()) {
                        wards.get(number).merge(ground.wards().get(spot), area.weight(), Long::sum);
                    }
                }
            }
        }
        for (var ofLine : byLine) {
            reached.add(List.copyOf(ofLine.keySet()));
            weights.add(List.copyOf(ofLine.values()));
        }
    }

    private int need(int line) {
        return Setting.need(lines.get(line));
    }

    /// Those of some lines that reach an area.
    private static BitSet reaching(List<Integer> some, int spot, List<BitSet> reaches) {
        var reaching = new BitSet();
        for (int line : some) {
            reaching.set(line, reaches.get(line).get(spot));
        }
        return reaching;
    }

    private int cell(Key key) {
        cells.add(new Cell(key.need(), key.decile(), 0));
        reaching.add(key.reaching());
        wards.add(new TreeMap<>());
        return cells.size() - 1;
    }

    private record Key(int need, int decile, BitSet reaching) {}

    List<FundingLine> lines() {
        return lines;
    }

    /// The same of some of the lines alone; they must be all that can touch each other.
    Frame part(List<FundingLine> some) {
        return of(some, ground);
    }

    /// Who pays for each line.
    List<Payer> payers() {
        return lines.stream().map(line -> Payer.of(line.funder())).toList();
    }

    /// The lines of each organisation, by its id.
    SortedMap<String, List<Integer>> providers() {
        return providers;
    }

    List<Cell> cells() {
        return cells;
    }

    /// Whether some cell is reached by these lines and by no other.
    boolean aloneReach(BitSet some) {
        return some.stream()
                .flatMap(line -> reached.get(line).stream().mapToInt(Integer::intValue))
                .anyMatch(cell -> {
                    var others = (BitSet) reaching.get(cell).clone();
                    others.andNot(some);
                    return others.isEmpty();
                });
    }

    /// How many of each cell's people live in which ward, as weights; empty where no file tells areas.
    List<SortedMap<Ground.Ward, Long>> wards() {
        return wards;
    }

    int index(FundingLine line) {
        return Objects.requireNonNull(indexes.get(line.id()));
    }

    /// So many people spread over the cells that a line reaches.
    private record Own(long people, List<Supply.Share> shares) {}

    /// The clients of a line, spread over the cells it reaches by the weight of the areas in them.
    List<Supply.Share> shares(int line, long people) {
        var last = spreads.get(line);
        if (last == null || last.people() != people) {
            last = new Own(people, spread(line, people));
            spreads.set(line, last);
        }
        return last.shares();
    }

    private List<Supply.Share> spread(int line, long people) {
        var parts = Micro.split(people, weights.get(line));
        var shares = new ArrayList<Supply.Share>(parts.size());
        for (var index = 0; index < parts.size(); index++) {
            shares.add(new Supply.Share(reached.get(line).get(index), parts.get(index)));
        }
        return List.copyOf(shares);
    }

    /// The people of a world of this frame, laid out once for all worlds with as many.
    Clients clients(World world) {
        var last = clients;
        if (last == null || !last.fit(world)) {
            last = Clients.of(world, Calendar.monthly(1));
            clients = last;
        }
        return last;
    }

    /// The needs that changes can touch: all that the organisations of their lines serve.
    BitSet needs(List<Change> changes) {
        var needs = new BitSet();
        for (var change : changes) {
            for (var line : change.lines()) {
                Objects.requireNonNull(providers.get(line.organisation().id())).forEach(own -> needs.set(need(own)));
            }
        }
        return needs;
    }
}
