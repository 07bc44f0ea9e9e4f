package org.mainstay.engine.location;

import java.util.Arrays;

/// What each row costs at each site that helps it, by row with the cheapest first, and by site.
final class Table {

    private final int[] from;
    private final int[] site;
    private final double[] cost;
    private final double[] most;
    private final int[] siteFrom;
    private final int[] siteRow;
    private final double[] siteCost;

    private Table(int[] from, int[] site, double[] cost, double[] most, int sites) {
        this.from = from;
        this.site = site;
        this.cost = cost;
        this.most = most;
        siteFrom = new int[sites + 1];
        siteRow = new int[site.length];
        siteCost = new double[site.length];
        turn();
    }

    static Table of(Rows rows, int sites) {
        return new Table(rows.from(), rows.site(), rows.cost(), rows.most(), sites);
    }

    private void turn() {
        for (var one : site) {
            siteFrom[one + 1]++;
        }
        for (var one = 1; one < siteFrom.length; one++) {
            siteFrom[one] += siteFrom[one - 1];
        }
        var free = Arrays.copyOf(siteFrom, siteFrom.length);
        for (var row = 0; row < most.length; row++) {
            for (var pair = from[row]; pair < from[row + 1]; pair++) {
                var at = free[site[pair]]++;
                siteRow[at] = row;
                siteCost[at] = cost[pair];
            }
        }
    }

    int rows() {
        return most.length;
    }

    int sites() {
        return siteFrom.length - 1;
    }

    int pairs() {
        return site.length;
    }

    double most(int row) {
        return most[row];
    }

    int from(int row) {
        return from[row];
    }

    int to(int row) {
        return from[row + 1];
    }

    int site(int pair) {
        return site[pair];
    }

    double cost(int pair) {
        return cost[pair];
    }

    int siteFrom(int one) {
        return siteFrom[one];
    }

    int siteTo(int one) {
        return siteFrom[one + 1];
    }

    int rowAt(int at) {
        return siteRow[at];
    }

    double costAt(int at) {
        return siteCost[at];
    }

    boolean whole() {
        return Arrays.stream(cost).allMatch(one -> one == Math.rint(one))
                && Arrays.stream(most).allMatch(one -> one == Math.rint(one));
    }

    /// Adds to each site what it would gain at these prices, and answers the sum of the prices.
    double price(double[] prices, double[] value) {
        var sum = 0.0;
        for (var row = 0; row < most.length; row++) {
            var price = prices[row];
            sum += price;
            var end = from[row + 1];
            for (var pair = from[row]; pair < end && cost[pair] < price; pair++) {
                value[site[pair]] += cost[pair] - price;
            }
        }
        return sum;
    }

    /// Takes one from what each row lacks that would go to this site at these prices.
    void serve(int one, double[] prices, double[] lack) {
        for (var at = siteFrom[one]; at < siteFrom[one + 1]; at++) {
            if (siteCost[at] < prices[siteRow[at]]) {
                lack[siteRow[at]]--;
            }
        }
    }

    /// Puts what is left of a row into other rows, and answers its number there.
    ///
    /// @param numbers of the sites that stay free
    int keep(int row, Fixing fixing, int[] numbers, Rows rows) {
        var stay = most[row];
        var end = from[row];
        while (end < from[row + 1] && cost[end] < stay) {
            if (fixing.isOpen(site[end])) {
                stay = cost[end];
            } else {
                end++;
            }
        }
        var sites = new int[end - from[row]];
        var costs = new double[sites.length];
        var size = 0;
        for (var pair = from[row]; pair < end; pair++) {
            var number = numbers[site[pair]];
            if (number >= 0) {
                sites[size] = number;
                costs[size++] = cost[pair];
            }
        }
        return rows.add(Arrays.copyOf(sites, size), Arrays.copyOf(costs, size), stay);
    }
}
