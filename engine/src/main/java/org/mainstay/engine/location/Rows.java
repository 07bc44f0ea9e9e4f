package org.mainstay.engine.location;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Gathers the rows of a table. Rows that prefer the same sites in the same order are one: whatever is open,
/// all of them go to the same site.
final class Rows {

    private final List<Row> rows = new ArrayList<>();
    private final Map<Row, Integer> known = new HashMap<>();
    private double fixed;
    private int pairs;

    /// Adds a row and answers its number; -1 for a row that no site can help, which costs the same whatever is
    /// open.
    ///
    /// @param sites those that help, cheapest first
    /// @param cost what the whole row costs at each
    /// @param most what it costs where none of them is open
    int add(int[] sites, double[] cost, double most) {
        if (sites.length == 0) {
            fixed += most;
            return -1;
        }
        var row = new Row(sites, cost, most);
        var earlier = known.putIfAbsent(row, rows.size());
        if (earlier != null) {
            rows.get(earlier).join(row);
            return earlier;
        }
        rows.add(row);
        pairs += sites.length;
        return rows.size() - 1;
    }

    void fixed(double cost) {
        fixed += cost;
    }

    double fixed() {
        return fixed;
    }

    int size() {
        return rows.size();
    }

    int[] from() {
        var from = new int[rows.size() + 1];
        for (var row = 0; row < rows.size(); row++) {
            from[row + 1] = from[row] + rows.get(row).sites.length;
        }
        return from;
    }

    int[] site() {
        var all = new int[pairs];
        var at = 0;
        for (var row : rows) {
            System.arraycopy(row.sites, 0, all, at, row.sites.length);
            at += row.sites.length;
        }
        return all;
    }

    double[] cost() {
        var all = new double[pairs];
        var at = 0;
        for (var row : rows) {
            System.arraycopy(row.cost, 0, all, at, row.cost.length);
            at += row.cost.length;
        }
        return all;
    }

    double[] most() {
        return rows.stream().mapToDouble(row -> row.most).toArray();
    }

    /// Equal to another one with the same sites in the same order.
    private static final class Row {

        private final int[] sites;
        private final double[] cost;
        private double most;

        Row(int[] sites, double[] cost, double most) {
            this.sites = sites;
            this.cost = cost;
            this.most = most;
        }

        void join(Row other) {
            for (var at = 0; at < cost.length; at++) {
                cost[at] += other.cost[at];
            }
            most += other.most;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Row row && Arrays.equals(sites, row.sites);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(sites);
        }
    }
}
