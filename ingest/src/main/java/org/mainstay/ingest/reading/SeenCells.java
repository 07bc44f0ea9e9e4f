package org.mainstay.ingest.reading;

import java.util.Arrays;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What was made of cells that come back thousands of times, found again by their characters, so that a cell seen
/// before costs no string.
///
/// It keeps a bounded number of answers: a column in which every cell differs fills it once and is then made anew.
public final class SeenCells<V> {

    private static final int MOST = 1 << 16;
    private static final char BETWEEN = '\0';

    private final int[] columns;
    private char[] key = new char[128];
    private @Nullable Seen<V>[] table = empty(1 << 10);
    private int size;

    /// @param columns the cells that together make one answer
    public SeenCells(int... columns) {
        this.columns = columns.clone();
    }

    private static final class Seen<V> {

        private final char[] key;
        private final int hash;
        private final V value;

        Seen(char[] key, int hash, V value) {
            this.key = key;
            this.hash = hash;
            this.value = value;
        }

        boolean is(char[] other, int length, int otherHash) {
            return hash == otherHash && Arrays.equals(key, 0, key.length, other, 0, length);
        }
    }

    /// What was made of cells like these, or what is made of them now.
    public V get(Row row, Supplier<V> make) {
        var length = fill(row);
        var hash = hash(length);
        var slot = hash & (table.length - 1);
        for (var seen = table[slot]; seen != null; seen = table[slot]) {
            if (seen.is(key, length, hash)) {
                return seen.value;
            }
            slot = (slot + 1) & (table.length - 1);
        }
        var value = make.get();
        if (size < MOST) {
            table[slot] = new Seen<>(Arrays.copyOf(key, length), hash, value);
            size++;
            if (size * 2 > table.length) {
                grow();
            }
        }
        return value;
    }

    private int fill(Row row) {
        var length = 0;
        for (var column : columns) {
            var most = row.length(column);
            if (length + most + 1 > key.length) {
                key = Arrays.copyOf(key, 2 * (length + most + 1));
            }
            length += row.copy(column, key, length);
            key[length] = BETWEEN;
            length++;
        }
        return length;
    }

    private int hash(int length) {
        var hash = 0;
        for (var index = 0; index < length; index++) {
            hash = hash * 31 + key[index];
        }
        return hash ^ (hash >>> 15);
    }

    private void grow() {
        var old = table;
        table = empty(old.length * 2);
        for (var seen : old) {
            if (seen != null) {
                var slot = seen.hash & (table.length - 1);
                while (table[slot] != null) {
                    slot = (slot + 1) & (table.length - 1);
                }
                table[slot] = seen;
            }
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic record can be made in no other way
    private static <V> @Nullable Seen<V>[] empty(int length) {
        return new Seen[length];
    }
}
