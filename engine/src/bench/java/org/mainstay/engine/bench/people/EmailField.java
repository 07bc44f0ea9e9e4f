package org.mainstay.engine.bench.people;

import java.util.List;
import org.mainstay.engine.linkage.Field;
import org.mainstay.engine.linkage.Likeness;

/// An e-mail address: the part before the sign is the person's own.
final class EmailField implements Field {

    private static final double RATHER = 0.85;

    private final Column column;
    private final Likeness likeness;

    EmailField(Column column, Likeness likeness) {
        this.column = column;
        this.likeness = likeness;
    }

    @Override
    public String name() {
        return column.heading();
    }

    @Override
    public List<String> levels() {
        return List.of("same", "up to two slips", "same before the sign", "rather like", "different");
    }

    @Override
    public int compare(int left, int right) {
        if (column.empty(left) || column.empty(right)) {
            return -1;
        }
        if (column.number(left) == column.number(right)) {
            return 0;
        }
        var first = column.value(left);
        var second = column.value(right);
        if (likeness.distance(first, second, 2) <= 2) {
            return 1;
        }
        var sign = first.indexOf('@');
        if (sign > 0 && sign == second.indexOf('@') && first.regionMatches(0, second, 0, sign)) {
            return 2;
        }
        return likeness.jaroWinkler(first, second) >= RATHER ? 3 : 4;
    }

    @Override
    public double rarity(int left, int right, int level) {
        return level == 0 ? column.rarity(left) : 0;
    }
}
