package org.mainstay.engine.appraisal;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import org.mainstay.engine.simulation.Cell;
import org.mainstay.engine.simulation.Course;

/// Who loses service, by what they have in common. Rounded together, so that the parts add up to the whole that is
/// published.
final class Losses {

    private Losses() {}

    /// Everybody counts alike.
    static final ToLongFunction<Cell> ALIKE = cell -> Micro.ONE;

    /// People fewer served over the horizon, for each of `keys`; whole people.
    ///
    /// @param weight how much one person of a cell counts, in millionths
    static SortedMap<Integer, Long> by(
            ToIntFunction<Cell> key,
            List<Integer> keys,
            List<Cell> cells,
            ToLongFunction<Cell> weight,
            Course before,
            Course after) {
        var millionths = new TreeMap<Integer, Long>();
        keys.forEach(one -> millionths.put(one, 0L));
        for (var cell = 0; cell < cells.size(); cell++) {
            for (var year = 0; year < before.years(); year++) {
                millionths.merge(
                        key.applyAsInt(cells.get(cell)),
                        Micro.scaled(
                                before.served(year, cell) - after.served(year, cell),
                                weight.applyAsLong(cells.get(cell))),
                        Long::sum);
            }
        }
        return rounded(millionths);
    }

    /// People fewer served over the horizon, for each ward: those of a cell live where its areas lie.
    static SortedMap<Ground.Ward, Long> byWard(
            List<SortedMap<Ground.Ward, Long>> wards,
            List<Cell> cells,
            ToLongFunction<Cell> weight,
            Course before,
            Course after) {
        var millionths = new TreeMap<Ground.Ward, Long>();
        for (var cell = 0; cell < wards.size(); cell++) {
            var fewer = 0L;
            for (var year = 0; year < before.years(); year++) {
                fewer += before.served(year, cell) - after.served(year, cell);
            }
            fewer = Micro.scaled(fewer, weight.applyAsLong(cells.get(cell)));
            var weights = wards.get(cell);
            var parts = Micro.split(Math.abs(fewer), List.copyOf(weights.values()));
            var next = 0;
            for (var ward : weights.keySet()) {
                millionths.merge(ward, Long.signum(fewer) * parts.get(next++), Long::sum);
            }
        }
        return rounded(millionths);
    }

    private static <K extends Comparable<K>> SortedMap<K, Long> rounded(SortedMap<K, Long> millionths) {
        var rounded = roundTogether(List.copyOf(millionths.values()));
        var people = new TreeMap<K, Long>();
        var next = 0;
        for (var one : millionths.keySet()) {
            people.put(one, rounded.get(next++));
        }
        return people;
    }

    /// Whole people that add up to the whole people of the sum: the largest remainders are rounded up.
    static List<Long> roundTogether(List<Long> millionths) {
        var floors = new ArrayList<Long>();
        var remainders = new ArrayList<Long>();
        for (var value : millionths) {
            floors.add(Math.floorDiv(value, Micro.ONE));
            remainders.add(Math.floorMod(value, Micro.ONE));
        }
        var whole = Micro.people(millionths.stream().mapToLong(Long::longValue).sum());
        var left = whole - floors.stream().mapToLong(Long::longValue).sum();
        while (left > 0) {
            var most = 0;
            for (var index = 1; index < remainders.size(); index++) {
                most = remainders.get(index) > remainders.get(most) ? index : most;
            }
            floors.set(most, floors.get(most) + 1);
            remainders.set(most, -1L);
            left--;
        }
        return floors;
    }
}
