package org.mainstay.engine.bench.people;

import java.util.List;
import org.mainstay.engine.linkage.Likeness;
import org.mainstay.engine.linkage.Spelling;

/// Words that may be misspelt or have changed places, within a column or with the next: names above all.
final class TextField extends ColumnField {

    private static final double VERY = 0.92;
    private static final double RATHER = 0.80;

    private final List<Column> neighbours;

    TextField(Column column, List<Column> neighbours, Likeness likeness) {
        super(column, likeness);
        this.neighbours = neighbours;
    }

    @Override
    public List<String> levels() {
        return List.of("same", "very like", "in another order", "rather like", "different");
    }

    @Override
    int unequal(int left, int right) {
        var like = likeness().jaroWinkler(column().joined(left), column().joined(right), RATHER);
        if (like >= VERY) {
            return 1;
        }
        if (column().kind().isName() && very(column().sorted(left), column().sorted(right))) {
            return 2;
        }
        for (var other : neighbours) {
            if (swapped(other, left, right)) {
                // One event, told by the first of the two columns only.
                return column().place() < other.place() ? 2 : -1;
            }
        }
        return like >= RATHER ? 3 : 4;
    }

    private boolean swapped(Column other, int left, int right) {
        return !other.empty(left)
                && !other.empty(right)
                && very(column().joined(left), other.joined(right))
                && very(other.joined(left), column().joined(right));
    }

    private boolean very(Spelling first, Spelling second) {
        return likeness().jaroWinkler(first, second, VERY) >= VERY;
    }
}
