package org.mainstay.web.view;

import java.util.Locale;

/// Constants and codes as people read them.
public final class Words {

    private Words() {}

    /// A code: `not_known` becomes `Not known`.
    public static String of(String code) {
        var words = code.replace('_', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /// `VOLUNTARY_SECTOR` becomes `Voluntary sector`.
    public static String of(Enum<?> constant) {
        var words = constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
