package org.mainstay.engine.reach;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntPredicate;

/// Collects travel times that were measured elsewhere, in any order, and makes them a reach.
///
/// From an area to a service may take another time than back: only the way there is used. Where a pair is
/// given more than once the least counts. An area without any row was not measured.
public final class TravelTimes {

    private static final int FIRST_ROOM = 1024;
    private static final int SERVICE_BITS = 32;

    private final int areas;
    private final int services;
    private int[] area = new int[FIRST_ROOM];
    private int[] service = new int[FIRST_ROOM];
    private double[] cost = new double[FIRST_ROOM];
    private int rows;

    public TravelTimes(int areas, int services) {
        this.areas = areas;
        this.services = services;
    }

    public void add(int from, int to, double minutes) {
        if (from < 0 || from >= areas || to < 0 || to >= services || !(minutes >= 0)) {
            throw new IllegalArgumentException(
                    "The time (%s) from area %s to service %s must be 0 or more, between two that exist."
                            .formatted(minutes, from, to));
        }
        if (rows == area.length) {
            var room = rows + rows / 2;
            area = Arrays.copyOf(area, room);
            service = Arrays.copyOf(service, room);
            cost = Arrays.copyOf(cost, room);
        }
        area[rows] = from;
        service[rows] = to;
        cost[rows++] = minutes;
    }

    /// How many rows gave a pair that another row gave too.
    public int repeated() {
        return rows - reach().pairs();
    }

    /// What was collected so far; an area without any row was not measured.
    public Reach reach() {
        var measured = new BitSet(areas);
        for (var row = 0; row < rows; row++) {
            measured.set(area[row]);
        }
        return reach(measured::get);
    }

    /// What was collected so far.
    ///
    /// @param located whether an area was measured: without a row it then reaches nothing
    public Reach reach(IntPredicate located) {
        var ends = new int[areas + 1];
        for (var row = 0; row < rows; row++) {
            ends[area[row] + 1]++;
        }
        var lost = new BitSet(areas);
        for (var number = 0; number < areas; number++) {
            lost.set(number, !located.test(number));
            ends[number + 1] += ends[number];
        }
        return merged(ends, sorted(ends), lost);
    }

    /// The rows by area, then service: the service above, the row below.
    private long[] sorted(int[] ends) {
        var next = ends.clone();
        var keys = new long[rows];
        for (var row = 0; row < rows; row++) {
            keys[next[area[row]]++] = (long) service[row] << SERVICE_BITS | row;
        }
        for (var number = 0; number < areas; number++) {
            Arrays.sort(keys, ends[number], ends[number + 1]);
        }
        return keys;
    }

    private Reach merged(int[] ends, long[] keys, BitSet lost) {
        var start = new int[areas + 1];
        var whom = new int[rows];
        var price = new double[rows];
        var next = 0;
        for (var number = 0; number < areas; number++) {
            for (var place = ends[number]; place < ends[number + 1]; place++) {
                var to = (int) (keys[place] >> SERVICE_BITS);
                var minutes = cost[(int) keys[place]];
                if (next > start[number] && whom[next - 1] == to) {
                    price[next - 1] = Math.min(price[next - 1], minutes);
                } else {
                    whom[next] = to;
                    price[next++] = minutes;
                }
            }
            start[number + 1] = next;
        }
        return new Reach(services, start, whom, Costs.of(price), lost);
    }
}
