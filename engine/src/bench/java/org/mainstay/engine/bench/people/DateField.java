package org.mainstay.engine.bench.people;

import java.util.List;
import org.mainstay.engine.linkage.Field;
import org.mainstay.engine.linkage.Likeness;

/// A date as year, month and day, in eight digits.
final class DateField implements Field {

    private final Column column;
    private final Likeness likeness;

    DateField(Column column, Likeness likeness) {
        this.column = column;
        this.likeness = likeness;
    }

    @Override
    public String name() {
        return column.heading();
    }

    @Override
    public List<String> levels() {
        return List.of("same", "one slip", "day and month swapped", "two parts agree", "two slips", "same year", "different");
    }

    @Override
    public int compare(int left, int right) {
        if (column.empty(left) || column.empty(right)) {
            return -1;
        }
        if (column.number(left) == column.number(right)) {
            return 0;
        }
        var first = column.joined(left);
        var second = column.joined(right);
        var slips = likeness.distance(first, second, 2);
        if (slips <= 1) {
            return 1;
        }
        if (first.text().length() != 8 || second.text().length() != 8) {
            return slips == 2 ? 4 : 6;
        }
        return parts(first.text(), second.text(), slips);
    }

    private static int parts(String first, String second, int slips) {
        var year = first.regionMatches(0, second, 0, 4);
        if (year && first.regionMatches(4, second, 6, 2) && first.regionMatches(6, second, 4, 2)) {
            return 2;
        }
        var month = first.regionMatches(4, second, 4, 2);
        var day = first.regionMatches(6, second, 6, 2);
        if (year ? month || day : month && day) {
            return 3;
        }
        return slips == 2 ? 4 : year ? 5 : 6;
    }

    @Override
    public double rarity(int left, int right, int level) {
        return level == 0 ? column.rarity(left) : 0;
    }
}
