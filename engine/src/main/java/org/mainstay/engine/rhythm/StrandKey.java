package org.mainstay.engine.rhythm;

import java.util.Comparator;

/// What a strand is known by: partner, account heading and payer, the latter two as slugs.
public record StrandKey(String partner, String heading, String payer) implements Comparable<StrandKey> {

    private static final Comparator<StrandKey> IN_ORDER = Comparator.comparing(StrandKey::partner)
            .thenComparing(StrandKey::heading)
            .thenComparing(StrandKey::payer);

    @Override
    public int compareTo(StrandKey other) {
        return IN_ORDER.compare(this, other);
    }
}
