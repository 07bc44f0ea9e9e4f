package org.mainstay.app.run;

import org.mainstay.model.evidence.Unit;

/// A figure read back from the tables.
public record SavedFigure(String id, String name, Unit unit, long value, long low, long high, Origin origin) {}
