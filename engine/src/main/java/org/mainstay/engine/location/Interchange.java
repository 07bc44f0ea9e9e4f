package org.mainstay.engine.location;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.effort.Effort;

/// Moves one service after the other to the site where that helps most, until no single move helps (fast
/// interchange: every row remembers its cheapest and second cheapest open site, so that all moves to a site are
/// weighed at once).
final class Interchange {

    private static final int NONE = -1;
    /// A gain smaller than this share of the whole is the rounding of sums.
    private static final double ROUNDING = 1e-12;

    private final Table table;
    private final double fixed;
    private final Effort effort;
    private final boolean[] open;
    private final int[] cheapest;
    private final double[] first;
    private final double[] second;
    private final double[] loss;
    private final double[] spared;
    private final int[] touched;

    Interchange(Allocation question, Effort effort) {
        this.table = question.table();
        this.fixed = question.fixed();
        this.effort = effort;
        open = new boolean[table.sites()];
        cheapest = new int[table.rows()];
        first = new double[table.rows()];
        second = new double[table.rows()];
        loss = new double[table.sites()];
        spared = new double[table.sites()];
        touched = new int[table.sites()];
    }

    Solution improve(Collection<Integer> sites) {
        Arrays.fill(open, false);
        sites.forEach(site -> open[site] = true);
        var cost = settle();
        while (!effort.over()) {
            var move = best(ROUNDING * cost);
            if (move == null) {
                break;
            }
            open[move.out] = false;
            open[move.in] = true;
            cost = settle();
        }
        var chosen = new ArrayList<Integer>();
        for (var site = 0; site < open.length; site++) {
            if (open[site]) {
                chosen.add(site);
            }
        }
        return new Solution(chosen, cost);
    }

    /// Finds for each row its two cheapest open sites, and for each open site what its closing would cost.
    private double settle() {
        Arrays.fill(cheapest, NONE);
        for (var row = 0; row < first.length; row++) {
            first[row] = table.most(row);
            second[row] = table.most(row);
        }
        for (var site = 0; site < open.length; site++) {
            if (open[site]) {
                offer(site);
            }
        }
        Arrays.fill(loss, 0);
        var cost = fixed;
        for (var row = 0; row < first.length; row++) {
            cost += first[row];
            if (cheapest[row] != NONE) {
                loss[cheapest[row]] += second[row] - first[row];
            }
        }
        return cost;
    }

    private void offer(int site) {
        for (var at = table.siteFrom(site); at < table.siteTo(site); at++) {
            var row = table.rowAt(at);
            var offered = table.costAt(at);
            if (offered < first[row]) {
                second[row] = first[row];
                first[row] = offered;
                cheapest[row] = site;
            } else {
                second[row] = Math.min(second[row], offered);
            }
        }
        effort.spend(table.siteTo(site) - table.siteFrom(site));
    }

    private @Nullable Move best(double least) {
        var cheapestLoss = NONE;
        for (var site = 0; site < open.length; site++) {
            if (open[site] && (cheapestLoss == NONE || loss[site] < loss[cheapestLoss])) {
                cheapestLoss = site;
            }
        }
        Move best = null;
        var most = least;
        for (var site = 0; site < open.length && cheapestLoss != NONE; site++) {
            if (!open[site]) {
                var move = into(site, cheapestLoss);
                if (move.gain > most) {
                    most = move.gain;
                    best = move;
                }
            }
        }
        effort.spend(table.pairs());
        return best;
    }

    /// The best move to a site: whatever closes, the rows that the new site takes in are spared its loss.
    private Move into(int site, int cheapestLoss) {
        var gain = 0.0;
        var size = 0;
        for (var at = table.siteFrom(site); at < table.siteTo(site); at++) {
            var row = table.rowAt(at);
            var here = table.costAt(at);
            gain += Math.max(0, first[row] - here);
            var old = cheapest[row];
            if (old != NONE && here < second[row]) {
                if (spared[old] == 0) {
                    touched[size++] = old;
                }
                spared[old] += second[row] - Math.max(first[row], here);
            }
        }
        var out = cheapestLoss;
        var net = loss[out] - spared[out];
        for (var at = 0; at < size; at++) {
            var old = touched[at];
            if (loss[old] - spared[old] < net) {
                net = loss[old] - spared[old];
                out = old;
            }
            spared[old] = 0;
        }
        return new Move(site, out, gain - net);
    }

    private record Move(int in, int out, double gain) {}
}
