package org.mainstay.engine.portfolio;

import java.util.Arrays;
import java.util.stream.IntStream;

/// What the people not served in a cell cost on average over the scenarios, as a function of its capacity: convex, and
/// straight between the capacities at which a scenario's demand is just met.
///
/// All cells of one world share its bends, which lie at their demand times the same ratios. So one sum for each bend
/// answers for all of them, however many scenarios there are.
final class Shortfall {

    private static final double WHOLE = 1_000_000;

    private final Sheet sheet;
    /// Scenarios of each world, those first whose demand is largest beside the capacity left.
    private final int[][] order;
    /// Capacity at which each of them is just met, for a demand of one.
    private final double[][] bend;
    private final double[][] demandSum;
    private final double[][] capacitySum;

    Shortfall(Sheet sheet) {
        this.sheet = sheet;
        order = new int[sheet.worlds][];
        bend = new double[sheet.worlds][sheet.scenarios];
        demandSum = new double[sheet.worlds][sheet.scenarios + 1];
        capacitySum = new double[sheet.worlds][sheet.scenarios + 1];
        for (var world = 0; world < sheet.worlds; world++) {
            var ratios = ratios(world);
            order[world] = IntStream.range(0, sheet.scenarios)
                    .boxed()
                    .sorted((one, other) -> Double.compare(ratios[other], ratios[one]))
                    .mapToInt(Integer::intValue)
                    .toArray();
            bend[world] = Arrays.stream(order[world])
                    .mapToDouble(scenario -> ratios[scenario])
                    .toArray();
        }
    }

    private double[] ratios(int world) {
        var ratios = new double[sheet.scenarios];
        for (var scenario = 0; scenario < ratios.length; scenario++) {
            var demand = sheet.demandFactor[world][scenario];
            var capacity = sheet.capacityFactor[world][scenario];
            ratios[scenario] = demand == 0 ? 0 : (double) demand / capacity;
        }
        return ratios;
    }

    /// Counts each scenario by these shares from now on.
    void weigh(double[] shares) {
        for (var world = 0; world < order.length; world++) {
            for (var rank = 0; rank < sheet.scenarios; rank++) {
                var scenario = order[world][rank];
                demandSum[world][rank + 1] =
                        demandSum[world][rank] + shares[scenario] * sheet.demandFactor[world][scenario] / WHOLE;
                capacitySum[world][rank + 1] =
                        capacitySum[world][rank] + shares[scenario] * sheet.capacityFactor[world][scenario] / WHOLE;
            }
        }
    }

    /// What is lost in a cell with this capacity.
    double at(int cell, double capacity) {
        var world = sheet.world[cell];
        var demand = (double) sheet.demand[cell];
        var bends = bend[world];
        var low = 0;
        var high = bends.length;
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (bends[middle] * demand > capacity) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return sheet.weight[cell] * (demand * demandSum[world][low] - capacity * capacitySum[world][low]);
    }

    /// The capacity at which the loss and the square of the way from `near`, divided by twice the `step`, are least
    /// together.
    double nearest(int cell, double near, double step) {
        var world = sheet.world[cell];
        var demand = (double) sheet.demand[cell];
        var pull = step * sheet.weight[cell];
        var bends = bend[world];
        var sums = capacitySum[world];
        var low = 0;
        var high = bends.length;
        // The most scenarios for which going to their bend still pays.
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (near + pull * sums[middle + 1] < bends[middle] * demand) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        var straight = near + pull * sums[low];
        return low < bends.length ? Math.max(straight, bends[low] * demand) : straight;
    }

    /// The capacity at which the loss and the price paid for the capacity are least together.
    double cheapest(int cell, double price) {
        if (price < 0) {
            return Double.POSITIVE_INFINITY;
        }
        var world = sheet.world[cell];
        var sums = capacitySum[world];
        var low = 0;
        var high = sheet.scenarios;
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (sheet.weight[cell] * sums[middle + 1] < price) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < sheet.scenarios ? bend[world][low] * sheet.demand[cell] : 0;
    }
}
