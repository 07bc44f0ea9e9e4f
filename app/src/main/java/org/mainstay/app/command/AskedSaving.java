package org.mainstay.app.command;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;

/// Reads a saving as people type it: `200000`, `200,000`, `£200,000`, `200k`, `1.5m`.
public final class AskedSaving {

    private static final Pattern AMOUNT =
            Pattern.compile("(-?)£?([0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,12})(\\.[0-9]{1,3})?([km]?)");
    private static final int PENCE = 2;
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000_000L);

    private AskedSaving() {}

    /// In pence; refused, with the reason, where it is no amount that could be saved.
    public static long pence(String text) throws Unusable {
        var amount = AMOUNT.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (!amount.matches()) {
            throw new Unusable("'%s' is no amount in pounds; write it as 200000, £200,000 or 200k".formatted(text));
        }
        var fraction = amount.group(3) == null ? "" : amount.group(3);
        var pounds = new BigDecimal(amount.group(2).replace(",", "") + fraction)
                .scaleByPowerOfTen(zeros(amount.group(4)))
                .stripTrailingZeros();
        if (pounds.scale() > PENCE) {
            throw new Unusable("'%s' has parts of a penny".formatted(text));
        }
        if (pounds.compareTo(MOST) > 0) {
            throw new Unusable("'%s' is more than any place spends".formatted(text));
        }
        if (!amount.group(1).isEmpty() || pounds.signum() == 0) {
            throw new Unusable(
                    "the saving (%s) must be above £0: say how much less to spend each year".formatted(text));
        }
        return pounds.movePointRight(PENCE).longValueExact();
    }

    private static int zeros(String suffix) {
        return switch (suffix) {
            case "k" -> 3;
            case "m" -> 6;
            default -> 0;
        };
    }
}
