package org.mainstay.engine.location;

/// Puts sites and their costs in order together, the lowest site first among equal costs (Shell's sort).
final class CheapestFirst {

    private CheapestFirst() {}

    static void sort(int[] sites, double[] cost) {
        var gap = 1;
        while (gap < cost.length / 3) {
            gap = 3 * gap + 1;
        }
        for (; gap > 0; gap /= 3) {
            for (var from = gap; from < cost.length; from++) {
                var site = sites[from];
                var here = cost[from];
                var at = from;
                while (at >= gap && (cost[at - gap] > here || (cost[at - gap] == here && sites[at - gap] > site))) {
                    sites[at] = sites[at - gap];
                    cost[at] = cost[at - gap];
                    at -= gap;
                }
                sites[at] = site;
                cost[at] = here;
            }
        }
    }
}
