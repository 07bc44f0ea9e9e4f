package org.mainstay.ingest.point;

import java.math.BigDecimal;
import org.mainstay.ingest.reading.CellValue;

/// Numbers of cells; most are short and whole, which is quick to read.
final class ShortNumber {

    private static final int MOST_DIGITS = 9;

    private ShortNumber() {}

    /// What a cell says, not a number where it says none.
    static double of(String cell) {
        if (cell.isEmpty() || cell.length() > MOST_DIGITS) {
            return slowly(cell);
        }
        var number = 0;
        for (var index = 0; index < cell.length(); index++) {
            var digit = cell.charAt(index) - '0';
            if (digit < 0 || digit > 9) {
                return slowly(cell);
            }
            number = 10 * number + digit;
        }
        return number;
    }

    private static double slowly(String cell) {
        return CellValue.number(cell).map(BigDecimal::doubleValue).orElse(Double.NaN);
    }
}
