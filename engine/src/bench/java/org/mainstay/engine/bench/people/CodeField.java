package org.mainstay.engine.bench.people;

import java.util.List;
import org.mainstay.engine.linkage.Likeness;

/// Numbers and codes that are typed: a slip of the fingers leaves all but one or two characters in place.
final class CodeField extends ColumnField {

    CodeField(Column column, Likeness likeness) {
        super(column, likeness);
    }

    @Override
    public List<String> levels() {
        return List.of("same", "one slip", "two slips", "different");
    }

    @Override
    int unequal(int left, int right) {
        return Math.max(1, likeness().distance(column().joined(left), column().joined(right), 2));
    }
}
