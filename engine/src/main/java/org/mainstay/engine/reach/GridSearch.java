package org.mainstay.engine.reach;

import java.util.BitSet;
import java.util.stream.IntStream;

/// Finds all pairs within a straight line: services lie in square cells half as wide as the limit, so that an area
/// looks into few cells and tests few services in vain.
///
/// Pairs are counted first and found afterwards. That tests them twice, but each area then has a place of its own
/// to be filled by whichever processor is free, and no room is taken that is not needed.
final class GridSearch {

    private static final int MOST_CELLS = 1 << 20;
    /// So many areas are searched in one go.
    private static final int RUN = 1024;

    private final Positions areas;
    private final Positions services;
    private final int limit;
    private final long square;
    private final Grid grid;

    GridSearch(Positions areas, Positions services, int limit) {
        if (limit < 0) {
            throw new IllegalArgumentException("The limit (%s) must be 0 metres or more.".formatted(limit));
        }
        this.areas = areas;
        this.services = services;
        this.limit = limit;
        this.square = (long) limit * limit;
        this.grid = Grid.of(services, Math.max(1, limit / 2), MOST_CELLS);
    }

    Reach find() {
        var start = starts();
        var pairs = start[areas.size()];
        var service = new int[pairs];
        var cost = limit <= Costs.LONGEST ? Costs.ofSquares(new int[pairs]) : Costs.of(new double[pairs]);
        runs().forEach(run -> {
            var found = new Ascending(services.size());
            for (var area = run * RUN; area < end(run); area++) {
                if (start[area] < start[area + 1]) {
                    gather(area, found);
                    for (var pair = start[area]; pair < start[area + 1]; pair++) {
                        service[pair] = found.take();
                        cost.set(pair, areas.squared(area, services, service[pair]));
                    }
                    found.rewind();
                }
            }
        });
        return new Reach(services.size(), start, service, cost, lost());
    }

    /// Where the pairs of each area begin, and where those of the last one end.
    private int[] starts() {
        var start = new int[areas.size() + 1];
        runs().forEach(run -> {
            for (var area = run * RUN; area < end(run); area++) {
                start[area + 1] = areas.located(area) ? count(area) : 0;
            }
        });
        var pairs = 0L;
        for (var area = 1; area < start.length; area++) {
            pairs += start[area];
            if (pairs > Integer.MAX_VALUE - 8) {
                throw new IllegalArgumentException(
                        "The limit (%s m) joins more pairs than can be held: choose a shorter one.".formatted(limit));
            }
            start[area] = (int) pairs;
        }
        return start;
    }

    private IntStream runs() {
        return IntStream.range(0, Math.ceilDiv(areas.size(), RUN)).parallel();
    }

    private int end(int run) {
        return Math.min(areas.size(), (run + 1) * RUN);
    }

    private BitSet lost() {
        var lost = new BitSet(areas.size());
        for (var area = 0; area < areas.size(); area++) {
            lost.set(area, !areas.located(area));
        }
        return lost;
    }

    /// How many services lie within the limit of an area.
    private int count(int area) {
        var number = 0;
        var x = areas.x(area);
        var y = areas.y(area);
        var last = grid.row((long) y + limit);
        for (var row = grid.row((long) y - limit); row <= last; row++) {
            var end = end(row, x);
            for (var place = begin(row, x); place < end; place++) {
                number += near(place, x, y) ? 1 : 0;
            }
        }
        return number;
    }

    /// Marks the services within the limit of an area.
    private void gather(int area, Ascending found) {
        var x = areas.x(area);
        var y = areas.y(area);
        var last = grid.row((long) y + limit);
        for (var row = grid.row((long) y - limit); row <= last; row++) {
            var end = end(row, x);
            for (var place = begin(row, x); place < end; place++) {
                if (near(place, x, y)) {
                    found.add(grid.service(place));
                }
            }
        }
    }

    private int begin(int row, int x) {
        return grid.from(row, grid.column((long) x - limit));
    }

    private int end(int row, int x) {
        return grid.to(row, grid.column((long) x + limit));
    }

    private boolean near(int place, int x, int y) {
        var dx = (long) grid.x(place) - x;
        var dy = (long) grid.y(place) - y;
        return dx * dx + dy * dy <= square;
    }
}
