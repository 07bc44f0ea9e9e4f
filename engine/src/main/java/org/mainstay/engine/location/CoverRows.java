package org.mainstay.engine.location;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Makes a covering question smaller without changing its answer: opens sites that an area cannot do without,
/// and drops areas that are served whenever another one is, and sites that serve nothing more than another one.
final class CoverRows {

    private final Fixing fixing;
    private final int sites;
    private List<Need> needs;

    /// @param fixing of the sites, which grows
    CoverRows(List<Need> needs, Fixing fixing, int sites) {
        this.needs = needs;
        this.fixing = fixing;
        this.sites = sites;
    }

    /// How many sites a row still wants, and which there are.
    record Need(List<Integer> near, int wanted, int row) {

        boolean holds(Need other) {
            return near.size() >= other.near.size() && wanted <= other.wanted && all(near, other.near);
        }
    }

    /// Whether the question can be met at all.
    boolean reduce() {
        int decided;
        do {
            decided = fixing.decided();
            needs = needs.stream()
                    .map(this::rest)
                    .filter(need -> need.wanted > 0)
                    .toList();
            if (needs.stream().anyMatch(need -> need.near.size() < need.wanted)) {
                return false;
            }
            needs.stream()
                    .filter(need -> need.near.size() == need.wanted)
                    .flatMap(need -> need.near.stream())
                    .forEach(fixing::open);
            if (fixing.decided() == decided) {
                dropAreas();
                dropSites();
            }
        } while (fixing.decided() > decided);
        return !fixing.contrary();
    }

    List<Need> needs() {
        return needs;
    }

    private Need rest(Need need) {
        var open = (int) need.near.stream().filter(fixing::isOpen).count();
        var free = need.near.stream().filter(fixing::isFree).toList();
        return new Need(free, need.wanted - open, need.row);
    }

    private void dropAreas() {
        var bySite = bySite();
        var dropped = new boolean[needs.size()];
        var order = IntStream.range(0, needs.size())
                .boxed()
                .sorted(Comparator.comparingInt(
                        (Integer at) -> needs.get(at).near.size()))
                .toList();
        for (int at : order) {
            if (!dropped[at]) {
                var need = needs.get(at);
                var fewest = need.near.stream()
                        .min(Comparator.comparingInt(site -> bySite.get(site).size()))
                        .orElseThrow();
                for (int other : bySite.get(fewest)) {
                    dropped[other] =
                            dropped[other] || (other != at && needs.get(other).holds(need));
                }
            }
        }
        needs = IntStream.range(0, needs.size())
                .filter(at -> !dropped[at])
                .mapToObj(needs::get)
                .toList();
    }

    /// Only where one site is enough for all areas: of two sites that both count, one more is needed.
    private void dropSites() {
        if (needs.stream().anyMatch(need -> need.wanted > 1)) {
            return;
        }
        var bySite = bySite();
        for (var site = 0; site < sites; site++) {
            var served = bySite.get(site);
            if (fixing.isFree(site) && (served.isEmpty() || beaten(site, bySite))) {
                fixing.close(site);
            }
        }
    }

    private boolean beaten(int site, List<List<Integer>> bySite) {
        var served = bySite.get(site);
        var fewest = served.stream()
                .min(Comparator.comparingInt(at -> needs.get(at).near.size()))
                .orElseThrow();
        for (int other : needs.get(fewest).near) {
            var more = bySite.get(other);
            if (other != site && fixing.isFree(other) && more.size() >= served.size() && all(more, served)) {
                return true;
            }
        }
        return false;
    }

    /// Whether the first of two ascending lists holds all of the second.
    private static boolean all(List<Integer> more, List<Integer> fewer) {
        var at = 0;
        for (int wanted : fewer) {
            while (at < more.size() && more.get(at) < wanted) {
                at++;
            }
            if (at == more.size() || more.get(at) != wanted) {
                return false;
            }
        }
        return true;
    }

    private List<List<Integer>> bySite() {
        var bySite = new ArrayList<List<Integer>>();
        IntStream.range(0, sites).forEach(site -> bySite.add(new ArrayList<>()));
        for (var at = 0; at < needs.size(); at++) {
            for (int site : needs.get(at).near) {
                bySite.get(site).add(at);
            }
        }
        return bySite;
    }

    /// The numbers that free sites get in the rest, -1 for the others.
    int[] numbers() {
        var numbers = new int[sites];
        Arrays.fill(numbers, -1);
        var next = 0;
        for (var site = 0; site < sites; site++) {
            if (fixing.isFree(site)) {
                numbers[site] = next++;
            }
        }
        return numbers;
    }
}
