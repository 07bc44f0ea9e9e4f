package org.mainstay.engine.matching;

/// What kind of body an organisation is, as far as the files tell.
public enum Sector {
    VOLUNTARY,
    /// A group of people who run it themselves, without a number: part of the voluntary sector wherever that is
    /// counted.
    COMMUNITY,
    PUBLIC,
    PRIVATE,
    INDIVIDUAL,
    UNKNOWN;

    /// Whether it counts as the voluntary and community sector.
    public boolean voluntaryOrCommunity() {
        return this == VOLUNTARY || this == COMMUNITY;
    }
}
