package org.mainstay.web.page.assumption;

import java.math.BigDecimal;
import org.mainstay.app.command.ChangeAssumption;
import org.mainstay.model.evidence.Assumption;

/// Assumptions in the words of people.
final class Names {

    private Names() {}

    static String number(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    static String origin(Assumption assumption) {
        return switch (ChangeAssumption.origin(assumption)) {
            case SHIPPED -> "Comes with Mainstay";
            case OWN_FILE -> "A file of this place";
            case ENTERED -> "Changed here";
        };
    }
}
