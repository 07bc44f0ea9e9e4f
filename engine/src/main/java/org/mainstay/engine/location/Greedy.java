package org.mainstay.engine.location;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.mainstay.engine.effort.Effort;

/// Opens the site with the largest gain, then the next, the lowest number first among equals. What a site
/// gains can only fall as others open, so only those that still look best are looked at again. Of all that
/// can be covered it covers at least a share of 1 - 1/e, some 63 in 100.
final class Greedy {

    private final Table table;
    private final Effort effort;
    private final double[] now;

    Greedy(Table table, Effort effort) {
        this.table = table;
        this.effort = effort;
        now = new double[table.rows()];
        for (var row = 0; row < now.length; row++) {
            now[row] = table.most(row);
        }
    }

    /// In the order in which they were opened.
    List<Integer> open(int count) {
        var queue = new PriorityQueue<>(
                Comparator.comparingDouble(Look::gain).reversed().thenComparingInt(Look::site));
        for (var site = 0; site < table.sites(); site++) {
            queue.add(new Look(site, gain(site), 0));
        }
        var opened = new ArrayList<Integer>();
        while (opened.size() < count && !queue.isEmpty()) {
            var best = queue.remove();
            if (best.opened() == opened.size()) {
                opened.add(best.site());
                open(best);
            } else {
                queue.add(new Look(best.site(), gain(best.site()), opened.size()));
            }
        }
        return opened;
    }

    private void open(Look look) {
        for (var at = table.siteFrom(look.site()); at < table.siteTo(look.site()); at++) {
            var row = table.rowAt(at);
            now[row] = Math.min(now[row], table.costAt(at));
        }
    }

    private double gain(int site) {
        var gain = 0.0;
        for (var at = table.siteFrom(site); at < table.siteTo(site); at++) {
            gain += Math.max(0, now[table.rowAt(at)] - table.costAt(at));
        }
        effort.spend(table.siteTo(site) - table.siteFrom(site));
        return gain;
    }

    /// What a site would gain when so many were open.
    private record Look(int site, double gain, int opened) {}
}
