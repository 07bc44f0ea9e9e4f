package org.mainstay.engine.bench.people;

import java.util.List;
import org.mainstay.engine.linkage.Likeness;

/// An e-mail address: the part before the sign is the person's own.
final class EmailField extends ColumnField {

    private static final double RATHER = 0.85;

    EmailField(Column column, Likeness likeness) {
        super(column, likeness);
    }

    @Override
    public List<String> levels() {
        return List.of("same", "up to two slips", "same before the sign", "rather like", "different");
    }

    @Override
    int unequal(int left, int right) {
        var first = column().joined(left);
        var second = column().joined(right);
        if (likeness().distance(first, second, 2) <= 2) {
            return 1;
        }
        if (column().beforeSign(left).equals(column().beforeSign(right))) {
            return 2;
        }
        return likeness().jaroWinkler(first, second, RATHER) >= RATHER ? 3 : 4;
    }
}
