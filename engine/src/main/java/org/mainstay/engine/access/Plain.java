package org.mainstay.engine.access;

import java.math.BigDecimal;

/// Numbers as people write them.
final class Plain {

    private Plain() {}

    static String number(double value) {
        return Double.isInfinite(value)
                ? "no limit"
                : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
