/// Tells headings, names and needs apart by the cues that the place holds. Uses the model.
@NullMarked
package org.mainstay.engine.classification;

import org.jspecify.annotations.NullMarked;
