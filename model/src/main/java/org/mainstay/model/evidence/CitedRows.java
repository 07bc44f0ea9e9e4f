package org.mainstay.model.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

/// The rows behind a total and what each adds to it, held as two arrays: half a million rows weigh eight megabytes.
///
/// Always in order of content (source, then line), so that the order of reading never shows.
public final class CitedRows {

    public static final CitedRows NONE = new CitedRows(List.of(), new long[0], new long[0]);

    private final List<Source> sources;
    private final long[] places;
    private final long[] amounts;

    private CitedRows(List<Source> sources, long[] places, long[] amounts) {
        this.sources = sources;
        this.places = places;
        this.amounts = amounts;
    }

    public int size() {
        return places.length;
    }

    public RowRef row(int index) {
        return new RowRef(sources.get((int) (places[index] >>> Integer.SIZE)), (int) places[index]);
    }

    public long amount(int index) {
        return amounts[index];
    }

    /// Where a row stands among these; empty where it is not cited.
    public OptionalInt indexOf(RowRef row) {
        var source = sources.indexOf(row.source());
        var index = source < 0 ? -1 : Arrays.binarySearch(places, (long) source << Integer.SIZE | row.line());
        return index < 0 ? OptionalInt.empty() : OptionalInt.of(index);
    }

    public long total() {
        var total = 0L;
        for (var amount : amounts) {
            total = Math.addExact(total, amount);
        }
        return total;
    }

    public List<RowRef> rows() {
        var rows = new ArrayList<RowRef>(size());
        for (var index = 0; index < size(); index++) {
            rows.add(row(index));
        }
        return List.copyOf(rows);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CitedRows cited
                && sources.equals(cited.sources)
                && Arrays.equals(places, cited.places)
                && Arrays.equals(amounts, cited.amounts);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(places) * 31 + Arrays.hashCode(amounts);
    }

    @Override
    public String toString() {
        return size() + " rows, total " + total();
    }

    public static Builder builder() {
        return new Builder();
    }

    /// Gathers rows in any order; a row cited twice is an error of ours, not of the data.
    public static final class Builder {

        private final Map<Source, Integer> numbers = new TreeMap<>();
        private final List<Source> met = new ArrayList<>();
        private long[] places = new long[16];
        private long[] amounts = new long[16];
        private int size;

        private Builder() {}

        public Builder add(RowRef row, long amount) {
            if (size == places.length) {
                places = Arrays.copyOf(places, size * 2);
                amounts = Arrays.copyOf(amounts, size * 2);
            }
            var number = numbers.computeIfAbsent(row.source(), source -> {
                met.add(source);
                return met.size() - 1;
            });
            places[size] = (long) number << Integer.SIZE | row.line();
            amounts[size] = amount;
            size++;
            return this;
        }

        public Builder addAll(CitedRows rows) {
            for (var index = 0; index < rows.size(); index++) {
                add(rows.row(index), rows.amount(index));
            }
            return this;
        }

        public CitedRows build() {
            var sources = List.copyOf(numbers.keySet());
            var order = new int[met.size()];
            for (var number = 0; number < order.length; number++) {
                order[number] = sources.indexOf(met.get(number));
            }
            var keys = new long[size];
            for (var index = 0; index < size; index++) {
                var line = places[index] & 0xffffffffL;
                keys[index] = (long) order[(int) (places[index] >>> Integer.SIZE)] << Integer.SIZE | line;
            }
            return sorted(sources, keys);
        }

        private CitedRows sorted(List<Source> sources, long[] keys) {
            var sortedPlaces = keys.clone();
            Arrays.sort(sortedPlaces);
            var sortedAmounts = new long[size];
            for (var index = 0; index < size; index++) {
                sortedAmounts[Arrays.binarySearch(sortedPlaces, keys[index])] = amounts[index];
            }
            for (var index = 1; index < size; index++) {
                if (sortedPlaces[index] == sortedPlaces[index - 1]) {
                    throw new IllegalStateException("A row is cited twice: "
                            + new CitedRows(sources, sortedPlaces, sortedAmounts).row(index)
                            + ". Maybe a fact was counted twice.");
                }
            }
            return new CitedRows(sources, sortedPlaces, sortedAmounts);
        }
    }
}
