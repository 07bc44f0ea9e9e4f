package org.mainstay.engine.bench.people;

import java.util.List;
import org.mainstay.engine.linkage.Field;
import org.mainstay.engine.linkage.Likeness;
import org.mainstay.engine.linkage.Spelling;

/// Words that may be misspelt, or stand in a neighbouring column: names of people and of places.
final class TextField implements Field {

    private static final double VERY = 0.92;
    private static final double RATHER = 0.80;

    private final Column column;
    private final List<Column> neighbours;
    private final Likeness likeness;

    TextField(Column column, List<Column> neighbours, Likeness likeness) {
        this.column = column;
        this.neighbours = neighbours;
        this.likeness = likeness;
    }

    @Override
    public String name() {
        return column.heading();
    }

    @Override
    public List<String> levels() {
        return List.of("same", "very like", "in another column", "rather like", "different");
    }

    @Override
    public int compare(int left, int right) {
        if (column.empty(left) || column.empty(right)) {
            return -1;
        }
        if (column.number(left) == column.number(right)) {
            return 0;
        }
        var like = likeness.jaroWinkler(column.joined(left), column.joined(right), RATHER);
        if (like >= VERY) {
            return 1;
        }
        for (var other : neighbours) {
            if (swapped(other, left, right)) {
                return column.before(other) ? 2 : -1;
            }
        }
        return like >= RATHER ? 3 : 4;
    }

    /// Whether two columns have changed places; that is one event, told by the first of them.
    private boolean swapped(Column other, int left, int right) {
        if (other.empty(left) || other.empty(right)) { return false; }
        return very(column.joined(left), other.joined(right)) && very(other.joined(left), column.joined(right));
    }

    private boolean very(Spelling first, Spelling second) {
        return likeness.jaroWinkler(first, second, VERY) >= VERY;
    }

    @Override
    public boolean sharedByRelated() {
        return column.place() || column.family();
    }

    @Override
    public double rarity(int left, int right, int level) {
        return level == 0 ? column.rarity(left) : 0;
    }
}
