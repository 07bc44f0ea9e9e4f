package org.mainstay.model.classification;

/// What a cue tells.
public enum CueKind {
    /// An account heading under which councils book money to the voluntary sector.
    HEADING,
    /// A heading that looks like one and is not.
    NOT_HEADING,
    /// A word in a name that marks a voluntary or community organisation.
    VOLUNTARY_NAME,
    /// A word in a name that marks a group of people who run it themselves.
    COMMUNITY_NAME,
    /// A word in a name that marks a body that is there for other voluntary organisations.
    INFRASTRUCTURE_NAME,
    /// A word in a name that marks a public body, a school or a firm.
    OTHER_NAME,
    /// A whole payee value that stands for a withheld name.
    REDACTED,
    /// A word that marks a natural person.
    INDIVIDUAL,
    /// A word in a name, heading or programme that tells the need served.
    NEED,
    /// Words of a unit, heading or purpose by which money is known that somebody gave for one purpose alone.
    RING_FENCE,
    /// A word in a name, unit, heading or purpose that tells a service for which a law asks.
    DUTY
}
