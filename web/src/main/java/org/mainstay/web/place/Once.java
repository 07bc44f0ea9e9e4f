package org.mainstay.web.place;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Something that is worked out when it is first asked for; whoever asks meanwhile waits for it.
final class Once<T> {

    private final Supplier<T> make;
    private @Nullable T made;

    Once(Supplier<T> make) {
        this.make = make;
    }

    synchronized T get() {
        var now = made == null ? make.get() : made;
        made = now;
        return now;
    }
}
