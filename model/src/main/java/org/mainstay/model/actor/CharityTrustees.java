package org.mainstay.model.actor;

import org.mainstay.model.evidence.Fact;
import org.mainstay.model.evidence.RowRef;

/// How many trustees a charity has. Who they are is never kept.
///
/// @param bodies how many of them are organisations
/// @param chair whether one of them is in the chair
public record CharityTrustees(String charity, int people, int bodies, boolean chair, RowRef row) implements Fact {}
