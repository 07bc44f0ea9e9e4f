package org.mainstay.model.actor;

import java.time.LocalDate;
import org.mainstay.model.evidence.Fact;
import org.mainstay.model.evidence.RowRef;

/// That a charity was on a list on one day. Two days together show who came and who went.
public record CharitySnapshot(LocalDate day, String charity, String name, RowRef row) implements Fact {}
