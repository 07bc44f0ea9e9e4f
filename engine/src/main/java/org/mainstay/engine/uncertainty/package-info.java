/// Draws numbers from their ranges and says what the draws show: percentiles, shares, and what knowing more is worth.
/// Pure mathematics that knows nothing of places; the same seed gives the same bits on every machine.
@NullMarked
package org.mainstay.engine.uncertainty;

import org.jspecify.annotations.NullMarked;
