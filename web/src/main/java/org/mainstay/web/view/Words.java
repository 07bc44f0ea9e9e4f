package org.mainstay.web.view;

import java.util.Locale;

/// Constants and ids as people read them.
public final class Words {

    private Words() {}

    /// The id of an assumption: `displaced_share/food` becomes `Displaced share: food`.
    public static String of(String id) {
        var words = id.replace('_', ' ').replaceFirst("/", ": ");
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /// `VOLUNTARY_SECTOR` becomes `Voluntary sector`.
    public static String of(Enum<?> constant) {
        var words = constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
