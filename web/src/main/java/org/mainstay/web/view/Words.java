package org.mainstay.web.view;

import java.util.Locale;

/// Constants and codes as people read them.
public final class Words {

    private Words() {}

    /// A code: `not_known` becomes `Not known`.
    public static String of(String code) {
        return capital(code.replace('_', ' '));
    }

    /// `VOLUNTARY_SECTOR` becomes `Voluntary sector`.
    public static String of(Enum<?> constant) {
        return of(constant.name().toLowerCase(Locale.ROOT));
    }

    /// `lived experience` becomes `Lived experience`.
    public static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }
}
