package org.mainstay.ingest.reading;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.dhatim.fastexcel.reader.Cell;
import org.jspecify.annotations.Nullable;

/// A workbook's cell as text, as it would stand in a CSV file: money never passes through a binary fraction.
final class CellText {

    /// As many digits as spreadsheet programs keep; the others are noise of binary fractions.
    private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_UP);

    /// No number of a spreadsheet has more zeros before or after its digits.
    private static final int MOST_ZEROS = 400;

    private final SerialDay days;

    CellText(boolean from1904) {
        days = new SerialDay(from1904);
    }

    /// Formulas by the value that was last worked out, errors as they are shown (`#REF!`).
    String of(Cell cell) {
        var value = cell.getValue();
        if (value instanceof BigDecimal number) {
            return number(cell, number);
        }
        if (value instanceof Boolean truth) {
            return truth ? "TRUE" : "FALSE";
        }
        if (value instanceof String text) {
            return EscapedText.plain(text);
        }
        return cell.getRawValue() == null ? "" : cell.getRawValue();
    }

    /// Whether the cell holds a number that was not made a day or a time of.
    static boolean number(@Nullable Cell cell, String text) {
        return cell != null && cell.getValue() instanceof BigDecimal && text.indexOf(':') < 0;
    }

    private String number(Cell cell, BigDecimal number) {
        if (Math.abs((long) number.scale()) > MOST_ZEROS) {
            return cell.getRawValue();
        }
        var id = cell.getDataFormatId();
        var form = DateForm.of(id == null ? 0 : id, cell.getDataFormatString());
        return days.text(number, form).orElseGet(() -> plain(number));
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0
                ? "0"
                : number.round(DIGITS).stripTrailingZeros().toPlainString();
    }
}
