package org.mainstay.model.actor;

import org.mainstay.model.evidence.Fact;
import org.mainstay.model.evidence.RowRef;

/// The governing document of a charity. The document and its objects stay in the source; the area of benefit is kept.
public record GoverningDocument(String charity, String areaOfBenefit, RowRef row) implements Fact {}
