package org.mainstay.web.page.place;

import org.jspecify.annotations.Nullable;
import org.mainstay.engine.coverage.Unreached;
import org.mainstay.model.evidence.Figure;
import org.mainstay.web.view.Card;

/// How many people have nobody in reach, at a glance.
public final class UnreachedCard {

    private static final String WORDS = "with nobody in reach";

    private UnreachedCard() {}

    /// Those of the whole place.
    public static Card of(Unreached unreached) {
        return unreached.people() == null
                ? Card.of(null, WORDS, "No file tells where services are.")
                : Card.of(
                        unreached.people(),
                        WORDS,
                        "For %d of the %d needs whose services are recorded; somebody with two needs counts twice."
                                .formatted(unreached.needs(), unreached.recorded()));
    }

    static Card of(@Nullable Figure inWard) {
        return Card.of(inWard, WORDS, "Over all needs whose services are recorded; two needs count twice.");
    }
}
