package org.mainstay.web.page;

import java.util.Locale;

/// Constants as people read them.
final class Words {

    private Words() {}

    /// `VOLUNTARY_SECTOR` becomes `Voluntary sector`.
    static String of(Enum<?> constant) {
        var words = constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
