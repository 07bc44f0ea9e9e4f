package org.mainstay.engine.reach;

import java.util.Arrays;
import java.util.BitSet;

/// Finds all pairs within a straight line: services lie in square cells half as wide as the limit, so that an area
/// looks into few cells and tests few services in vain.
final class GridSearch {

    private static final int MOST_CELLS = 1 << 20;
    /// One area of so many is counted beforehand, to know how much room the pairs will take.
    private static final int SAMPLE = 32;

    private final Positions areas;
    private final Positions services;
    private final int limit;
    private final Grid grid;
    private final Ascending found;

    private int[] service;
    private Costs cost;
    private int pairs;

    GridSearch(Positions areas, Positions services, int limit) {
        if (limit < 0) {
            throw new IllegalArgumentException("The limit (%s) must be 0 metres or more.".formatted(limit));
        }
        this.areas = areas;
        this.services = services;
        this.limit = limit;
        this.grid = Grid.of(services, Math.max(1, limit / 2), MOST_CELLS);
        this.found = new Ascending(services.size());
        this.service = new int[0];
        this.cost = limit <= Costs.LONGEST ? Costs.ofSquares(new int[0]) : Costs.of(new double[0]);
    }

    Reach find() {
        var room = estimate();
        service = new int[room];
        cost = cost.room(room);
        var start = new int[areas.size() + 1];
        var lost = new BitSet(areas.size());
        for (var area = 0; area < areas.size(); area++) {
            if (areas.located(area)) {
                gather(areas.x(area), areas.y(area));
                keep(area);
            } else {
                lost.set(area);
            }
            start[area + 1] = pairs;
        }
        return new Reach(services.size(), start, service, cost, lost);
    }

    private int estimate() {
        var counted = 0L;
        var sampled = 0L;
        for (var area = 0; area < areas.size(); area += SAMPLE) {
            if (areas.located(area)) {
                counted += gather(areas.x(area), areas.y(area));
                found.clear();
            }
            sampled++;
        }
        var expected = sampled == 0 ? 0 : counted * areas.size() / sampled;
        return (int) Math.min(Integer.MAX_VALUE / 2, expected + expected / 8 + SAMPLE);
    }

    /// Marks the services within the limit of a point, and says how many there are.
    private int gather(int x, int y) {
        var square = (long) limit * limit;
        var number = 0;
        var lastRow = grid.row((long) y + limit);
        var firstColumn = grid.column((long) x - limit);
        var lastColumn = grid.column((long) x + limit);
        for (var row = grid.row((long) y - limit); row <= lastRow; row++) {
            var end = grid.to(row, lastColumn);
            for (var place = grid.from(row, firstColumn); place < end; place++) {
                var dx = (long) grid.x(place) - x;
                var dy = (long) grid.y(place) - y;
                if (dx * dx + dy * dy <= square) {
                    found.add(grid.service(place));
                    number++;
                }
            }
        }
        return number;
    }

    private void keep(int area) {
        for (var next = found.take(); next >= 0; next = found.take()) {
            if (pairs == service.length) {
                service = Arrays.copyOf(service, grown());
                cost = cost.grown(service.length);
            }
            service[pairs] = next;
            cost.set(pairs++, areas.squared(area, services, next));
        }
    }

    private int grown() {
        var wanted = service.length + (long) service.length / 2 + SAMPLE;
        if (wanted > Integer.MAX_VALUE - 8) {
            throw new IllegalArgumentException(
                    "The limit (%s m) joins more pairs than can be held: choose a shorter one.".formatted(limit));
        }
        return (int) wanted;
    }
}
