package org.mainstay.engine.matching;

/// What kind of body an organisation is, as far as the files tell.
public enum Sector {
    VOLUNTARY,
    PUBLIC,
    PRIVATE,
    INDIVIDUAL,
    UNKNOWN
}
