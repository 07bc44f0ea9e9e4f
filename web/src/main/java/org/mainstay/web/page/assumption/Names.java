package org.mainstay.web.page.assumption;

import java.math.BigDecimal;
import org.mainstay.app.command.ChangeAssumption;
import org.mainstay.model.evidence.Assumption;
import org.mainstay.model.evidence.RowRef;

/// Assumptions in the words of people.
final class Names {

    private Names() {}

    static String number(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    static String origin(Assumption assumption) {
        return switch (ChangeAssumption.origin(assumption)) {
            case SHIPPED -> "Comes with Mainstay";
            case OWN_FILE -> "A file of this place: " + row(assumption.row());
            case ENTERED -> "Changed here";
        };
    }

    private static String row(RowRef row) {
        var sheet = row.source().sheet();
        return "%s%s, line %d".formatted(row.source().path(), sheet.isEmpty() ? "" : ", sheet " + sheet, row.line());
    }
}
