package org.mainstay.engine.simulation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// The people of a world laid out in plain arrays, with every yearly number already cut into steps. Worlds that differ
/// in money alone share them. They never change.
public final class Clients {

    /// How the steps of a year are counted.
    final int stepsPerYear;

    private final List<Cell> world;
    private final List<List<Supply.Share>> given;

    /// By supply.
    final int[] need;

    /// Positions of the supplies and of the cells of a need.
    final int[][] suppliesOfNeed;
    final int[][] cellsOfNeed;

    /// Own clients: the shares of a supply and their cells, the cell of a share, the people of a share by
    /// position in the year.
    final int[][] shares;
    final int[][] shareCells;
    final int[] shareCell;
    final long[][] sharePeople;

    /// The cells that a supply reaches, in order, and the people in them; the supplies of a need, narrowest
    /// reach first.
    final int[][] reach;
    final long[] peopleInReach;
    final int[][] byReach;

    /// Own clients of a supply, in a year and by position in the year.
    final long[] own;
    final long[][] ownPeople;

    /// By position in the year and cell: people beyond own clients, and all people.
    final long[][] extra;
    final long[][] demand;

    private Clients(World world, int stepsPerYear) {
        this.stepsPerYear = stepsPerYear;
        this.world = world.cells();
        given = world.supplies().stream().map(Supply::own).toList();
        int supplies = given.size();
        int needs = world.needs();
        int cells = world.cells().size();
        need = world.supplies().stream().mapToInt(Supply::need).toArray();
        suppliesOfNeed = groups(needs, need);
        cellsOfNeed = groups(needs, world.cells().stream().mapToInt(Cell::need).toArray());
        int count = given.stream().mapToInt(List::size).sum();
        shares = new int[supplies][];
        shareCells = new int[supplies][];
        reach = new int[supplies][];
        shareCell = new int[count];
        sharePeople = new long[stepsPerYear][count];
        own = new long[supplies];
        ownPeople = new long[supplies][stepsPerYear];
        extra = new long[stepsPerYear][cells];
        demand = new long[stepsPerYear][cells];
        layExtra();
        layShares();
        peopleInReach = Arrays.stream(reach).mapToLong(this::peopleIn).toArray();
        byReach = new int[needs][];
        for (int one = 0; one < needs; one++) {
            byReach[one] = byReach(suppliesOfNeed[one], reach, peopleInReach);
        }
    }

    /// Lays them out.
    public static Clients of(World world, Calendar calendar) {
        return new Clients(world, calendar.stepsPerYear());
    }

    /// Whether the people of a world are just these.
    public boolean fit(World other) {
        if (other.supplies().size() != given.size() || !other.cells().equals(world)) {
            return false;
        }
        for (int supply = 0; supply < need.length; supply++) {
            var one = other.supplies().get(supply);
            if (one.need() != need[supply] || !one.own().equals(given.get(supply))) {
                return false;
            }
        }
        return true;
    }

    /// Narrowest reach first: the fewest cells, then the fewest people in them, so that neither order
    /// nor names decide who serves whom.
    static int[] byReach(int[] supplies, int[][] reach, long[] people) {
        return Arrays.stream(supplies)
                .boxed()
                .sorted(Comparator.comparingInt((Integer supply) -> reach[supply].length)
                        .thenComparingLong(supply -> people[supply])
                        .thenComparing(supply -> reach[supply], Arrays::compare)
                        .thenComparing(Comparator.naturalOrder()))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /// All people of some cells in a year.
    long peopleIn(int[] some) {
        return Arrays.stream(some).mapToLong(this::inYear).sum();
    }

    /// All people of a cell in a year.
    long inYear(int cell) {
        long people = 0;
        for (long[] inStep : demand) {
            people += inStep[cell];
        }
        return people;
    }

    private void layExtra() {
        for (int position = 0; position < stepsPerYear; position++) {
            for (int cell = 0; cell < world.size(); cell++) {
                extra[position][cell] = Portion.ofYear(world.get(cell).extraDemand(), position, stepsPerYear);
                demand[position][cell] = extra[position][cell];
            }
        }
    }

    private void layShares() {
        int next = 0;
        for (int supply = 0; supply < shares.length; supply++) {
            var ofSupply = given.get(supply);
            shares[supply] = IntStream.range(next, next + ofSupply.size()).toArray();
            shareCells[supply] = ofSupply.stream().mapToInt(Supply.Share::cell).toArray();
            reach[supply] = Arrays.stream(shareCells[supply]).sorted().toArray();
            for (var share : ofSupply) {
                shareCell[next] = share.cell();
                own[supply] = Math.addExact(own[supply], share.people());
                for (int position = 0; position < stepsPerYear; position++) {
                    long people = Portion.ofYear(share.people(), position, stepsPerYear);
                    sharePeople[position][next] = people;
                    ownPeople[supply][position] += people;
                    demand[position][share.cell()] += people;
                }
                next++;
            }
        }
    }

    /// The positions in which each group stands.
    static int[][] groups(int count, int[] groupOf) {
        var sizes = new int[count];
        for (int group : groupOf) {
            sizes[group]++;
        }
        var groups = new int[count][];
        Arrays.setAll(groups, group -> new int[sizes[group]]);
        for (int at = groupOf.length - 1; at >= 0; at--) {
            groups[groupOf[at]][--sizes[groupOf[at]]] = at;
        }
        return groups;
    }
}
