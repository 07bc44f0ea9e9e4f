package org.mainstay.engine.bench.people;

import java.util.List;
import org.mainstay.engine.linkage.Field;
import org.mainstay.engine.linkage.Likeness;

/// Everything that says where someone lives, as one field: who shares a house shares all of it, so that its parts are
/// no evidence beside each other. Its levels count the parts that agree, wherever they stand.
final class PlaceField implements Field {

    private static final double VERY = 0.92;
    private static final int MOST = 4;

    private final Column[] columns;
    private final Likeness likeness;

    PlaceField(List<Column> columns, Likeness likeness) {
        this.columns = columns.toArray(Column[]::new);
        this.likeness = likeness;
    }

    @Override
    public String name() {
        return "place";
    }

    @Override
    public List<String> levels() {
        return List.of(
                "four parts or more",
                "three parts, none differs",
                "three parts",
                "two parts, none differs",
                "two parts",
                "one part, none differs",
                "one part",
                "different");
    }

    @Override
    public int compare(int left, int right) {
        var known = 0;
        var agreed = 0;
        for (var column : columns) {
            if (!column.empty(left) && !column.empty(right)) {
                known++;
                agreed += agrees(column, left, right) ? 1 : 0;
            }
        }
        if (known == 0) {
            return -1;
        }
        if (agreed == 0 || agreed >= MOST) {
            return agreed == 0 ? levels().size() - 1 : 0;
        }
        return 2 * (MOST - agreed) - (agreed == known ? 1 : 0);
    }

    private boolean agrees(Column column, int left, int right) {
        if (column.number(left) == column.number(right)) {
            return true;
        }
        return switch (column.kind()) {
            case PLACE -> like(column, left, right);
            case POSTCODE -> likeness.distance(column.joined(left), column.joined(right), 1) <= 1;
            default -> false;
        };
    }

    private boolean like(Column column, int left, int right) {
        if (very(column, left, column, right)) {
            return true;
        }
        for (var other : columns) {
            if (other != column
                    && other.kind() == Kind.PLACE
                    && (very(column, left, other, right) || very(other, left, column, right))) {
                return true;
            }
        }
        return false;
    }

    private boolean very(Column first, int left, Column second, int right) {
        return !first.empty(left)
                && !second.empty(right)
                && likeness.jaroWinkler(first.joined(left), second.joined(right), VERY) >= VERY;
    }

    /// The mean of what the equal parts tell beyond the average.
    @Override
    public double rarity(int left, int right, int level) {
        var sum = 0.0;
        var equal = 0;
        for (var column : columns) {
            if (!column.empty(left) && column.number(left) == column.number(right)) {
                sum += column.rarity(left);
                equal++;
            }
        }
        return equal == 0 ? 0 : sum / equal;
    }

    @Override
    public boolean sharedByRelated() {
        return true;
    }
}
