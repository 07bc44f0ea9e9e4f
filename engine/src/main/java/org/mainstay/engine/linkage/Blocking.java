package org.mainstay.engine.linkage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Finds the pairs worth comparing: those that share a key. A record may have any number of keys.
///
/// A block too large to compare in full is split by the other large blocks its records lie in, so that a common value
/// still counts together with another common value, but never alone.
public final class Blocking {

    private static final int MOST_KEYS_TOGETHER = 3;

    private final Space space;
    private final int mostPairs;
    private final Map<String, Block> blocks = new LinkedHashMap<>();

    /// @param mostPairs how many pairs a block may have before it is split
    public Blocking(Space space, int mostPairs) {
        this.space = space;
        this.mostPairs = mostPairs;
    }

    /// Puts a record into the block of a key. Records must come in ascending order.
    public void put(int record, String key) {
        blocks.computeIfAbsent(key, absent -> new Block()).add(record);
    }

    /// Every pair that shares a block, once.
    public Pairs pairs() {
        var found = new Found();
        var large = new ArrayList<Block>();
        for (var block : blocks.values()) {
            if (pairs(block) <= mostPairs) {
                found.add(block);
            } else {
                large.add(block);
            }
        }
        split(large, found);
        return Pairs.of(found.pairs, found.size);
    }

    private void split(List<Block> large, Found found) {
        var keys = new int[space.records()][0];
        for (var key = 0; key < large.size(); key++) {
            for (var at = 0; at < large.get(key).size; at++) {
                var record = large.get(key).records[at];
                keys[record] = append(keys[record], key);
            }
        }
        for (var key = 0; key < large.size(); key++) {
            split(large.get(key), key, 1, keys, found);
        }
    }

    private void split(Block block, int after, int depth, int[][] keys, Found found) {
        var parts = new TreeMap<Integer, Block>();
        for (var at = 0; at < block.size; at++) {
            for (var key : keys[block.records[at]]) {
                if (key > after) {
                    parts.computeIfAbsent(key, absent -> new Block()).add(block.records[at]);
                }
            }
        }
        for (var part : parts.entrySet()) {
            if (pairs(part.getValue()) <= mostPairs) {
                found.add(part.getValue());
            } else if (depth < MOST_KEYS_TOGETHER) {
                split(part.getValue(), part.getKey(), depth + 1, keys, found);
            }
        }
    }

    private static int[] append(int[] keys, int key) {
        var longer = Arrays.copyOf(keys, keys.length + 1);
        longer[keys.length] = key;
        return longer;
    }

    private long pairs(Block block) {
        if (space.second() == 0) {
            return (long) block.size * (block.size - 1) / 2;
        }
        long first = block.inFirst(space.first());
        return first * (block.size - first);
    }

    /// The records that share a key, in order.
    private static final class Block {
        private int[] records = new int[2];
        private int size;

        void add(int record) {
            if (size > 0 && records[size - 1] == record) {
                return;
            }
            if (size == records.length) {
                records = Arrays.copyOf(records, 2 * size);
            }
            records[size++] = record;
        }

        int inFirst(int first) {
            var at = Arrays.binarySearch(records, 0, size, first);
            return at < 0 ? -at - 1 : at;
        }
    }

    /// The pairs found so far, some of them several times.
    private final class Found {
        private long[] pairs = new long[1024];
        private int size;

        void add(Block block) {
            var between = space.second() > 0;
            var first = between ? block.inFirst(space.first()) : block.size;
            for (var left = 0; left < first; left++) {
                for (var right = between ? first : left + 1; right < block.size; right++) {
                    add(Pairs.pack(block.records[left], block.records[right]));
                }
            }
        }

        private void add(long pair) {
            if (size == pairs.length) {
                pairs = Arrays.copyOf(pairs, 2 * size);
            }
            pairs[size++] = pair;
        }
    }
}
