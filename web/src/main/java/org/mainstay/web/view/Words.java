package org.mainstay.web.view;

import java.util.Locale;

/// Constants as people read them.
public final class Words {

    private Words() {}

    /// `VOLUNTARY_SECTOR` becomes `Voluntary sector`.
    public static String of(Enum<?> constant) {
        var words = constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
