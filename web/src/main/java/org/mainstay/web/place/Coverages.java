package org.mainstay.web.place;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The coverage of one open place, worked out once for each basis that is asked for, also where several ask at a time.
/// The usual one stays; of all others those asked for last.
public final class Coverages {

    private static final int MOST = 12;

    private final OpenPlace open;
    private final Once usual;
    private final Map<Basis, Once> others = new LinkedHashMap<>(MOST, 0.75f, /* accessOrder= */ true);

    Coverages(OpenPlace open) {
        this.open = open;
        this.usual = new Once(() -> SeenCoverage.of(open, Basis.usual()));
    }

    /// Works something out when it is first asked for; whoever asks meanwhile waits for it.
    private static final class Once {

        private final Supplier<SeenCoverage> make;
        private @Nullable SeenCoverage made;

        Once(Supplier<SeenCoverage> make) {
            this.make = make;
        }

        synchronized SeenCoverage get() {
            var now = made == null ? make.get() : made;
            made = now;
            return now;
        }
    }

    public SeenCoverage usual() {
        return usual.get();
    }

    public SeenCoverage get(Basis basis) {
        return basis.equals(Basis.usual()) ? usual() : once(basis).get();
    }

    private synchronized Once once(Basis basis) {
        var once = others.computeIfAbsent(basis, this::make);
        if (others.size() > MOST) {
            others.remove(others.keySet().iterator().next());
        }
        return once;
    }

    private Once make(Basis basis) {
        return new Once(() ->
                basis.supposes() ? get(Basis.of(basis.travel())).supposing(open, basis) : SeenCoverage.of(open, basis));
    }
}
