/// Whether a funding line is a sound investment: one verdict for each line by a fixed list of rules, first match, with
/// the input that stands nearest to a band's edge. Ratios are whole millionths. Knows nothing of places.
@NullMarked
package org.mainstay.engine.soundness;

import org.jspecify.annotations.NullMarked;
