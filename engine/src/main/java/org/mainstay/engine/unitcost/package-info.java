/// What a place's own database of unit costs says: which costs add up to others, who bears them, and which assumptions
/// its numbers replace.
@NullMarked
package org.mainstay.engine.unitcost;

import org.jspecify.annotations.NullMarked;
