package org.mainstay.web.place;

import java.util.LinkedHashMap;
import java.util.Map;

/// The coverage of one open place, worked out once for each basis that is asked for, also where several ask at a time.
/// The usual one stays; of all others those asked for last.
public final class Coverages {

    private static final int MOST = 12;

    private final OpenPlace open;
    private final Once<SeenCoverage> usual;
    private final Map<Basis, Once<SeenCoverage>> others = new LinkedHashMap<>(MOST, 0.75f, /* accessOrder= */ true);

    Coverages(OpenPlace open) {
        this.open = open;
        this.usual = new Once<>(() -> SeenCoverage.of(open, Basis.usual()));
    }

    public SeenCoverage usual() {
        return usual.get();
    }

    public SeenCoverage get(Basis basis) {
        return basis.equals(Basis.usual()) ? usual() : once(basis).get();
    }

    private synchronized Once<SeenCoverage> once(Basis basis) {
        var once = others.computeIfAbsent(basis, this::make);
        if (others.size() > MOST) {
            others.remove(others.keySet().iterator().next());
        }
        return once;
    }

    private Once<SeenCoverage> make(Basis basis) {
        return new Once<>(() ->
                basis.supposes() ? get(Basis.of(basis.travel())).supposing(open, basis) : SeenCoverage.of(open, basis));
    }
}
