package org.mainstay.engine.location;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.mainstay.engine.effort.Effort;

/// A question of which sites to open, as rows of people that cost something wherever they go.
///
/// @param whole whether every cost is a whole number
record Siting(Allocation rows, boolean whole) {

    static Siting of(Rows rows, int sites) {
        var question = Allocation.of(rows, sites, 1);
        return new Siting(question, question.whole());
    }

    /// The best sites found, of which there are as many as asked for wherever there are so many.
    Outcome choose(int count, Effort effort) {
        var toOpen = Math.clamp(count, 0, rows.sites());
        var outcome = Solver.solve(rows.opening(toOpen), whole, effort);
        var sites = new ArrayList<>(outcome.best().sites());
        // Sites that change nothing were left out on the way.
        for (var site = 0; sites.size() < toOpen; site++) {
            if (!sites.contains(site)) {
                sites.add(site);
            }
        }
        sites.sort(null);
        return new Outcome(new Solution(sites, outcome.best().cost()), outcome.bound(), outcome.prices());
    }

    /// The closed site whose opening saves most, the lowest number among equals.
    Optional<Outlet> oneMore(List<Integer> open) {
        var now = costs(open);
        Outlet best = null;
        for (var site = 0; site < rows.sites(); site++) {
            if (!open.contains(site)) {
                var saved = saved(site, now);
                if (best == null || saved > best.change()) {
                    best = new Outlet(site, saved);
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /// The open site whose closing costs least, the lowest number among equals.
    Optional<Outlet> oneFewer(List<Integer> open) {
        Outlet best = null;
        for (int site : open.stream().sorted().toList()) {
            var left = open.stream().filter(other -> other != site).toList();
            var lost = saved(site, costs(left));
            if (best == null || lost < best.change()) {
                best = new Outlet(site, lost);
            }
        }
        return Optional.ofNullable(best);
    }

    /// What each row costs with these sites open.
    private double[] costs(List<Integer> open) {
        var table = rows.table();
        var now = new double[table.rows()];
        Arrays.setAll(now, table::most);
        for (int site : open) {
            for (var at = table.siteFrom(site); at < table.siteTo(site); at++) {
                now[table.rowAt(at)] = Math.min(now[table.rowAt(at)], table.costAt(at));
            }
        }
        return now;
    }

    private double saved(int site, double[] now) {
        var table = rows.table();
        var saved = 0.0;
        for (var at = table.siteFrom(site); at < table.siteTo(site); at++) {
            saved += Math.max(0, now[table.rowAt(at)] - table.costAt(at));
        }
        return saved;
    }
}
