package org.mainstay.engine.relationship;

import java.util.Comparator;
import org.mainstay.engine.classification.Words;
import org.mainstay.engine.matching.Organisation;

/// What a funding line is known by: organisation, account heading or programme, and payer.
///
/// @param label the heading's or programme's words, whatever their case and spacing
record LineKey(String organisation, String label, String payer) implements Comparable<LineKey> {

    private static final Comparator<LineKey> IN_ORDER = Comparator.comparing(LineKey::organisation)
            .thenComparing(LineKey::label)
            .thenComparing(LineKey::payer);

    static LineKey of(Organisation organisation, String label, String payer) {
        return new LineKey(organisation.id(), Words.slug(label), Words.slug(payer));
    }

    /// Lines of several payers can share it.
    String path() {
        return "line/" + organisation + "/" + (label.isEmpty() ? "unlabelled" : label);
    }

    @Override
    public int compareTo(LineKey other) {
        return IN_ORDER.compare(this, other);
    }
}
