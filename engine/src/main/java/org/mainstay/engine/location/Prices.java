package org.mainstay.engine.location;

import java.util.Collection;

/// Where the prices of rows start.
final class Prices {

    private Prices() {}

    /// Half way between what a row pays at its cheapest open site and what it would pay at the next.
    static double[] start(Allocation question, Collection<Integer> open) {
        var table = question.table();
        var isOpen = new boolean[table.sites()];
        open.forEach(site -> isOpen[site] = true);
        var prices = new double[table.rows()];
        for (var row = 0; row < prices.length; row++) {
            prices[row] = (next(table, row, isOpen, 0) + next(table, row, isOpen, 1)) / 2;
        }
        return prices;
    }

    private static double next(Table table, int row, boolean[] isOpen, int skip) {
        var left = skip;
        for (var pair = table.from(row); pair < table.to(row); pair++) {
            if (isOpen[table.site(pair)] && left-- == 0) {
                return table.cost(pair);
            }
        }
        return table.most(row);
    }
}
