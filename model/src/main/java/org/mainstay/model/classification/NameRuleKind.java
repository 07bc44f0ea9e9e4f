package org.mainstay.model.classification;

/// What a rule about names tells.
public enum NameRuleKind {
    /// A legal form, with its slips of the pen; never part of what a name says.
    FORM,
    /// Words between two names of one body: `trading as`, `formerly`.
    BETWEEN_NAMES,
    /// Words that a ledger adds to a name: `in liquidation`, `do not use`.
    NOISE,
    /// A word cut short, and what it stands for.
    SHORT_FORM,
    /// A word that says next to nothing in a name: kept, with little weight.
    FILLER,
    /// A federation: its local bodies share the words and differ by place.
    BRAND,
    /// A word that tells two bodies apart where only one of them bears it: `friends`, `trading`, `junior`.
    TELLING,
    /// A word of the name of a trading arm.
    TRADING_ARM,
    /// How the name of a public body ends that is on no charity register, though its charity bears its name.
    NO_CHARITY,
    /// How much one kind of agreement or difference weighs, in thousandths of a bit.
    WEIGHT
}
