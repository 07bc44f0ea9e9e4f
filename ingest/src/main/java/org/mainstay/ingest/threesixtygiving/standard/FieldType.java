package org.mainstay.ingest.threesixtygiving.standard;

/// What may stand in a field.
public enum FieldType {
    TEXT,
    NUMBER,
    /// A number that must not be negative.
    MONTHS,
    /// A day, with or without a time.
    DAY,
    /// A day, a month or a year.
    EVENT_DAY,
    /// A day with a time.
    MOMENT,
    ADDRESS,
    EMAIL,
    DEI_VERSION,
    OBJECT,
    OBJECTS,
    /// Objects, at least one.
    SOME_OBJECTS,
    TEXTS
}
