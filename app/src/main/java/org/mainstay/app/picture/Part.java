package org.mainstay.app.picture;

/// What stands in the strip of a row. Numbers are those of the scale; they are for drawing only.
public sealed interface Part {

    /// An area from one number to another.
    record Bar(long from, long to, Fill fill) implements Part {}

    /// A thin line that spans a range.
    record Span(long low, long high) implements Part {}

    /// An upright stroke, as in the middle of a range.
    record Tick(long at) implements Part {}

    /// A spot.
    record Spot(long at) implements Part {}
}
