package org.mainstay.web.page;

import java.security.Principal;
import org.jspecify.annotations.Nullable;

/// Who is said to have done something.
public final class Who {

    private static final String SOMEBODY = "this machine";

    private Who() {}

    public static String of(@Nullable Principal person) {
        return person == null ? SOMEBODY : person.getName();
    }
}
