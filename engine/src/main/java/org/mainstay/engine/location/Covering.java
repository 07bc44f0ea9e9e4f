package org.mainstay.engine.location;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The least sites that give every row as many near ones as it wants.
final class Covering implements Relaxed<Covering> {

    private final List<Integer> opened;
    private final int[] ids;
    private final int[] from;
    private final int[] near;
    private final int[] wanted;
    private final int[] rowOf;
    private final double[] value;

    private Covering(List<Integer> opened, int[] ids, List<CoverRows.Need> needs, int[] numbers) {
        this.opened = opened;
        this.ids = ids;
        from = new int[needs.size() + 1];
        for (var row = 0; row < needs.size(); row++) {
            from[row + 1] = from[row] + needs.get(row).near().size();
        }
        near = needs.stream()
                .flatMap(need -> need.near().stream())
                .mapToInt(site -> numbers[site])
                .toArray();
        wanted = needs.stream().mapToInt(CoverRows.Need::wanted).toArray();
        rowOf = needs.stream().mapToInt(CoverRows.Need::row).toArray();
        value = new double[ids.length];
    }

    /// Every row must have as many near sites as it wants.
    static Covering of(List<List<Integer>> near, int wanted, int sites) {
        var all = IntStream.range(0, sites).toArray();
        var needs = IntStream.range(0, near.size())
                .mapToObj(row -> new CoverRows.Need(near.get(row), wanted, row))
                .toList();
        return new Covering(List.of(), all, needs, all);
    }

    @Override
    public int rows() {
        return wanted.length;
    }

    @Override
    public int sites() {
        return ids.length;
    }

    @Override
    public int id(int site) {
        return ids[site];
    }

    @Override
    public int pairs() {
        return near.length;
    }

    @Override
    public double least(int row) {
        return 0;
    }

    @Override
    public double most(int row) {
        return ids.length;
    }

    /// Prices at which no site is worth more than it costs.
    double[] start() {
        var served = new int[ids.length];
        Arrays.stream(near).forEach(site -> served[site]++);
        var prices = new double[rows()];
        for (var row = 0; row < prices.length; row++) {
            prices[row] = 1.0
                    / Arrays.stream(near, from[row], from[row + 1])
                            .map(site -> served[site])
                            .max()
                            .orElse(1);
        }
        return prices;
    }

    @Override
    public double bound(double[] prices) {
        Arrays.fill(value, 1);
        double sum = opened.size();
        for (var row = 0; row < prices.length; row++) {
            sum += prices[row] * wanted[row];
            for (var pair = from[row]; pair < from[row + 1]; pair++) {
                value[near[pair]] -= prices[row];
            }
        }
        for (var worth : value) {
            sum += Math.min(0, worth);
        }
        return sum;
    }

    @Override
    public void lack(double[] prices, double[] lack) {
        for (var row = 0; row < lack.length; row++) {
            lack[row] = wanted[row];
            for (var pair = from[row]; pair < from[row + 1]; pair++) {
                lack[row] -= chosen(near[pair]) ? 1 : 0;
            }
        }
    }

    @Override
    public boolean chosen(int site) {
        return value[site] < 0;
    }

    @Override
    public double turned(int site) {
        return Math.abs(value[site]);
    }

    @Override
    public List<Integer> opened() {
        return opened;
    }

    @Override
    public @Nullable List<Integer> settled() {
        return rows() == 0 ? opened : null;
    }

    @Override
    public @Nullable Covering restricted(Fixing fixing) {
        var needs = new ArrayList<CoverRows.Need>();
        for (var row = 0; row < rows(); row++) {
            var sites = Arrays.stream(near, from[row], from[row + 1]).boxed().toList();
            needs.add(new CoverRows.Need(sites, wanted[row], row));
        }
        var grown = fixing.copy();
        var rows = new CoverRows(needs, grown, ids.length);
        if (!rows.reduce()) {
            return null;
        }
        var open = new ArrayList<>(opened);
        IntStream.range(0, ids.length).filter(grown::isOpen).forEach(site -> open.add(ids[site]));
        var kept = IntStream.range(0, ids.length).filter(grown::isFree).map(site -> ids[site]);
        return new Covering(open, kept.toArray(), rows.needs(), rows.numbers());
    }

    @Override
    public double[] carried(double[] prices) {
        return Arrays.stream(rowOf).mapToDouble(row -> prices[row]).toArray();
    }

    /// Opens what is missing from some sites, those that most rows want first, and closes what can be spared.
    Function<List<Integer>, Solution> completion() {
        var completion = new Completion(from, near, wanted, ids.length);
        return sites -> {
            var chosen = completion.of(sites);
            return new Solution(chosen, chosen.size());
        };
    }
}
