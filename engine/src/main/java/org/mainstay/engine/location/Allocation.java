package org.mainstay.engine.location;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Which number of sites makes the sum of all rows least, where each row goes to the cheapest open site or
/// stays away at a cost of its own. The p-median is such a question, and so is maximal covering: staying away
/// costs a row its people, any near site nothing.
final class Allocation implements Relaxed<Allocation> {

    private final int toOpen;
    private final List<Integer> opened;
    private final int[] ids;
    private final int[] rowOf;
    private final double fixed;
    private final Table table;

    private final double[] value;
    private final boolean[] chosen;
    private final Smallest smallest;
    private double last;
    private double next;

    private Allocation(int toOpen, List<Integer> opened, int[] ids, int[] rowOf, Rows rows) {
        this(toOpen, opened, ids, rowOf, rows.fixed(), Table.of(rows, ids.length));
    }

    private Allocation(int toOpen, List<Integer> opened, int[] ids, int[] rowOf, double fixed, Table table) {
        this.toOpen = toOpen;
        this.opened = opened;
        this.ids = ids;
        this.rowOf = rowOf;
        this.fixed = fixed;
        this.table = table;
        value = new double[ids.length];
        chosen = new boolean[ids.length];
        smallest = new Smallest(ids.length);
    }

    static Allocation of(Rows rows, int sites, int toOpen) {
        return new Allocation(toOpen, List.of(), IntStream.range(0, sites).toArray(), new int[0], rows);
    }

    /// The same question with another number of sites to open.
    Allocation opening(int count) {
        return new Allocation(count, opened, ids, rowOf, fixed, table);
    }

    /// What all rows cost where nothing more opens.
    double stayingAway() {
        var sum = fixed;
        for (var row = 0; row < rows(); row++) {
            sum += most(row);
        }
        return sum;
    }

    /// Whether every cost is a whole number that a double holds exactly.
    boolean whole() {
        return fixed == Math.rint(fixed) && table.whole();
    }

    /// The bounds for every number of sites, from none to all.
    double[] bounds(double[] prices) {
        var bounds = new double[sites() + 1];
        var gains = new double[sites()];
        bounds[0] = fixed + table.price(prices, gains);
        Arrays.sort(gains);
        for (var count = 1; count < bounds.length; count++) {
            bounds[count] = bounds[count - 1] + gains[count - 1];
        }
        return bounds;
    }

    Table table() {
        return table;
    }

    double fixed() {
        return fixed;
    }

    int toOpen() {
        return toOpen;
    }

    @Override
    public int rows() {
        return table.rows();
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
        return table.pairs();
    }

    @Override
    public double least(int row) {
        return table.cost(table.from(row));
    }

    @Override
    public double most(int row) {
        return table.most(row);
    }

    @Override
    public double bound(double[] prices) {
        Arrays.fill(value, 0);
        var sum = fixed + table.price(prices, value);
        last = smallest.at(value, toOpen - 1);
        next = smallest.after(toOpen - 1);
        var left = toOpen;
        for (var site = 0; site < value.length; site++) {
            chosen[site] = value[site] < last;
            if (chosen[site]) {
                sum += value[site];
                left--;
            }
        }
        for (var site = 0; left > 0; site++) {
            if (value[site] == last) {
                chosen[site] = true;
                sum += last;
                left--;
            }
        }
        return sum;
    }

    @Override
    public void lack(double[] prices, double[] lack) {
        Arrays.fill(lack, 1);
        for (var site = 0; site < chosen.length; site++) {
            if (chosen[site]) {
                table.serve(site, prices, lack);
            }
        }
    }

    @Override
    public boolean chosen(int site) {
        return chosen[site];
    }

    @Override
    public double turned(int site) {
        return chosen[site] ? next - value[site] : value[site] - last;
    }

    @Override
    public List<Integer> opened() {
        return opened;
    }

    @Override
    public @Nullable List<Integer> settled() {
        if (toOpen > 0 && toOpen < ids.length && rows() > 0) {
            return null;
        }
        var all = new ArrayList<>(opened);
        Arrays.stream(ids).limit(toOpen).forEach(all::add);
        return all;
    }

    @Override
    public @Nullable Allocation restricted(Fixing fixing) {
        if (fixing.contrary() || fixing.opened() > toOpen) {
            return null;
        }
        var free = IntStream.range(0, ids.length).filter(fixing::isFree).toArray();
        var numbers = new int[ids.length];
        Arrays.fill(numbers, -1);
        for (var site = 0; site < free.length; site++) {
            numbers[free[site]] = site;
        }
        var rows = new Rows();
        rows.fixed(fixed);
        var rowsOf = new int[table.rows()];
        for (var row = 0; row < rowsOf.length; row++) {
            rowsOf[row] = table.keep(row, fixing, numbers, rows);
        }
        var open = new ArrayList<>(opened);
        IntStream.range(0, ids.length).filter(fixing::isOpen).forEach(site -> open.add(ids[site]));
        var kept = Arrays.stream(free).map(site -> ids[site]).toArray();
        return new Allocation(toOpen - fixing.opened(), open, kept, rowsOf, rows);
    }

    @Override
    public double[] carried(double[] prices) {
        var carried = new double[rows()];
        for (var row = 0; row < rowOf.length; row++) {
            if (rowOf[row] >= 0) {
                carried[rowOf[row]] += prices[row];
            }
        }
        for (var row = 0; row < carried.length; row++) {
            carried[row] = Math.clamp(carried[row], least(row), most(row));
        }
        return carried;
    }
}
