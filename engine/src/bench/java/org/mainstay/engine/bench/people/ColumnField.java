package org.mainstay.engine.bench.people;

import org.mainstay.engine.linkage.Field;
import org.mainstay.engine.linkage.Likeness;

/// One column as a field: equal values are the first level, whatever it holds.
abstract class ColumnField implements Field {

    private final Column column;
    private final Likeness likeness;

    ColumnField(Column column, Likeness likeness) {
        this.column = column;
        this.likeness = likeness;
    }

    /// The level of two values that are not equal.
    abstract int unequal(int left, int right);

    final Column column() {
        return column;
    }

    final Likeness likeness() {
        return likeness;
    }

    @Override
    public final String name() {
        return column.heading();
    }

    @Override
    public final int compare(int left, int right) {
        if (column.empty(left) || column.empty(right)) {
            return -1;
        }
        return column.number(left) == column.number(right) ? 0 : unequal(left, right);
    }

    @Override
    public final double rarity(int left, int right, int level) {
        return level == 0 ? column.rarity(left) : 0;
    }

    @Override
    public final boolean sharedByRelated() {
        return column.locates() || column.kind() == Kind.FAMILY_NAME;
    }
}
