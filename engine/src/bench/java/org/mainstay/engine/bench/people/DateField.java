package org.mainstay.engine.bench.people;

import java.util.List;
import org.mainstay.engine.linkage.Likeness;

/// A date; where it has eight digits these are year, month and day.
final class DateField extends ColumnField {

    private static final int DIGITS = 8;

    DateField(Column column, Likeness likeness) {
        super(column, likeness);
    }

    @Override
    public List<String> levels() {
        return List.of(
                "same", "one slip", "day and month swapped", "two parts agree", "two slips", "same year", "different");
    }

    @Override
    int unequal(int left, int right) {
        var first = column().joined(left);
        var second = column().joined(right);
        var slips = likeness().distance(first, second, 2);
        if (slips <= 1) {
            return 1;
        }
        if (first.text().length() != DIGITS || second.text().length() != DIGITS) {
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
        if (slips == 2) {
            return 4;
        }
        return year ? 5 : 6;
    }
}
