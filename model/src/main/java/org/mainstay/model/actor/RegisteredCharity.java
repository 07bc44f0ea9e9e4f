package org.mainstay.model.actor;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mainstay.model.evidence.Fact;
import org.mainstay.model.evidence.RowRef;

/// An entry of a charity register. Activities stay in the source: what is kept is what matching and the place need.
public record RegisteredCharity(
        String number,
        String name,
        String companyNumber,
        String type,
        @Nullable LocalDate registered,
        String postcode,
        RowRef row)
        implements Fact {}
