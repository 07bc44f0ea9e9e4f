package org.mainstay.ingest.threesixtygiving.record;

/// A value of a grant: text or a number, an object, or an array.
public sealed interface Value permits Scalar, Part, Items {}
