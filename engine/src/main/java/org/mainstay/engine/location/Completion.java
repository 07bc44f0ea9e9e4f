package org.mainstay.engine.location;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/// Makes of any sites some that give every row as many as it wants, and none that could be spared.
final class Completion {

    private final int[] from;
    private final int[] near;
    private final int[] wanted;
    private final int[] siteFrom;
    private final int[] siteRow;
    private final boolean[] open;
    /// How many more sites each row wants; below 0 where it has more than enough.
    private final int[] missing;
    /// How many rows still want each site.
    private final int[] wanting;

    Completion(int[] from, int[] near, int[] wanted, int sites) {
        this.from = from;
        this.near = near;
        this.wanted = wanted;
        siteFrom = new int[sites + 1];
        siteRow = new int[near.length];
        open = new boolean[sites];
        missing = new int[wanted.length];
        wanting = new int[sites];
        turn();
    }

    private void turn() {
        Arrays.stream(near).forEach(site -> siteFrom[site + 1]++);
        for (var site = 1; site < siteFrom.length; site++) {
            siteFrom[site] += siteFrom[site - 1];
        }
        var free = siteFrom.clone();
        for (var row = 0; row < wanted.length; row++) {
            for (var pair = from[row]; pair < from[row + 1]; pair++) {
                siteRow[free[near[pair]]++] = row;
            }
        }
    }

    List<Integer> of(Collection<Integer> sites) {
        Arrays.fill(open, false);
        System.arraycopy(wanted, 0, missing, 0, wanted.length);
        for (var site = 0; site < wanting.length; site++) {
            wanting[site] = siteFrom[site + 1] - siteFrom[site];
        }
        sites.forEach(this::open);
        for (var next = mostWanted(); next >= 0; next = mostWanted()) {
            open(next);
        }
        var kept = new ArrayList<Integer>();
        for (var site = open.length - 1; site >= 0; site--) {
            if (open[site] && !spared(site)) {
                kept.addFirst(site);
            }
        }
        return kept;
    }

    private void open(int site) {
        open[site] = true;
        for (var at = siteFrom[site]; at < siteFrom[site + 1]; at++) {
            var row = siteRow[at];
            missing[row]--;
            for (var pair = from[row]; missing[row] == 0 && pair < from[row + 1]; pair++) {
                wanting[near[pair]]--;
            }
        }
    }

    /// The closed site that most rows still want, the lowest number among equals; -1 where all have what they want.
    private int mostWanted() {
        var best = -1;
        for (var site = 0; site < wanting.length; site++) {
            if (!open[site] && wanting[site] > 0 && (best < 0 || wanting[site] > wanting[best])) {
                best = site;
            }
        }
        return best;
    }

    /// Closes a site where no row needs it.
    private boolean spared(int site) {
        for (var at = siteFrom[site]; at < siteFrom[site + 1]; at++) {
            if (missing[siteRow[at]] >= 0) {
                return false;
            }
        }
        for (var at = siteFrom[site]; at < siteFrom[site + 1]; at++) {
            missing[siteRow[at]]++;
        }
        return true;
    }
}
