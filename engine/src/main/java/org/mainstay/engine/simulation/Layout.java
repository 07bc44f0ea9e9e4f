package org.mainstay.engine.simulation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.stream.IntStream;

/// A world laid out in plain arrays, with every yearly number of people already cut into steps. It never changes.
final class Layout {

    final World world;
    final Calendar calendar;
    final int providers;
    final int supplies;
    final int cells;
    final int needs;

    /// By provider; unknown reserves start from 0, and what follows is the change.
    final long[] fixed;
    final long[] otherIncome;
    final long[] reserves;

    /// By supply.
    final int[] provider;
    final int[] need;
    final long[] council;
    final long[] unitCost;
    final long[] capacity;

    /// Positions of the supplies of a provider, the supplies and the cells of a need.
    final int[][] suppliesOfProvider;
    final int[][] suppliesOfNeed;
    final int[][] cellsOfNeed;

    /// Own clients: the shares of a supply, the cell of a share, the people of a share by position in the year.
    final int[][] shares;
    final int[] shareCell;
    final long[][] sharePeople;

    /// The cells that a supply reaches, in order; the supplies of a need, narrowest reach first.
    final int[][] reach;
    final int[][] byReach;

    /// Own clients of a supply, in a year and by position in the year.
    final long[] own;
    final long[][] ownPeople;

    /// By position in the year and cell: people beyond own clients, and all people.
    final long[][] extra;
    final long[][] demand;

    Layout(World world, Calendar calendar) {
        this.world = world;
        this.calendar = calendar;
        providers = world.providers().size();
        supplies = world.supplies().size();
        cells = world.cells().size();
        needs = world.needs();
        fixed = world.providers().stream().mapToLong(Provider::fixedPence).toArray();
        otherIncome =
                world.providers().stream().mapToLong(Provider::otherIncomePence).toArray();
        reserves = reserves(world);
        provider = world.supplies().stream().mapToInt(Supply::provider).toArray();
        need = world.supplies().stream().mapToInt(Supply::need).toArray();
        council = world.supplies().stream().mapToLong(Supply::councilPence).toArray();
        capacity = world.supplies().stream().mapToLong(Supply::capacity).toArray();
        unitCost = world.supplies().stream().mapToLong(Supply::unitCostPence).toArray();
        suppliesOfProvider = groups(providers, provider);
        suppliesOfNeed = groups(needs, need);
        cellsOfNeed = groups(needs, world.cells().stream().mapToInt(Cell::need).toArray());
        int steps = calendar.stepsPerYear();
        int count = world.supplies().stream()
                .mapToInt(supply -> supply.own().size())
                .sum();
        shares = new int[supplies][];
        reach = new int[supplies][];
        shareCell = new int[count];
        sharePeople = new long[steps][count];
        own = new long[supplies];
        ownPeople = new long[supplies][steps];
        extra = new long[steps][cells];
        demand = new long[steps][cells];
        layExtra();
        layShares();
        byReach = new int[needs][];
        for (int need = 0; need < needs; need++) {
            byReach[need] = byReach(suppliesOfNeed[need], reach);
        }
    }

    /// Reserves that are not known start from nothing: only their change is told.
    private static long[] reserves(World world) {
        return world.providers().stream()
                .map(Provider::reservesPence)
                .mapToLong(known -> known == null ? 0 : known)
                .toArray();
    }

    /// Narrowest reach first: the fewest cells, then the fewest people in them, so that neither order
    /// nor names decide who serves whom.
    int[] byReach(int[] supplies, int[][] reach) {
        var people = new HashMap<Integer, Long>();
        for (int supply : supplies) {
            people.put(supply, peopleIn(reach[supply]));
        }
        return Arrays.stream(supplies)
                .boxed()
                .sorted(Comparator.comparingInt((Integer supply) -> reach[supply].length)
                        .thenComparing(people::get)
                        .thenComparing(supply -> reach[supply], Arrays::compare)
                        .thenComparing(Comparator.naturalOrder()))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private long peopleIn(int[] some) {
        long people = 0;
        for (long[] inStep : demand) {
            for (int cell : some) {
                people += inStep[cell];
            }
        }
        return people;
    }

    private void layExtra() {
        for (int position = 0; position < calendar.stepsPerYear(); position++) {
            for (int cell = 0; cell < cells; cell++) {
                long yearly = world.cells().get(cell).extraDemand();
                extra[position][cell] = Portion.ofYear(yearly, position, calendar.stepsPerYear());
                demand[position][cell] = extra[position][cell];
            }
        }
    }

    private void layShares() {
        int next = 0;
        for (int supply = 0; supply < supplies; supply++) {
            var own = world.supplies().get(supply).own();
            shares[supply] = IntStream.range(next, next + own.size()).toArray();
            reach[supply] = own.stream().mapToInt(Supply.Share::cell).sorted().toArray();
            for (var share : own) {
                shareCell[next] = share.cell();
                this.own[supply] = Math.addExact(this.own[supply], share.people());
                for (int position = 0; position < calendar.stepsPerYear(); position++) {
                    long people = Portion.ofYear(share.people(), position, calendar.stepsPerYear());
                    sharePeople[position][next] = people;
                    ownPeople[supply][position] += people;
                    demand[position][share.cell()] += people;
                }
                next++;
            }
        }
    }

    private static int[][] groups(int count, int[] groupOf) {
        return IntStream.range(0, count)
                .mapToObj(group -> IntStream.range(0, groupOf.length)
                        .filter(i -> groupOf[i] == group)
                        .toArray())
                .toArray(int[][]::new);
    }
}
