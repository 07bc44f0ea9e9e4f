package org.mainstay.model.actor;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mainstay.model.evidence.Fact;
import org.mainstay.model.evidence.RowRef;

/// A report that the regulator published about a charity.
public record RegulatorReport(
        String charity, String name, @Nullable LocalDate published, RowRef row) implements Fact {}
