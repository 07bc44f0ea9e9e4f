package org.mainstay.ingest.threesixtygiving.quality;

import java.util.Arrays;

/// What rules across grants keep of each: 44 bytes, in blocks, so that growing copies nothing.
///
/// A grant to several recipients has a row for each; the further ones have no identifier and no amount.
final class GrantColumns {

    /// What stands for a value that the grant lacks.
    static final long NONE = 0;

    private static final int BITS = 14;
    private static final int SIZE = 1 << BITS;

    private Block[] blocks = new Block[0];
    private int size;

    private static final class Block {
        private final int[] ordinal = new int[SIZE];
        private final long[] id = new long[SIZE];
        private final long[] recipient = new long[SIZE];
        private final long[] name = new long[SIZE];
        private final long[] award = new long[SIZE];
        private final float[] amount = new float[SIZE];
        private final int[] programme = new int[SIZE];
    }

    /// Adds a row.
    ///
    /// @param ordinal which grant of the file it is, from 0
    /// @param award hash of recipient, amount and day together
    /// @param amount not a number where there is none
    void add(int ordinal, long id, long recipient, long name, long award, float amount, int programme) {
        if ((size & (SIZE - 1)) == 0) {
            blocks = Arrays.copyOf(blocks, blocks.length + 1);
            blocks[blocks.length - 1] = new Block();
        }
        var block = blocks[blocks.length - 1];
        var at = size & (SIZE - 1);
        block.ordinal[at] = ordinal;
        block.id[at] = id;
        block.recipient[at] = recipient;
        block.name[at] = name;
        block.award[at] = award;
        block.amount[at] = amount;
        block.programme[at] = programme;
        size++;
    }

    int size() {
        return size;
    }

    int ordinal(int row) {
        return block(row).ordinal[row & (SIZE - 1)];
    }

    long id(int row) {
        return block(row).id[row & (SIZE - 1)];
    }

    long recipient(int row) {
        return block(row).recipient[row & (SIZE - 1)];
    }

    long name(int row) {
        return block(row).name[row & (SIZE - 1)];
    }

    long award(int row) {
        return block(row).award[row & (SIZE - 1)];
    }

    float amount(int row) {
        return block(row).amount[row & (SIZE - 1)];
    }

    /// Only rows with an amount have a programme to be compared in.
    long programme(int row) {
        return Float.isNaN(amount(row)) ? NONE : block(row).programme[row & (SIZE - 1)];
    }

    /// Which recipient of its grant a row is for, from 0.
    int place(int row) {
        var first = row;
        while (first > 0 && ordinal(first - 1) == ordinal(row)) {
            first--;
        }
        return row - first;
    }

    private Block block(int row) {
        return blocks[row >>> BITS];
    }
}
