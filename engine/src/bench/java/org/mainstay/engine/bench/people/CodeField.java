package org.mainstay.engine.bench.people;

import java.util.List;
import org.mainstay.engine.linkage.Field;
import org.mainstay.engine.linkage.Likeness;

/// Numbers and codes that are typed: a slip of the fingers leaves all but one or two characters in place.
final class CodeField implements Field {

    private final Column column;
    private final Likeness likeness;

    CodeField(Column column, Likeness likeness) {
        this.column = column;
        this.likeness = likeness;
    }

    @Override
    public String name() {
        return column.heading();
    }

    @Override
    public List<String> levels() {
        return List.of("same", "one slip", "two slips", "different");
    }

    @Override
    public int compare(int left, int right) {
        if (column.empty(left) || column.empty(right)) {
            return -1;
        }
        if (column.number(left) == column.number(right)) {
            return 0;
        }
        return likeness.distance(column.joined(left), column.joined(right), 2);
    }

    @Override
    public double rarity(int left, int right, int level) {
        return level == 0 ? column.rarity(left) : 0;
    }
}
